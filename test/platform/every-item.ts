// What does a table hold, all of it? Read as it lies there, past every index, expiry and schema.
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Store, TableName } from '../../functions/store/connect.ts';

export async function itemsOf({ db, tables }: Store, table: TableName): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateScan({ client: db }, { TableName: tables[table] }))
    items.push(...Items.map((item) => unmarshall(item)));
  return items;
}
