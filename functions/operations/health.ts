// How is the platform? What waits to be counted, what the machine has left, when it was backed up, and what is wrong in sentences.
import * as z from 'zod/mini';
import { troubleKinds, troublesOf, type Vitals } from '../domain/health.ts';
import type { Store } from '../store/connect.ts';
import { waitingOf } from '../store/waiting.ts';
import type { Machine, ReadMachine } from './machine.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

const health = z.object({
  status: z.enum(['well', 'troubled']),
  at: z.iso.datetime(),
  troubles: z.array(z.object({ kind: z.enum(troubleKinds), detail: z.string() })),
  /** At least so many, where `more` says that not all were looked at. */
  waiting: z.object({ live: z.int(), bulk: z.int(), poison: z.int(), more: z.boolean() }),
  behindSeconds: z.int(),
  /** One machine alone has one. */
  machine: z.optional(
    z.object({
      program: z.string(),
      freeBytes: z.int(),
      totalBytes: z.int(),
      lastBackupAt: z.optional(z.iso.datetime()),
    }),
  ),
});
export type Health = z.infer<typeof health>;

export const healthRoute: Route = route({
  method: 'GET',
  path: '/health',
  summary:
    'How the platform is: what waits to be counted and since when, free disk and last backup where it is one machine, and what is wrong in sentences. The platform role alone; GET /healthz says to anybody whether it answers',
  // As the trail: of the whole platform, so the platform's alone.
  right: 'audit.read',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: health },
  run: async (_, { deps }) => ({ status: 200, body: await healthOf(deps) }),
});

/** The same for whoever watches from within. */
export async function healthOf(deps: {
  store: Store;
  now(): Date;
  machine?: ReadMachine | undefined;
}): Promise<Health> {
  const [waiting, machine] = await Promise.all([waitingOf(deps.store), deps.machine?.()]);
  const now = deps.now();
  const behindSeconds = waiting.liveSince === undefined ? 0 : secondsSince(now, new Date(waiting.liveSince));
  const troubles = troublesOf({ waiting, behindSeconds, machine: vitalsOf(now, machine) });
  const { live, bulk, poison, more } = waiting;
  return {
    ...{ status: troubles.length === 0 ? 'well' : 'troubled', at: now.toISOString(), troubles },
    ...{ waiting: { live, bulk, poison, more }, behindSeconds },
    ...(machine === undefined ? {} : { machine: shown(machine) }),
  };
}

const secondsSince = (now: Date, then: Date): number =>
  Math.max(0, Math.round((now.getTime() - then.getTime()) / 1000));

const vitalsOf = (now: Date, machine: Machine | undefined): Vitals['machine'] =>
  machine === undefined
    ? undefined
    : {
        ...machine,
        lastBackupSeconds: machine.lastBackupAt === undefined ? undefined : secondsSince(now, machine.lastBackupAt),
      };

const shown = ({ program, freeBytes, totalBytes, lastBackupAt }: Machine): Health['machine'] => ({
  ...{ program, freeBytes, totalBytes },
  ...(lastBackupAt === undefined ? {} : { lastBackupAt: lastBackupAt.toISOString() }),
});
