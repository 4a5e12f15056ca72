// How is a tally corrected, or a sealed one written? As a whole, on condition that nobody has counted into it since it was read.
import type { Tally } from '../domain/tally.ts';
import type { Cell } from '../domain/tally-cell.ts';
import type { Store } from './connect.ts';
import { ifHolds, transact } from './items.ts';
import type { StoredResponse } from './responses.ts';
import { openMonths, stillSealing } from './seals.ts';
import { type Grain, responseKey, tallyKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** Overwrites a day's tally if its `changes` are as seen (0: there was none); its month is reopened in the same stroke. */
export async function repairDay(store: Store, cell: Cell, tally: Tally, seen: number): Promise<boolean> {
  const put = {
    TableName: store.tables.tallies,
    Item: toItem({ ...tallyKey('D', cell), v: 1, ...tally, changes: seen + 1 }),
    ...(seen === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'changes = :seen', ExpressionAttributeValues: toItem({ ':seen': seen }) }),
  };
  const cancelled = await transact(store, [openMonths(store, cell.campaignId, [cell.period], true), { Put: put }]);
  return cancelled === undefined;
}

/** A hundred items a transaction, less the seal's own. */
const mostSealed = 99;

/**
 * Writes tallies of a period being sealed, only while the mark of this very sealing stands; false once somebody counted into the period or
 * another auditor began to seal it. So what a closed seal names was written by one sealing from beginning to end.
 */
export async function putSealed(
  store: Store,
  grain: Grain,
  sums: { cell: Cell; tally: Tally }[],
  token: string,
): Promise<boolean> {
  for (let start = 0; start < sums.length; start += mostSealed) {
    const some = sums.slice(start, start + mostSealed);
    const [first] = some;
    if (first === undefined) return true;
    const puts = some.map(({ cell, tally }) => ({
      Put: { TableName: store.tables.tallies, Item: toItem({ ...tallyKey(grain, cell), v: 1, ...tally, token }) },
    }));
    const cancelled = await transact(store, [stillSealing(store, first.cell, token), ...puts]);
    if (cancelled !== undefined) return false;
  }
  return true;
}

/** Removes a response whose time is over; the cloud's TTL does the same. Never subtracts from tallies. */
export const removeExpired = (store: Store, response: StoredResponse, now: Date): Promise<boolean> =>
  ifHolds(() =>
    store.db('DeleteItem', {
      TableName: store.tables.responses,
      Key: toItem(responseKey(response.campaignId, response.submissionId)),
      ConditionExpression: 'expiresAt < :now',
      ExpressionAttributeValues: toItem({ ':now': Math.floor(now.getTime() / 1000) }),
    }),
  );
