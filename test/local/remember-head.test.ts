// Is the registry's head asked for no more often than needed, and never told as it was before a change that this process made?
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import type { Database } from '../../functions/store/database.ts';
import { registryVersion } from '../../functions/store/registry.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { rememberHead } from '../../infra/local/remember-head.ts';
import { freshStore } from '../engine/fresh-store.ts';

let engine: Store;
let store: Store;
let asked: string[];
let moment: number;
let refuse: (action: string) => boolean;
let before: (action: string) => Promise<void>;

const change = (on: Store) => {
  const id = randomUUID();
  const write = { key: registryKey.service(id), thing: { id, name: 'Thử' }, isNew: true };
  return changeRegistry(on, [write], { at: new Date(), id, who: 'test', what: 'test', thing: id });
};

beforeEach(async () => {
  engine = await freshStore();
  [asked, moment, refuse, before] = [[], 0, () => false, async () => {}];
  const watched: Database = async (action, input) => {
    asked.push(action);
    if (refuse(action)) throw new Error('out of reach');
    await before(action);
    return engine.db(action, input);
  };
  store = { ...engine, db: rememberHead(watched, engine.tables.registry, () => moment) };
});
const reads = () => asked.filter((action) => action === 'GetItem').length;

it('is asked once, however many want it', async () => {
  const versions = await Promise.all(Array.from({ length: 20 }, () => registryVersion(store)));
  expect([new Set(versions).size, reads()]).toEqual([1, 1]);
});

it('is asked again after each change, and tells it', async () => {
  for (let version = await registryVersion(store), n = 0; n < 5; n += 1) {
    await change(store);
    const after = await registryVersion(store);
    expect(after).toBe(version + 1);
    version = after;
  }
  expect(reads()).toBe(6);
});

it('read while a change is under way, is not remembered past it', async () => {
  const version = await registryVersion(store);
  let goOn = (): void => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  before = (action) => (action === 'TransactWriteItems' ? held : Promise.resolve());
  const changing = change(store);
  expect(await registryVersion(store)).toBe(version);
  goOn();
  await changing;
  expect(await registryVersion(store)).toBe(version + 1);
});

it('changed by other hands, is known within a second', async () => {
  const version = await registryVersion(store);
  await change(engine);
  expect(await registryVersion(store)).toBe(version);
  moment = 1001;
  expect(await registryVersion(store)).toBe(version + 1);
});

it('that could not be read is read again; so is one whose change was refused', async () => {
  refuse = (action) => action === 'GetItem';
  await expect(registryVersion(store)).rejects.toThrow('out of reach');
  refuse = () => false;
  const version = await registryVersion(store);
  refuse = (action) => action === 'TransactWriteItems';
  await expect(change(store)).rejects.toThrow('out of reach');
  const known = reads();
  expect([await registryVersion(store), reads()]).toEqual([version, known + 1]);
});

it('asks for everything else each time', async () => {
  for (let n = 0; n < 3; n += 1)
    await store.db('GetItem', {
      TableName: store.tables.registry,
      Key: { pk: { S: 'agency' }, sk: { S: 'head' } },
      ConsistentRead: true,
    });
  expect(reads()).toBe(3);
});
