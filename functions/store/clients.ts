// Where are programs kept? One item per client, read on every request, and one with the digest of its secret, read when it asks for a token.
import * as z from 'zod/mini';
import { type Client, client } from '../domain/client.ts';
import { type Change, changeRegistry, type Write, type Written } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll } from './items.ts';
import { registryVersion } from './registry.ts';
import { clientPartition, registryKey } from './tables.ts';

const secret = z.object({ digest: z.string() });
const mostTries = 8;

export async function findClient(store: Store, id: string): Promise<Client | undefined> {
  const item = await getItem(store, 'registry', registryKey.client(id));
  return item === undefined ? undefined : fromStored(client, item);
}

/** Every program, by id. */
export async function* everyClient(store: Store): AsyncGenerator<Client> {
  for await (const item of queryAll(store, 'registry', { of: clientPartition })) yield fromStored(client, item);
}

/** The digest of the secret that a program may ask for tokens with; undefined where it may not, or has none here. */
export async function secretDigestOf(store: Store, id: string): Promise<string | undefined> {
  const [one, item] = await Promise.all([
    findClient(store, id),
    getItem(store, 'registry', registryKey.clientSecret(id)),
  ]);
  return one === undefined || one.status === 'withdrawn' || item === undefined
    ? undefined
    : fromStored(secret, item).digest;
}

export const clientWrite = (thing: Client): Write => ({ key: registryKey.client(thing.id), thing, isNew: false });

const secretWrite = (id: string, digest: string): Write => ({
  key: registryKey.clientSecret(id),
  thing: { digest },
  isNew: false,
});

type Note = Omit<Change, 'thing' | 'before' | 'after'>;

/** Stores a new program; `exists` where its id is taken. The trail tells of the program, never of its secret. */
export const addClient = (store: Store, one: Client, digest: string | undefined, note: Note): Promise<Written> =>
  changeRegistry(
    store,
    [{ ...clientWrite(one), isNew: true }, ...(digest === undefined ? [] : [secretWrite(one.id, digest)])],
    { ...note, thing: one.id, after: one },
  );

/** Changes a program as it is at that moment, with its secret where a digest is given; undefined where there is none such. */
export async function changeClient(
  store: Store,
  id: string,
  change: (one: Client) => Client,
  note: Note,
  digest?: string,
): Promise<Client | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const version = await registryVersion(store);
    const before = await findClient(store, id);
    if (before === undefined) return undefined;
    const after = change(before);
    const writes = [clientWrite(after), ...(digest === undefined ? [] : [secretWrite(id, digest)])];
    if ((await changeRegistry(store, writes, { ...note, thing: id, before, after }, version)) === 'written')
      return after;
  }
  throw new Error('The registry changed too often to change a program');
}
