// Are the tables on one machine those of table-list.ts?

import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { indexes } from '../../functions/store/tables.ts';
import { toItem } from '../../functions/store/write-item.ts';
import { createTables } from '../../infra/local/create-tables.ts';
import { startEngine } from '../../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../../infra/local/tables-client.ts';
import { tableList } from '../../infra/table-list.ts';
import { temporaryFolder } from './temporary-folder.ts';

const described = z.object({
  Table: z.object({
    KeySchema: z.array(z.object({ AttributeName: z.string() })),
    GlobalSecondaryIndexes: z._default(z.array(z.object({ IndexName: z.string() })), []),
  }),
});
const expiring = z.object({ TimeToLiveDescription: z.object({ AttributeName: z.optional(z.string()) }) });

test('every table has its keys, indexes and expiry; making them again changes nothing', async () => {
  const engine = await startEngine({ folder: await temporaryFolder(), log: () => {} });
  onTestFinished(engine.stop);
  const db = tablesClient(engine.endpoint, {});
  const names = await createTables(db, 'long-dan');
  expect(names).toEqual({
    registry: 'long-dan-registry',
    responses: 'long-dan-responses',
    tallies: 'long-dan-tallies',
  });
  expect(await createTables(db, 'long-dan')).toEqual(names);

  for (const table of tableList) {
    const TableName = names[table.name];
    const { KeySchema, GlobalSecondaryIndexes } = described.parse(
      (await db('DescribeTable', { TableName })).more,
    ).Table;
    expect(KeySchema.map(({ AttributeName }) => AttributeName)).toEqual([table.hash, table.range]);
    const indexes = GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
    expect(indexes.sort()).toEqual(table.indexes.map(({ name }) => name).sort());
    const { more } = await db('DescribeTimeToLive', { TableName });
    expect(expiring.parse(more).TimeToLiveDescription.AttributeName).toBe(table.expiry);
  }
});

test('a table of an earlier version gets the index it lacks, with what it holds', async () => {
  const engine = await startEngine({ folder: await temporaryFolder(), log: () => {} });
  onTestFinished(engine.stop);
  const db = tablesClient(engine.endpoint, {});
  const { responses } = await createTables(db, 'long-dan');
  const { name } = indexes.arrivals;
  const without = { TableName: responses, GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: name } }] };
  await db('UpdateTable', without);
  const earlier = { pk: 'a', sk: 'b', pointCode: 'P1', arrivedAt: '2026-11-21T08:00:00.000Z' };
  await db('PutItem', { TableName: responses, Item: toItem(earlier) });
  const ask = {
    TableName: responses,
    IndexName: name,
    KeyConditionExpression: 'pointCode = :code',
    ExpressionAttributeValues: toItem({ ':code': 'P1' }),
  };
  await expect(db('Query', ask)).rejects.toThrow();
  await createTables(db, 'long-dan');
  expect((await db('Query', ask)).items).toHaveLength(1);
});

test('an engine that is not there is not taken for one that has the tables', async () => {
  await expect(createTables(tablesClient('http://127.0.0.1:1', {}), 'long-dan')).rejects.toThrow();
});
