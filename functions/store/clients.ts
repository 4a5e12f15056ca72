// Where are a program's rights kept? One item per client, read on every request.
import { type Client, client } from '../domain/client.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem } from './items.ts';
import { registryKey } from './tables.ts';

export async function findClient(store: Store, id: string): Promise<Client | undefined> {
  const item = await getItem(store, 'registry', registryKey.client(id));
  return item === undefined ? undefined : fromStored(client, item);
}

export const clientWrite = (thing: Client): Write => ({ key: registryKey.client(thing.id), thing, isNew: false });
