// Through which day were alerts of a campaign looked for? One item per campaign, beside its seals; the periods a week only.
import * as z from 'zod/mini';
import { day } from '../domain/period.ts';
import type { Store } from './connect.ts';
import { getItem } from './items.ts';
import { lookedKey } from './tables.ts';
import { toItem } from './write-item.ts';

const looked = z.object({ v: z.literal(1), through: day, week: z.optional(day) });
/** The last day looked at, and the last day of the last periods compared. */
export type Looked = Omit<z.infer<typeof looked>, 'v'>;

export async function readLooked(store: Store, campaignId: string): Promise<Looked | undefined> {
  const item = await getItem(store, 'tallies', lookedKey(campaignId));
  return item === undefined ? undefined : looked.parse(item);
}

export async function writeLooked(store: Store, campaignId: string, is: Looked): Promise<void> {
  const item = toItem({ ...lookedKey(campaignId), v: 1, ...is });
  await store.db('PutItem', { TableName: store.tables.tallies, Item: item });
}
