// Which exports are under way or ready? One item each, which is also its checkpoint; it changes nothing that a registry is cached by.
import { type ResponseExport, responseExport } from '../domain/response-export.ts';
import type { Store } from './connect.ts';
import { collect, fromStored, getItem, ifHolds, queryAll, toStored } from './items.ts';
import { exportPartition, registryKey } from './tables.ts';
import { toItem } from './write-item.ts';

export async function findExport(store: Store, id: string): Promise<ResponseExport | undefined> {
  const item = await getItem(store, 'registry', registryKey.responseExport(id));
  return item === undefined ? undefined : fromStored(responseExport, item);
}

/** All there are: each is gone a day after it was asked for. */
export async function allExports(store: Store): Promise<ResponseExport[]> {
  const items = await collect(queryAll(store, 'registry', { of: exportPartition }));
  return items.map((item) => fromStored(responseExport, item));
}

export const addExport = (store: Store, job: ResponseExport): Promise<boolean> =>
  ifHolds(() =>
    store.db('PutItem', {
      TableName: store.tables.registry,
      Item: toItem(toStored(registryKey.responseExport(job.id), job)),
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );

/** Puts the next revision; false where another writer has gone on, or the job is gone. */
export const saveExport = (store: Store, job: ResponseExport): Promise<boolean> =>
  ifHolds(() =>
    store.db('PutItem', {
      TableName: store.tables.registry,
      Item: toItem(toStored(registryKey.responseExport(job.id), job)),
      ConditionExpression: '#thing.#revision = :before',
      ExpressionAttributeNames: { '#thing': 'thing', '#revision': 'revision' },
      ExpressionAttributeValues: toItem({ ':before': job.revision - 1 }),
    }),
  );

export async function forgetExport({ db, tables }: Store, id: string): Promise<void> {
  const key = toItem(registryKey.responseExport(id));
  await db('DeleteItem', { TableName: tables.registry, Key: key });
}
