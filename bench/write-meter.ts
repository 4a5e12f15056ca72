// How many write units does something take? As the engine counts them, indexes among them; a transaction counts twice, as in the cloud.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';

const used = z.object({ CapacityUnits: z._default(z.number(), 0) });
const consumed = z.optional(z.union([z.array(used), used]));
const writing = /^(Put|Update|Delete|TransactWrite)/;

/** Counts from now on whatever the client writes; `taken()` tells how much since it was last asked. */
export function writeMeter(db: DynamoDBClient): { taken(): number } {
  let units = 0;
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (!writing.test(commandName)) return next(args);
        const answered = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const told = consumed.parse(Object(answered.output)['ConsumedCapacity']);
        for (const { CapacityUnits } of [told ?? []].flat()) units += CapacityUnits;
        return answered;
      },
    { step: 'initialize', name: 'writeMeter' },
  );
  return {
    taken: () => {
      const since = units;
      units = 0;
      return since;
    },
  };
}
