// Which calls make the tables of table-list.ts on an engine that has none yet?
import { setTimeout as sleep } from 'node:timers/promises';
import type { CreateTableCommandInput, Projection } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Database } from '../../functions/store/database.ts';
import { type Index, type Table, type TableName, tableList } from '../table-list.ts';

/** Full names of the tables, as the store is given them. */
export type TableNames = Record<TableName, string>;

export const tableNames = (prefix: string): TableNames => ({
  registry: `${prefix}-registry`,
  responses: `${prefix}-responses`,
  tallies: `${prefix}-tallies`,
});

type KeySchema = NonNullable<CreateTableCommandInput['KeySchema']>;

const keySchema = ({ hash, range }: { hash: string; range?: string }): KeySchema => [
  { AttributeName: hash, KeyType: 'HASH' },
  ...(range === undefined ? [] : [{ AttributeName: range, KeyType: 'RANGE' } as const]),
];

function projectionOf({ projection }: Index): Projection {
  if (projection === 'all') return { ProjectionType: 'ALL' };
  if (projection === 'keys') return { ProjectionType: 'KEYS_ONLY' };
  return { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projection] };
}

const globalIndex = (index: Index) => ({
  IndexName: index.name,
  KeySchema: keySchema(index),
  Projection: projectionOf(index),
});

const definitions = (keys: string[]) =>
  [...new Set(keys)].map((key) => ({ AttributeName: key, AttributeType: 'S' as const }));

/** The whole request. */
function createTable(table: Table, name: string): CreateTableCommandInput {
  const keys = [table, ...table.indexes].flatMap(({ hash, range }) => (range === undefined ? [hash] : [hash, range]));
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: definitions(keys),
    KeySchema: keySchema(table),
    ...(table.indexes.length > 0 ? { GlobalSecondaryIndexes: table.indexes.map(globalIndex) } : {}),
  };
}

const unless =
  (...names: string[]) =>
  (error: unknown): void => {
    if (!(error instanceof Error && names.includes(error.name))) throw error;
  };

async function ensureTable(db: Database, table: Table, name: string): Promise<void> {
  await db('CreateTable', createTable(table, name)).catch(unless('ResourceInUseException'));
  await ensureIndexes(db, table, name);
  if (table.expiry === undefined) return;
  const TimeToLiveSpecification = { Enabled: true, AttributeName: table.expiry };
  // ValidationException: already on. UnknownOperationException: an engine without expiry, where the auditor sweeps.
  await db('UpdateTimeToLive', { TableName: name, TimeToLiveSpecification }).catch(
    unless('ValidationException', 'UnknownOperationException'),
  );
}

const described = z.object({
  TableStatus: z.string(),
  GlobalSecondaryIndexes: z._default(z.array(z.object({ IndexName: z.string() })), []),
});

/** The names of a table's indexes, once it can be used. Throws after a minute. */
async function indexesOf(db: Database, name: string): Promise<string[]> {
  for (let asked = 0; asked < 120; asked += 1) {
    const { more } = await db('DescribeTable', { TableName: name });
    const { TableStatus, GlobalSecondaryIndexes } = described.parse(more['Table']);
    if (TableStatus === 'ACTIVE') return GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
    await sleep(500);
  }
  throw new Error(`The table ${name} was not ready within a minute`);
}

/** A folder made by an earlier version lacks what has come since; a table takes one new index at a time. */
async function ensureIndexes(db: Database, table: Table, name: string): Promise<void> {
  const there = await indexesOf(db, name);
  for (const index of table.indexes.filter((one) => !there.includes(one.name)))
    await db('UpdateTable', {
      TableName: name,
      AttributeDefinitions: definitions([index.hash, index.range ?? index.hash]),
      GlobalSecondaryIndexUpdates: [{ Create: globalIndex(index) }],
    });
}

/** Makes whichever tables and indexes are missing; a second call changes nothing. */
export async function createTables(db: Database, prefix: string): Promise<TableNames> {
  const names = tableNames(prefix);
  for (const table of tableList) await ensureTable(db, table, names[table.name]);
  return names;
}
