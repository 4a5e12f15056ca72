// Where are released blocks kept? Beside their agency's tallies, numbered within their leaf, each put only where there is none yet.
import * as z from 'zod/mini';
import { day } from '../domain/period.ts';
import type { Block } from '../domain/released-block.ts';
import type { Store } from './connect.ts';
import { collect, getItem, type Item, ifHolds, queryAll, queryPage } from './items.ts';
import type { Lane } from './lane.ts';
import { blockKey, blocksBetween, buckets, indexes, releasedKey, tallyPartition } from './tables.ts';
import { toItem } from './write-item.ts';

const stored = z.object({
  v: z.literal(1),
  from: day,
  to: day,
  /** Blocks written before 29 November 2026 lack it. */
  dated: z.optional(day),
  flagged: z.int(),
  tally: z.record(z.string(), z.int()),
});

/** Every block of an agency, by service and number; at most one per closed day and service. */
export async function blocksOfAgency(store: Store, campaignId: string, agencyId: string): Promise<Block[]> {
  const of = tallyPartition(campaignId, agencyId);
  const items = await collect(queryAll(store, 'tallies', { of, between: blocksBetween }));
  return items.map((item) => readBlock(agencyId, item));
}

function readBlock(agencyId: string, item: Item): Block {
  const [, serviceId = '', number] = String(item['sk']).split('#');
  const { from, to, dated = to, flagged, tally } = stored.parse(item);
  return { agencyId, serviceId, number: Number(number), from, to, dated, flagged, tally };
}

/**
 * Puts a leaf's n-th block; false where it has one. A block is worked out from all before it, so of two auditors at once, whatever
 * each has seen, one writes the n-th and the other's is worth nothing.
 */
export const putBlock = (store: Store, campaignId: string, block: Block): Promise<boolean> => {
  const { from, to, dated, flagged, tally } = block;
  const item = { ...blockKey(campaignId, block), v: 1, from, to, dated, flagged, tally };
  return ifHolds(() =>
    store.db('PutItem', {
      TableName: store.tables.tallies,
      Item: toItem(item),
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );
};

const released = z.object({ v: z.literal(1), state: z.string() });

/** The state of the tallies that was last released from, as the auditor names it. */
export async function readReleased(store: Store, campaignId: string): Promise<string | undefined> {
  const item = await getItem(store, 'tallies', releasedKey(campaignId));
  return item === undefined ? undefined : released.parse(item).state;
}

export async function writeReleased(store: Store, campaignId: string, state: string): Promise<void> {
  const item = toItem({ ...releasedKey(campaignId), v: 1, state });
  await store.db('PutItem', { TableName: store.tables.tallies, Item: item });
}

const lanes: Lane[] = ['live', 'bulk'];

/** Whether a response answered on the day or before still waits to be counted, or to be counted otherwise. */
export async function waitsThrough(store: Store, campaignId: string, through: string): Promise<boolean> {
  const between = { from: `${campaignId}#`, to: `${campaignId}#${through}#~` };
  const waits = lanes.flatMap((lane) =>
    buckets.map(async (bucket) => {
      const range = { of: `${lane}#${bucket}`, index: indexes.pending, between, limit: 1 };
      return (await queryPage(store, 'responses', range)).items.length > 0;
    }),
  );
  return (await Promise.all(waits)).includes(true);
}
