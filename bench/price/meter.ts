// How much is used while something runs? Units of the tables as the engine counts them, and this process's own time.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

type Consumed = { CapacityUnits?: number; WriteCapacityUnits?: number };
export type Used = { reads: number; writes: number; calls: number; milliseconds: number };
export type Meter = { during<T>(work: () => Promise<T>): Promise<{ result: T; used: Used }> };

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
export function meterOf(db: DynamoDBClient): Meter {
  const total = { reads: 0, writes: 0, calls: 0 };
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const answered = await next(args);
        total.calls += 1;
        total[writing.test(commandName) ? 'writes' : 'reads'] += unitsOf(Object(answered.output).ConsumedCapacity);
        return answered;
      },
    { step: 'initialize', name: 'meter' },
  );
  return {
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

function unitsOf(consumed: Consumed | Consumed[] | undefined): number {
  const all = Array.isArray(consumed) ? consumed : consumed === undefined ? [] : [consumed];
  return all.reduce((sum, one) => sum + (one.CapacityUnits ?? one.WriteCapacityUnits ?? 0), 0);
}
