// How much is used while something runs? Units of the tables as the engine counts them, and this process's own time.
import * as z from 'zod/mini';
import type { Database } from '../../functions/store/database.ts';

const units = z.object({ CapacityUnits: z.optional(z.number()), WriteCapacityUnits: z.optional(z.number()) });
const consumed = z.optional(z.union([z.array(units), units]));
export type Used = { reads: number; writes: number; calls: number; milliseconds: number };
/** `db` is the database to be used while it measures. */
export type Meter = { db: Database; during<T>(work: () => Promise<T>): Promise<{ result: T; used: Used }> };

export const none: Used = { reads: 0, writes: 0, calls: 0, milliseconds: 0 };
export const times = (used: Used, by: number): Used => ({
  reads: used.reads * by,
  writes: used.writes * by,
  calls: used.calls * by,
  milliseconds: used.milliseconds * by,
});
export const plus = (a: Used, b: Used): Used => ({
  reads: a.reads + b.reads,
  writes: a.writes + b.writes,
  calls: a.calls + b.calls,
  milliseconds: a.milliseconds + b.milliseconds,
});

const writing = /^(Put|Update|Delete|TransactWrite|BatchWrite)/;

/**
 * Asks for the consumed capacity of every call, indexes among it; a transaction is counted twice, as AWS does. What a refused condition
 * used is not told. One thing at a time: whatever else the process does meanwhile is counted too.
 */
export function meterOf(db: Database): Meter {
  const total = { reads: 0, writes: 0, calls: 0 };
  return {
    db: async (action, input) => {
      const answered = await db(action, { ...input, ReturnConsumedCapacity: 'TOTAL' });
      total.calls += 1;
      total[writing.test(action) ? 'writes' : 'reads'] += unitsOf(answered.more['ConsumedCapacity']);
      return answered;
    },
    async during(work) {
      const before = { ...total };
      const start = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(start);
      const used = {
        reads: total.reads - before.reads,
        writes: total.writes - before.writes,
        calls: total.calls - before.calls,
        milliseconds: (user + system) / 1000,
      };
      return { result, used };
    },
  };
}

function unitsOf(told: unknown): number {
  const all = [consumed.parse(told) ?? []].flat();
  return all.reduce((sum, one) => sum + (one.CapacityUnits ?? one.WriteCapacityUnits ?? 0), 0);
}
