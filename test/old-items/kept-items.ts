// What did the release before leave in its tables and its bucket? Every kind of item as it was written, kept in a file, and put back into new tables.
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { readWhole } from '../../functions/store/bucket.ts';
import type { TableName } from '../../functions/store/connect.ts';
import type { Values } from '../../functions/store/database-calls.ts';
import type { Item } from '../../functions/store/items.ts';
import { readAnswer } from '../../functions/store/read-answer.ts';
import { toItem } from '../../functions/store/write-item.ts';
import { itemsOf } from '../platform/every-item.ts';
import type { Place, World } from '../rights/two-provinces.ts';

const names: TableName[] = ['registry', 'responses', 'tallies'];

/** Items in DynamoDB's own form, files in base64, and the names that the test must know. */
const kept = z.object({
  world: z.object({
    inside: z.record(z.string(), z.string()),
    outside: z.record(z.string(), z.string()),
    service: z.string(),
  }),
  items: z.record(z.string(), z.array(z.custom<Values>((value) => typeof value === 'object'))),
  files: z.record(z.string(), z.string()),
});
export type Kept = z.infer<typeof kept>;

const fileOf = (release: string): string => new URL(`../fixtures/items/${release}.json.gz`, import.meta.url).pathname;

export const readKept = async (release: string): Promise<Kept> =>
  // 0.1.0 was kept by a client that lost bytes on the way into the file: where there were some it says an empty object.
  kept.parse(
    JSON.parse(
      gunzipSync(await readFile(fileOf(release)))
        .toString()
        .replaceAll('"B":{}', '"B":""'),
    ),
  );

/** Keeps a world as it is; `files` are the names of what lies in the bucket. */
export async function keep(release: string, { store, bucket }: Place, world: World, files: string[]): Promise<void> {
  const items = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await itemsOf(store, name)).map(toItem)] as const)),
  );
  const bytes = await Promise.all(
    files.map(async (name) => [name, (await readWhole(bucket, name))?.toString('base64') ?? ''] as const),
  );
  const { inside, outside, service } = world;
  const all = { world: { inside, outside, service }, items, files: Object.fromEntries(bytes) };
  await writeFile(fileOf(release), gzipSync(JSON.stringify(all), { level: 9 }));
}

/** Puts what was kept into empty tables and an empty bucket. */
export async function putBack({ items, files }: Kept, { store, bucket }: Place): Promise<void> {
  for (const name of names) {
    const all = items[name] ?? [];
    for (let from = 0; from < all.length; from += 25) {
      const puts = all.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
      await store.db('BatchWriteItem', { RequestItems: { [store.tables[name]]: puts } });
    }
  }
  for (const [name, base64] of Object.entries(files))
    await bucket.put(name, Buffer.from(base64, 'base64'), 'application/octet-stream');
}

/** What was kept of a table, as a reader has it. */
export const plainItems = (stored: Values[]): Item[] => readAnswer(JSON.stringify({ Items: stored })).items;

/** What kind of item a key is of: its partition and sort key without ids, days and numbers. */
export function kindOf(table: string, { pk, sk }: Item): string {
  const [first = '', ...others] = String(pk).split('#');
  if (table === 'registry') return `registry ${first}`;
  if (table === 'tallies')
    return `tallies ${others[0] === 'seals' || first === 'lease' ? String(sk) : String(sk).split('#')[0]}`;
  const part = /^\d\d$/.test(others[0] ?? '') ? 'response' : (others[0] ?? first);
  return `responses ${part}${part === 'batch' ? ` ${String(sk).split('#')[0]}` : ''}`;
}
