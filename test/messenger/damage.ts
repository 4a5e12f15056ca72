// An alert as a newer release might have left it, for tests of who is told nevertheless.
import type { Alert } from '../../functions/domain/alert.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect, queryAll } from '../../functions/store/items.ts';
import { alertPartition } from '../../functions/store/tables.ts';

/** Gives the alert of a day another state; its id. */
export async function setState(store: Store, since: string, state: string): Promise<string> {
  const items = await collect(queryAll(store, 'registry', { of: alertPartition }));
  const sk = items.map((item) => String(item['sk'])).find((one) => one.includes(since)) ?? '';
  await store.db('UpdateItem', {
    TableName: store.tables.registry,
    Key: { pk: { S: alertPartition }, sk: { S: sk } },
    UpdateExpression: 'SET thing.#state = :state',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':state': { S: state } },
  });
  return sk.replaceAll('#', '.');
}

export const mended: Alert['state'] = 'open';
