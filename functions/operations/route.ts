// What is a route of the API? Its address, the right it needs, and the schemas that parse what comes in and what goes out.
import * as z from 'zod/mini';
import type { Actor } from '../domain/actor.ts';
import type { OperationDependencies } from './dependencies.ts';
import type { Readings } from './kept-readings.ts';
import { demandRoom } from './machine.ts';
import { parseSent } from './parse-sent.ts';
import type { Right } from './rights.ts';

/** What a route answers: a body for its schema, or a file (image, table, stream) as it is. */
export type Answer =
  | ({ status: 200 | 201 | 202; headers?: Record<string, string> } & { body: unknown })
  | ({ status: 200 | 201 | 206; headers?: Record<string, string> } & { file: BodyInit; contentType: string })
  /** Elsewhere, or as the client has it already. */
  | { status: 303 | 304; headers: Record<string, string> };

/** What every route is given besides what its schemas parsed. */
export type Call = {
  deps: OperationDependencies;
  actor: Actor;
  /** The address people see, such as `https://khaosat.laocai.gov.vn`. */
  publicUrl: string;
  idempotencyKey: string | undefined;
  /** Tallies that were read for the same page already; without it each operation begins anew. */
  readings?: Readings;
};

export type Params = Record<string, string>;
/** A request before parsing; `bytes` are the body's; `json` is undefined where it is another media type. */
export type Raw = {
  params: Params;
  query: Record<string, string>;
  json: unknown;
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
  /** What the client has already, and which part of a file it wants (RFC 9110); pages ask for neither. */
  ifNoneMatch?: string | undefined;
  range?: string | undefined;
};

export type Given<Query, Body> = Pick<Raw, 'params' | 'bytes' | 'contentType' | 'ifNoneMatch' | 'range'> & {
  query: Query;
  body: Body;
};

type Definition<Query, Body> = {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  summary: string;
  right: Right;
  query: z.ZodMiniType<Query>;
  body: z.ZodMiniType<Body>;
  /** Media types of a body that is no JSON. */
  takes?: string[];
  /** The largest body in bytes. */
  largest?: number;
  /** Whether it may write so much that a nearly full disk would be full before long: then it is refused first. */
  fillsDisk?: boolean;
  gives: { status: 200 | 201 | 202; schema?: z.ZodMiniType; contentType?: string };
  run(given: Given<Query, Body>, call: Call): Promise<Answer>;
};

export type Route = Omit<Definition<unknown, unknown>, 'run' | 'takes' | 'largest' | 'fillsDisk'> & {
  takes: string[];
  largest: number;
  answer(raw: Raw, call: Call): Promise<Answer>;
};

/** For routes without query parameters or without a body. */
export const noQuery = z.strictObject({});
export const noBody = z.unknown();

const oneMegabyte = 1024 * 1024;

/** Makes a route of its definition; the types of query and body follow from the schemas. */
export function route<Query, Body>({
  run,
  takes = [],
  largest = oneMegabyte,
  fillsDisk = false,
  ...definition
}: Definition<Query, Body>): Route {
  const { query, body, gives } = definition;
  return {
    ...definition,
    takes,
    largest,
    answer: async (raw, call) => {
      if (fillsDisk) await demandRoom(call.deps);
      const given = {
        params: raw.params,
        query: parseSent(query, raw.query),
        body: parseSent(body, raw.json),
        bytes: raw.bytes,
        contentType: raw.contentType,
        ifNoneMatch: raw.ifNoneMatch,
        range: raw.range,
      };
      const answer = await run(given, call);
      return 'body' in answer && gives.schema !== undefined
        ? { ...answer, body: gives.schema.parse(answer.body) }
        : answer;
    },
  };
}
