// Which tickets have had their time? Where the engine expires nothing by itself, they are removed here.
import type { Store } from './connect.ts';
import { ifHolds, queryAll } from './items.ts';
import { expiringTicketPartitions, ofCampaign } from './tables.ts';
import { toItem } from './write-item.ts';

/** Removes a campaign's expired tickets and what was noted when they were issued; how many items that were. */
export async function removeExpiredTickets(store: Store, campaignId: string, now: Date): Promise<number> {
  const seconds = Math.floor(now.getTime() / 1000);
  let removed = 0;
  for (const of of expiringTicketPartitions)
    for await (const { pk, sk, expiresAt } of queryAll(store, 'registry', { of, between: ofCampaign(campaignId) }))
      if (Number(expiresAt) < seconds && (await removeItem(store, { pk, sk }, seconds))) removed += 1;
  return removed;
}

const removeItem = (store: Store, key: object, seconds: number): Promise<boolean> =>
  ifHolds(() =>
    store.db('DeleteItem', {
      TableName: store.tables.registry,
      Key: toItem(key),
      ConditionExpression: 'expiresAt < :now',
      ExpressionAttributeValues: toItem({ ':now': seconds }),
    }),
  );
