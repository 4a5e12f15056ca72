// Where are the other systems kept that are told of alerts? One item each; the trail never holds their secret.
import { type Webhook, webhook } from '../domain/webhook.ts';
import { type Change, changeRegistry } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll, thingsOf, type Unreadable } from './items.ts';
import { registryKey, webhookPartition } from './tables.ts';

export async function findWebhook(store: Store, id: string): Promise<Webhook | undefined> {
  const item = await getItem(store, 'registry', registryKey.webhook(id));
  return item === undefined ? undefined : fromStored(webhook, item);
}

/** Every webhook, by id; withdrawn ones too. Throws on one of no known shape, unless somebody wants to hear of it and go on. */
export const allWebhooks = (store: Store, unreadable?: Unreadable): AsyncGenerator<Webhook> =>
  thingsOf(webhook, queryAll(store, 'registry', { of: webhookPartition }), unreadable);

/** Stores a webhook and its entry in the trail, in one stroke. */
export async function putWebhook(
  store: Store,
  after: Webhook,
  note: Omit<Change, 'thing' | 'before' | 'after'>,
  before?: Webhook,
): Promise<void> {
  const write = { key: registryKey.webhook(after.id), thing: after, isNew: before === undefined };
  const told = { thing: after.id, after: open(after), ...(before === undefined ? {} : { before: open(before) }) };
  const written = await changeRegistry(store, [write], { ...note, ...told });
  if (written !== 'written') throw new Error(`The webhook could not be written: ${written}`);
}

const open = ({ secret: _, ...rest }: Webhook) => rest;
