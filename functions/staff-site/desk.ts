// What can a signed-in person have done from a page? The API's own operations, in this process, with their own rights.
import type * as z from 'zod/mini';
import type { Actor } from '../domain/actor.ts';
import { dayOf } from '../domain/period.ts';
import type { Readings } from '../operations/kept-readings.ts';
import { demand, holds, mayOver, type Right } from '../operations/rights.ts';
import type { Answer, Params, Route } from '../operations/route.ts';
import { routes } from '../operations/routes.ts';
import type { Registry } from '../store/registry.ts';
import type { StaffDependencies } from './dependencies.ts';

/** What an operation is given: as in a request to the API, before parsing. */
export type Sent = {
  params?: Params;
  query?: Record<string, string | undefined>;
  json?: unknown;
  file?: { bytes: Uint8Array<ArrayBuffer>; contentType: string };
  idempotencyKey?: string;
};

export type Desk = {
  /** Does the operation, such as `GET /agencies/{id}`, and reads its answer; throws its problems. */
  ask<T>(operation: string, sent: Sent, schema: z.ZodMiniType<T>): Promise<T>;
  /** The same of an operation that answers a file. */
  file(operation: string, sent: Sent): Promise<Response>;
  /** Whether the person holds the right over anything at all. */
  may(right: Right): boolean;
  /** Throws 403 where they do not. */
  must(right: Right): void;
  mayOver(right: Right, agencyId: string): Promise<boolean>;
  registry(): Promise<Registry>;
  today(): string;
};

const named = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));

function operationNamed(name: string): Route {
  const route = named.get(name);
  if (route === undefined) throw new Error(`There is no operation ${name}`);
  return route;
}

export function deskOf(deps: StaffDependencies, actor: Actor, request: Request): Desk {
  // A page that only reads shows one state of the figures; what writes must read what it wrote.
  const readings: Readings = new Map();
  const answer = (operation: string, sent: Sent): Promise<Answer> => {
    const route = operationNamed(operation);
    demand(actor, route.right);
    const own = { publicUrl: deps.publicUrl(request), idempotencyKey: sent.idempotencyKey };
    const call = { deps, actor, ...own, ...(request.method === 'GET' ? { readings } : {}) };
    return route.answer(rawOf(sent), call);
  };
  const today = () => dayOf(deps.now());
  return {
    ask: async (operation, sent, schema) => {
      const answered = await answer(operation, sent);
      return schema.parse('body' in answered ? answered.body : undefined);
    },
    file: async (operation, sent) => fileOf(operation, await answer(operation, sent)),
    may: (right) => holds(actor, right),
    must: (right) => demand(actor, right),
    mayOver: async (right, agencyId) => mayOver(actor, right, await deps.registry(), agencyId, today()),
    registry: deps.registry,
    today,
  };
}

/** A query's parameters that are not there or empty were not asked for: an empty field of a search form asks for nothing. */
const rawOf = ({ params = {}, query = {}, json, file }: Sent) => ({
  params,
  query: Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  ),
  json,
  bytes: file?.bytes ?? new Uint8Array(),
  contentType: file?.contentType ?? 'application/json',
});

function fileOf(operation: string, answer: Answer): Response {
  if (answer.status === 303) return new Response(null, { status: 303, headers: answer.headers });
  if (!('file' in answer)) throw new Error(`${operation} answers no file`);
  return new Response(answer.file, { headers: { 'Content-Type': answer.contentType, ...answer.headers } });
}
