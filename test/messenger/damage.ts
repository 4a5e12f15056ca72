// A thing as a newer release might have left it, for tests of who is told nevertheless.
import type { Alert } from '../../functions/domain/alert.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect, queryAll } from '../../functions/store/items.ts';
import { alertPartition, type Key, registryKey, waitingPartition } from '../../functions/store/tables.ts';
import { toItem } from '../../functions/store/write-item.ts';

/** Gives the alert of a day another state; its id. */
export async function setState(store: Store, since: string, state: string): Promise<string> {
  const items = await collect(queryAll(store, 'registry', { of: alertPartition }));
  const sk = items.map((item) => String(item['sk'])).find((one) => one.includes(since)) ?? '';
  await setField(store, { pk: alertPartition, sk }, 'state', state);
  return sk.replaceAll('#', '.');
}

export const setWebhookStatus = (store: Store, id: string, status: string): Promise<unknown> =>
  setField(store, registryKey.webhook(id), 'status', status);

export const setDeliveryState = (store: Store, webhookId: string, alertId: string, state: string): Promise<unknown> =>
  setField(store, { pk: waitingPartition, sk: `${webhookId}#${alertId}` }, 'state', state);

export const setWish = (store: Store, personId: string, wanted: unknown): Promise<unknown> =>
  setField(store, registryKey.subscription(personId), 'wanted', wanted);

const setField = (store: Store, key: Key, field: string, value: unknown): Promise<unknown> =>
  store.db('UpdateItem', {
    TableName: store.tables.registry,
    Key: toItem(key),
    UpdateExpression: 'SET thing.#field = :value',
    ExpressionAttributeNames: { '#field': field },
    ExpressionAttributeValues: toItem({ ':value': value }),
  });

export const mended: Alert['state'] = 'open';
