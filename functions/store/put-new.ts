// How is a new item put, with whatever goes beside it? All or nothing, on the condition that its key is free.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { failedCondition, type Item, ifHolds, transact } from './items.ts';
import type { Key } from './tables.ts';
import { toItem } from './write-item.ts';

/** `beside` is what goes with the item, under keys that nobody else writes. */
export type NewItem = { table: string; key: Key; item: Item; beside: TransactWriteItem[] };
/** False where the item's key is taken, and then nothing is put. Resolves only after the write is durable. */
export type PutNew = (one: NewItem) => Promise<boolean>;

const conflictTries = 8;
const ConditionExpression = 'attribute_not_exists(pk)';
const putOf = ({ table, item }: NewItem) => ({ TableName: table, Item: toItem(item), ConditionExpression });

/** The writes of a new item, its own first. */
export const actionsOf = (one: NewItem): TransactWriteItem[] => [{ Put: putOf(one) }, ...one.beside];

/** Each by itself, as a function does that has one request at a time. */
export const putAlone =
  (store: Store): PutNew =>
  (one) =>
    one.beside.length === 0 ? ifHolds(() => store.db('PutItem', putOf(one))) : putAll(store, actionsOf(one));

/** All or nothing; false where the first action's condition does not hold. Two taps at once get in each other's way, so it is tried again. */
async function putAll(store: Store, actions: TransactWriteItem[]): Promise<boolean> {
  for (let tries = 0; tries < conflictTries; tries += 1) {
    const cancelled = await transact(store, actions);
    if (cancelled === undefined) return true;
    if (failedCondition(cancelled.reasons[0])) return false;
    await sleep(5 * 2 ** tries);
  }
  throw new Error('The responses table stayed busy');
}
