// How many write units does something take? As the engine counts them, indexes among them; a transaction counts twice, as in the cloud.
import * as z from 'zod/mini';
import type { Database } from '../functions/store/database.ts';

const used = z.object({ CapacityUnits: z._default(z.number(), 0) });
const consumed = z.optional(z.union([z.array(used), used]));
const writing = /^(Put|Update|Delete|TransactWrite)/;

/** The same database, and how many units were written through it. */
export function writeMeter(db: Database): { db: Database; units(): number } {
  let units = 0;
  return {
    units: () => units,
    db: async (action, input) => {
      if (!writing.test(action)) return db(action, input);
      const answered = await db(action, { ...input, ReturnConsumedCapacity: 'TOTAL' });
      const told = consumed.parse(answered.more['ConsumedCapacity']);
      for (const { CapacityUnits } of [told ?? []].flat()) units += CapacityUnits;
      return answered;
    },
  };
}
