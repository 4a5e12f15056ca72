// How does the registry change? Things, the raised version and the audit trail's entry are written together or not at all.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from './connect.ts';
import type { CancellationReason, TransactWriteItem } from './database-calls.ts';
import { failedCondition, type Item, toStored, transact } from './items.ts';
import { type Key, registryKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** A thing to write, and whether it must not be there yet; `index` holds attributes of sparse indexes, `before` what the trail tells of it. */
export type Write = {
  key: Key;
  thing: object;
  isNew: boolean;
  index?: Record<string, string>;
  before?: object | undefined;
};
/** What is to be there no longer. */
export type Removal = { gone: Key };

/** Who did what, when; the trail is only ever added to. */
export type Change = {
  at: Date;
  id: string;
  who: string;
  what: string;
  thing: string;
  before?: unknown;
  after?: unknown;
  /** Where it took several transactions: which of them this is. */
  part?: { number: number; of: number };
};

export type Written = 'written' | 'exists' | 'changed-meanwhile';

// A hundred items a transaction, less the head and the trail.
const mostThings = 98;
const conflictTries = 12;

/**
 * Writes things of the registry. `exists` where one that must be new is there; `changed-meanwhile` where `ifVersion` is given and the
 * registry has moved on since. More than 98 things go in several transactions, in order, each of which tells the trail of its own things.
 */
export async function changeRegistry(
  store: Store,
  writes: (Write | Removal)[],
  change: Change,
  ifVersion?: number,
): Promise<Written> {
  const of = Math.ceil(writes.length / mostThings);
  for (let n = 0; n < of; n += 1) {
    const some = writes.slice(n * mostThings, (n + 1) * mostThings);
    const own = of > 1 ? { ...change, ...toldOf(some), part: { number: n + 1, of } } : change;
    // Each part raises the version by one, and the next expects it so.
    const expected = ifVersion === undefined ? undefined : ifVersion + n;
    const outcome = await writeTogether(store, some, { ...own, id: `${change.id}.${n}` }, expected);
    if (outcome !== 'written') return outcome;
  }
  return 'written';
}

const toldOf = (writes: (Write | Removal)[]) => ({
  before: writes.flatMap((write) => ('gone' in write ? [] : (write.before ?? []))),
  after: writes.flatMap((write) => ('gone' in write ? [] : write.thing)),
});

async function writeTogether(
  store: Store,
  writes: (Write | Removal)[],
  change: Change,
  ifVersion: number | undefined,
): Promise<Written> {
  const actions = [
    raiseVersion(store, ifVersion),
    noteChange(store, change),
    ...writes.map((write) => ('gone' in write ? removeThing(store, write) : putThing(store, write))),
  ];
  for (let tries = 0; tries < conflictTries; tries += 1) {
    const cancelled = await transact(store, actions);
    if (cancelled === undefined) return 'written';
    const outcome = outcomeOf(cancelled.reasons);
    if (outcome !== 'busy') return outcome;
    await sleep(5 * 2 ** Math.min(tries, 6) * Math.random());
  }
  throw new Error('The registry stayed busy');
}

function outcomeOf([head, note, ...things]: CancellationReason[]): Written | 'busy' {
  if (failedCondition(head)) return 'changed-meanwhile';
  if (things.some(failedCondition)) return 'exists';
  if (failedCondition(note)) throw new Error('The audit trail has an entry of this instant and id');
  const invalid = [head, ...things].find((reason) => reason?.Code === 'ValidationError');
  if (invalid !== undefined) throw new Error(`The registry refused a write: ${invalid.Message ?? ''}`);
  return 'busy';
}

const putThing = (store: Store, { key, thing, isNew, index }: Write): TransactWriteItem => ({
  Put: {
    TableName: store.tables.registry,
    Item: toItem({ ...toStored(key, thing), ...index }),
    ...(isNew ? { ConditionExpression: 'attribute_not_exists(pk)' } : {}),
  },
});

const removeThing = (store: Store, { gone }: Removal): TransactWriteItem => ({
  Delete: { TableName: store.tables.registry, Key: toItem(gone) },
});

function raiseVersion(store: Store, ifVersion: number | undefined): TransactWriteItem {
  const values: Item = { ':one': 1, ...(ifVersion ? { ':seen': ifVersion } : {}) };
  const unchanged = ifVersion === 0 ? 'attribute_not_exists(version)' : 'version = :seen';
  return {
    Update: {
      TableName: store.tables.registry,
      Key: toItem(registryKey.head),
      UpdateExpression: 'ADD version :one',
      ...(ifVersion === undefined ? {} : { ConditionExpression: unchanged }),
      ExpressionAttributeValues: toItem(values),
    },
  };
}

/** Notes what changed nothing in the registry, such as a download. */
export async function noteInTrail(store: Store, change: Change): Promise<void> {
  const cancelled = await transact(store, [noteChange(store, change)]);
  if (cancelled !== undefined) throw new Error('The audit trail took no note');
}

/** The trail's entry, to be written together with what it tells of; one that is there is never written over. */
export function noteChange(store: Store, { at, id, ...change }: Change): TransactWriteItem {
  const instant = at.toISOString();
  const item = { ...registryKey.change(instant, id), v: 1, thing: { at: instant, id, ...change } };
  return {
    Put: { TableName: store.tables.registry, Item: toItem(item), ConditionExpression: 'attribute_not_exists(pk)' },
  };
}
