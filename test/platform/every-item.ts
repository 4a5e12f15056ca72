// What does a table hold, all of it? Read as it lies there, past every index, expiry and schema.
import type { Store, TableName } from '../../functions/store/connect.ts';
import type { Item } from '../../functions/store/items.ts';
import { toItem } from '../../functions/store/write-item.ts';

export async function itemsOf({ db, tables }: Store, table: TableName): Promise<Item[]> {
  const all: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await db('Scan', { TableName: tables[table], ExclusiveStartKey: from && toItem(from) });
    all.push(...page.items);
    from = page.last;
  } while (from !== undefined);
  return all;
}
