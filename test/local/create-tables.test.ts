// Are the tables on one machine those of table-list.ts?
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  PutItemCommand,
  QueryCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { indexes } from '../../functions/store/tables.ts';
import { createTables } from '../../infra/local/create-tables.ts';
import { startEngine } from '../../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../../infra/local/tables-client.ts';
import { tableList } from '../../infra/table-list.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('every table has its keys, indexes and expiry; making them again changes nothing', async () => {
  const engine = await startEngine({ folder: await temporaryFolder(), log: () => {} });
  onTestFinished(engine.stop);
  const client = tablesClient(engine.endpoint, {});
  const names = await createTables(client, 'long-dan');
  expect(names).toEqual({
    registry: 'long-dan-registry',
    responses: 'long-dan-responses',
    tallies: 'long-dan-tallies',
  });
  expect(await createTables(client, 'long-dan')).toEqual(names);

  for (const table of tableList) {
    const TableName = names[table.name];
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    expect(Table?.KeySchema?.map(({ AttributeName }) => AttributeName)).toEqual([table.hash, table.range]);
    const indexes = Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName) ?? [];
    expect(indexes.sort()).toEqual(table.indexes.map(({ name }) => name).sort());
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(TimeToLiveDescription?.AttributeName).toBe(table.expiry);
  }
});

test('a table of an earlier version gets the index it lacks, with what it holds', async () => {
  const engine = await startEngine({ folder: await temporaryFolder(), log: () => {} });
  onTestFinished(engine.stop);
  const client = tablesClient(engine.endpoint, {});
  const { responses } = await createTables(client, 'long-dan');
  const { name } = indexes.arrivals;
  const without = { TableName: responses, GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: name } }] };
  await client.send(new UpdateTableCommand(without));
  const earlier = { pk: 'a', sk: 'b', pointCode: 'P1', arrivedAt: '2026-11-21T08:00:00.000Z' };
  await client.send(new PutItemCommand({ TableName: responses, Item: marshall(earlier) }));
  const ask = {
    TableName: responses,
    IndexName: name,
    KeyConditionExpression: 'pointCode = :code',
    ExpressionAttributeValues: marshall({ ':code': 'P1' }),
  };
  await expect(client.send(new QueryCommand(ask))).rejects.toThrow();
  await createTables(client, 'long-dan');
  expect((await client.send(new QueryCommand(ask))).Count).toBe(1);
});

test('an engine that is not there is not taken for one that has the tables', async () => {
  await expect(createTables(tablesClient('http://127.0.0.1:1', {}), 'long-dan')).rejects.toThrow();
});
