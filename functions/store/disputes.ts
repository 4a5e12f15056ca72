// Where is a dispute about a point's figures kept? One item for each campaign and point.
import { type Dispute, dispute } from '../domain/dispute.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem } from './items.ts';
import { registryKey } from './tables.ts';

/** Undefined where nobody has said anything. */
export async function findDispute(store: Store, campaignId: string, code: string): Promise<Dispute | undefined> {
  const item = await getItem(store, 'registry', registryKey.dispute(campaignId, code));
  return item === undefined ? undefined : fromStored(dispute, item);
}

export const disputeWrite = (one: Dispute): Write => ({
  key: registryKey.dispute(one.campaignId, one.code),
  thing: one,
  isNew: false,
});
