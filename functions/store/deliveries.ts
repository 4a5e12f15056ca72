// Which messages still wait to be sent, and which have ended? What waits is one small partition; what ended is kept for a while.

import { type Delivery, delivery } from '../domain/delivery.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { fromStored, getItem, ifHolds, queryAll, thingsOf, toStored, transact } from './items.ts';
import { alertOutboxPartition, endedPartition, type Key, waitingPartition } from './tables.ts';
import { toItem } from './write-item.ts';

const keptSeconds = 90 * 86_400;

const sortKey = ({ webhookId, alertId }: Pick<Delivery, 'webhookId' | 'alertId'>): string => `${webhookId}#${alertId}`;
const waitingKey = (of: Delivery): Key => ({ pk: waitingPartition, sk: sortKey(of) });
const endedKey = (of: Pick<Delivery, 'webhookId' | 'alertId'>): Key => ({ pk: endedPartition, sk: sortKey(of) });

/** The ids of alerts that nobody was told of yet, oldest campaign and day first. */
export async function* untoldAlerts(store: Store): AsyncGenerator<string> {
  for await (const { sk } of queryAll(store, 'registry', { of: alertOutboxPartition }))
    yield String(sk).replaceAll('#', '.');
}

/** Everybody who asked has a delivery that waits. */
export async function markTold(store: Store, alertId: string): Promise<void> {
  const key = { pk: alertOutboxPartition, sk: alertId.replaceAll('.', '#') };
  await store.db('DeleteItem', { TableName: store.tables.registry, Key: toItem(key) });
}

/** Lets a message wait, unless it waits already or has ended: telling twice is then telling once. */
export async function putWaiting(store: Store, one: Delivery): Promise<boolean> {
  if ((await getItem(store, 'registry', endedKey(one))) !== undefined) return false;
  return ifHolds(() => store.db('PutItem', { ...waitingPut(store, one), ...ifAbsent }));
}

const ifAbsent = { ConditionExpression: 'attribute_not_exists(pk)' };
const waitingPut = (store: Store, one: Delivery) => ({
  TableName: store.tables.registry,
  Item: toItem(toStored(waitingKey(one), one)),
});

/** Hears of a delivery of no known shape. */
type UnreadableDelivery = (of: Pick<Delivery, 'webhookId' | 'alertId'>, error: unknown) => void;

/** All that waits, each webhook's by day. */
export const waitingDeliveries = (store: Store, unreadable?: UnreadableDelivery): AsyncGenerator<Delivery> =>
  thingsOf(
    delivery,
    queryAll(store, 'registry', { of: waitingPartition }),
    unreadable && ((sk, error) => unreadable(ofSortKey(sk), error)),
  );

const ofSortKey = (sk: string): Pick<Delivery, 'webhookId' | 'alertId'> => {
  const [webhookId = '', ...alert] = sk.split('#');
  return { webhookId, alertId: alert.join('#') };
};

/** Writes what an attempt came to: it goes on waiting, or moves to what has ended. */
export async function putAttempted(store: Store, after: Delivery, now: Date): Promise<void> {
  const cancelled = await transact(
    store,
    after.state === 'waiting' ? [{ Put: waitingPut(store, after) }] : ended(store, after, now),
  );
  if (cancelled !== undefined) throw new Error('The outcome of a delivery could not be written');
}

function ended(store: Store, one: Delivery, now: Date): TransactWriteItem[] {
  const expiresAt = Math.floor(now.getTime() / 1000) + keptSeconds;
  const item = toItem({ ...toStored(endedKey(one), one), expiresAt });
  return [
    { Put: { TableName: store.tables.registry, Item: item } },
    { Delete: { TableName: store.tables.registry, Key: toItem(waitingKey(one)) } },
  ];
}

/** Lets a message that was given up wait again; it stays among what has ended until it ends anew. */
export async function putAgain(store: Store, one: Delivery): Promise<boolean> {
  return ifHolds(() => store.db('PutItem', { ...waitingPut(store, one), ...ifAbsent }));
}

/** What a webhook's messages came to, and those that wait. */
export async function* deliveriesOf(store: Store, webhookId: string): AsyncGenerator<Delivery> {
  const between = { from: `${webhookId}#`, to: `${webhookId}#~` };
  const waiting = new Set<string>();
  for await (const item of queryAll(store, 'registry', { of: waitingPartition, between })) {
    const one = fromStored(delivery, item);
    waiting.add(one.alertId);
    yield one;
  }
  for await (const item of queryAll(store, 'registry', { of: endedPartition, between })) {
    const one = fromStored(delivery, item);
    if (!waiting.has(one.alertId)) yield one;
  }
}
