// When was a campaign last recounted, and by which registry? One item per campaign, beside its seals.
import * as z from 'zod/mini';
import type { Store } from './connect.ts';
import { getItem } from './items.ts';
import { auditedKey } from './tables.ts';
import { toItem } from './write-item.ts';

const audited = z.object({
  v: z.literal(1),
  at: z.string(),
  /** A digest of what the registry implied for counting. */
  implied: z.string(),
  drifted: z.int(),
  /** The seal of the whole of a closed campaign, where the recount found nothing to do. */
  quietSeal: z.optional(z.string()),
  /** When, after the recount, what expired beside the responses was last looked for. */
  tidiedAt: z.optional(z.string()),
});
export type Audited = z.infer<typeof audited>;

export async function readAudited(store: Store, campaignId: string): Promise<Audited | undefined> {
  const item = await getItem(store, 'tallies', auditedKey(campaignId));
  return item === undefined ? undefined : audited.parse(item);
}

export async function writeAudited(store: Store, campaignId: string, is: Omit<Audited, 'v'>): Promise<void> {
  const item = toItem({ ...is, ...auditedKey(campaignId), v: 1 });
  await store.db('PutItem', { TableName: store.tables.tallies, Item: item });
}
