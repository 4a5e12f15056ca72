// Which services are frequent at an agency? One small item, worked out by the auditor, read with the survey's page.
import * as z from 'zod/mini';
import type { Store } from './connect.ts';
import { getItem } from './items.ts';
import { frequentKey } from './tables.ts';
import { toItem } from './write-item.ts';

const frequent = z.object({ v: z.literal(1), services: z.array(z.string()) });

/** Service ids, most frequent first; none before the auditor's first look. */
export async function readFrequent(store: Store, campaignId: string, agencyId: string): Promise<string[]> {
  const item = await getItem(store, 'tallies', frequentKey(campaignId, agencyId));
  return item === undefined ? [] : frequent.parse(item).services;
}

export async function writeFrequent(
  store: Store,
  campaignId: string,
  agencyId: string,
  services: string[],
): Promise<void> {
  const item = toItem({ ...frequentKey(campaignId, agencyId), v: 1, services });
  await store.db('PutItem', { TableName: store.tables.tallies, Item: item });
}
