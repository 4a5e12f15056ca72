// Where is kept who wants a daily mail of alerts? One item a person.
import { type Subscription, subscription } from '../domain/subscription.ts';
import { type Change, noteChange } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll, thingsOf, toStored, transact, type Unreadable } from './items.ts';
import { registryKey, subscriptionPartition } from './tables.ts';
import { toItem } from './write-item.ts';

export async function findSubscription(store: Store, personId: string): Promise<Subscription | undefined> {
  const item = await getItem(store, 'registry', registryKey.subscription(personId));
  return item === undefined ? undefined : fromStored(subscription, item);
}

/** By person. */
export const allSubscriptions = (store: Store, unreadable: Unreadable): AsyncGenerator<Subscription> =>
  thingsOf(subscription, queryAll(store, 'registry', { of: subscriptionPartition }), unreadable);

const putOf = (store: Store, after: Subscription) => ({
  TableName: store.tables.registry,
  Item: toItem(toStored(registryKey.subscription(after.personId), after)),
});

/** What a person wants, with its entry in the trail. */
export async function putSubscription(store: Store, after: Subscription, change: Change): Promise<void> {
  const cancelled = await transact(store, [{ Put: putOf(store, after) }, noteChange(store, change)]);
  if (cancelled !== undefined) throw new Error('The subscription could not be written');
}

/** What a person was told; nobody's doing, so the trail is not told. */
export async function putTold(store: Store, after: Subscription): Promise<void> {
  await store.db('PutItem', putOf(store, after));
}
