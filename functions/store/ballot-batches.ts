// Which batches of paper ballots were typed, and by whom? One item a ballot beside the responses, and one a ballot typed a second time.
import * as z from 'zod/mini';
import { type Batch, batch, batchName, type Entry, entry } from '../domain/ballot-batch.ts';
import { difference } from '../domain/double-entry.ts';
import { addDays, startOfDay } from '../domain/period.ts';
import { answers } from '../domain/response.ts';
import type { Store } from './connect.ts';
import { fromStored, type Item, queryAll, toStored } from './items.ts';
import { batchesPartition, batchPartition, secondEntryKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** A ballot typed a second time: kept beside the first, never counted. */
export const secondEntry = z.object({
  submissionId: z.string(),
  serial: z.string(),
  at: z.string(),
  by: z.string(),
  firstBy: z.string(),
  answers,
  base: z.int(),
  differences: z.array(difference),
  /** Which of the two stands, once somebody has looked at the paper. */
  kept: z.optional(z.enum(['first', 'second'])),
});
export type SecondEntry = z.infer<typeof secondEntry>;

/** When what belongs to a batch may vanish: with its responses. */
export const batchExpiry = (day: string, retentionDays: number): number =>
  Math.floor(startOfDay(addDays(day, retentionDays + 1)).getTime() / 1000);

/** Notes that a batch was begun; again is as good as once. */
export async function beginBatch(store: Store, campaignId: string, of: Batch, retentionDays: number): Promise<void> {
  const key = { pk: batchesPartition(campaignId), sk: batchName(of) };
  const item = { ...toStored(key, of), expiresAt: batchExpiry(of.day, retentionDays) };
  await store.db('PutItem', { TableName: store.tables.responses, Item: toItem(item) });
}

/** A campaign's batches, newest day of answering first. */
export async function* batchesOf(store: Store, campaignId: string): AsyncGenerator<Batch> {
  const range = { of: batchesPartition(campaignId), backwards: true };
  for await (const item of queryAll(store, 'responses', range)) yield fromStored(batch, item);
}

/** What was typed of a batch, in order, and what of it a second time. */
export async function readBatch(store: Store, campaignId: string, of: Batch) {
  const entries: Entry[] = [];
  const seconds: SecondEntry[] = [];
  for await (const item of queryAll(store, 'responses', { of: batchPartition(campaignId, batchName(of)) }))
    if (String(item['sk']).startsWith('E#')) entries.push(fromStored(entry, item));
    else seconds.push(readSecond(item));
  return { entries, seconds };
}

/** `kept` lies beside the thing, so that settling writes nothing over. */
const readSecond = (item: Item): SecondEntry => ({
  ...fromStored(secondEntry, item),
  ...z.parse(z.pick(secondEntry, { kept: true }), { kept: item['kept'] }),
});

/** What is written of a second entry; its condition fails where the ballot was typed a second time already. */
export function secondEntryPut(store: Store, campaignId: string, of: Batch, second: SecondEntry, expiresAt: number) {
  const key = secondEntryKey(campaignId, batchName(of), second.submissionId);
  const Item = toItem({ ...toStored(key, second), expiresAt });
  return { Put: { TableName: store.tables.responses, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
}
