// By which key does a campaign recognise dossiers and repeated requests? One that lives only while the campaign is open.
import * as z from 'zod/mini';
import type { Removal, Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem } from './items.ts';
import { registryKey } from './tables.ts';
import { toItem } from './write-item.ts';

const stored = z.object({ secret: z.string() });

/** Undefined once it was destroyed. */
export async function findTicketKey(store: Store, campaignId: string): Promise<string | undefined> {
  const item = await getItem(store, 'registry', registryKey.ticketKey(campaignId));
  return item === undefined ? undefined : fromStored(stored, item).secret;
}

export const newTicketKey = (campaignId: string, randomBytes: (size: number) => Uint8Array): Write => ({
  key: registryKey.ticketKey(campaignId),
  thing: { secret: Buffer.from(randomBytes(32)).toString('base64url') },
  isNew: true,
});

export const ticketKeyRemoval = (campaignId: string): Removal => ({ gone: registryKey.ticketKey(campaignId) });

/** Removes the key where there still is one; whether there was. */
export async function destroyTicketKey(store: Store, campaignId: string): Promise<boolean> {
  const key = registryKey.ticketKey(campaignId);
  if ((await getItem(store, 'registry', key)) === undefined) return false;
  await store.db('DeleteItem', { TableName: store.tables.registry, Key: toItem(key) });
  return true;
}
