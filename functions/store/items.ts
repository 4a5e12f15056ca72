// How is an item read and written? Plain objects in and out of DynamoDB, pages followed, cancellations told apart.
import type { Store, TableName } from './connect.ts';
import type { Calls, CancellationReason, Query, TransactWriteItem, Values } from './database-calls.ts';
import { refusedAs } from './database-errors.ts';
import type { Key } from './tables.ts';
import { toItem } from './write-item.ts';

export type Item = Record<string, unknown>;

/** A thing of the registry as an item: its key, its shape's version, and itself apart, so that no field meets a key. */
export const toStored = (key: Key, thing: object): Item => ({ ...key, v: 1, thing });

/** The thing of such an item, parsed; throws where it is not of the schema. */
export function fromStored<T>(schema: { parse(value: unknown): T }, item: Item): T {
  return schema.parse(item['thing']);
}

/** Hears of an item of no known shape, by its sort key. */
export type Unreadable = (sk: string, error: unknown) => void;

type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false; error: unknown } };
const thrown: Unreadable = (_, error) => {
  throw error;
};

/** The things of many items; throws on one of no known shape, unless somebody wants to hear of it and go on. */
export async function* thingsOf<T>(
  schema: Schema<T>,
  items: AsyncIterable<Item>,
  unreadable: Unreadable = thrown,
): AsyncGenerator<T> {
  for await (const item of items) {
    const found = schema.safeParse(item['thing']);
    if (found.success) yield found.data;
    else unreadable(String(item['sk']), found.error);
  }
}

/** The longest sort key there can be, in bytes: under a longer one, such as an id of somebody's making, there is nothing. */
const longestSortKey = 1024;

/** One item, read consistently; undefined where there is none. */
export async function getItem(store: Store, table: TableName, key: Key): Promise<Item | undefined> {
  if (Buffer.byteLength(key.sk) > longestSortKey) return undefined;
  const { item } = await store.db('GetItem', {
    TableName: store.tables[table],
    Key: toItem(key),
    ConsistentRead: true,
  });
  return item;
}

export type Range = {
  /** Hash key's value. */
  of: string;
  /** Sort keys from–to, both included. */
  between?: { from: string; to: string };
  index?: { name: string; hash: string; range?: string };
  limit?: number;
  /** Items after this sort key. */
  after?: string;
  backwards?: boolean;
};

/** One page of a partition or index, at most 1 MB; `more` tells whether there is another. */
export async function queryPage(
  store: Store,
  table: TableName,
  range: Range,
  startKey?: Item,
): Promise<{ items: Item[]; next: Item | undefined }> {
  const { items, last } = await store.db('Query', {
    ...queryInput(store, table, range),
    ExclusiveStartKey: startKey === undefined ? undefined : toItem(startKey),
  });
  return { items, next: last };
}

/** Every item of a partition or index, page after page. */
export async function* queryAll(store: Store, table: TableName, range: Range): AsyncGenerator<Item> {
  let next: Item | undefined;
  do {
    const page = await queryPage(store, table, range, next);
    yield* page.items;
    next = page.next;
  } while (next !== undefined);
}

/** Everything a source yields. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

function queryInput(store: Store, table: TableName, { of, between, index, limit, after, backwards }: Range): Query {
  const names: Record<string, string> = { '#hash': index?.hash ?? 'pk' };
  const values: Values = { ':of': { S: of } };
  const conditions = ['#hash = :of'];
  if (between !== undefined) {
    names['#range'] = index?.range ?? 'sk';
    Object.assign(values, { ':from': { S: between.from }, ':to': { S: between.to } });
    conditions.push('#range BETWEEN :from AND :to');
  } else if (after !== undefined) {
    names['#range'] = index?.range ?? 'sk';
    values[':after'] = { S: after };
    conditions.push('#range > :after');
  }
  return {
    TableName: store.tables[table],
    IndexName: index?.name,
    KeyConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ConsistentRead: index === undefined,
    Limit: limit,
    ScanIndexForward: !backwards,
  };
}

/** Why each action of a cancelled transaction would not do; `None` for those that would. */
export type Cancelled = { reasons: CancellationReason[] };

/** Writes all or nothing. Undefined when done; the reasons when a condition, a conflict or a limit cancelled it. */
export const transact = (store: Store, actions: TransactWriteItem[]): Promise<Cancelled | undefined> =>
  write(store, { TransactItems: actions });

/**
 * The same of items whose keys must be free: sent again after a lost answer they are found taken, so no token need say that it is the same
 * transaction. To keep tokens costs the embedded engine a sixth of its time.
 */
export const transactNew = (store: Store, actions: TransactWriteItem[]): Promise<Cancelled | undefined> =>
  write(store, { TransactItems: actions, ClientRequestToken: undefined });

async function write(store: Store, given: Calls['TransactWriteItems']): Promise<Cancelled | undefined> {
  try {
    await store.db('TransactWriteItems', given);
    return undefined;
  } catch (error) {
    if (refusedAs(error, 'TransactionCanceledException')) return { reasons: error.reasons };
    throw error;
  }
}

/** Sends a conditional write; false where its condition did not hold. */
export async function ifHolds(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (refusedAs(error, 'ConditionalCheckFailedException')) return false;
    throw error;
  }
}

export const failedCondition = (reason: CancellationReason | undefined): boolean =>
  reason?.Code === 'ConditionalCheckFailed';
