// Where are transaction counts kept? One item per agency and day, an attribute per service, so that a year is one page of a query.
import * as z from 'zod/mini';
import type { Days } from '../domain/period.ts';
import type { DayTransactions } from '../domain/transactions.ts';
import type { Store } from './connect.ts';
import { collect, type Item, queryAll } from './items.ts';
import { transactionsKey, transactionsPartition } from './tables.ts';
import { toItem } from './write-item.ts';

// Service ids become names of attributes: marked, so that none meets a key.
const mark = 'n#';
const stored = z.object({ v: z.literal(1) });

/** What is known of an agency between two days, by day. */
export async function transactionsOfAgency(store: Store, agencyId: string, days: Days): Promise<DayTransactions[]> {
  const items = await collect(queryAll(store, 'registry', { of: transactionsPartition(agencyId), between: days }));
  return items.map((item) => readDay(agencyId, item));
}

function readDay(agencyId: string, { sk, ...item }: Item): DayTransactions {
  stored.parse(item);
  const marked = Object.entries(item).filter(([name]) => name.startsWith(mark));
  const counts = Object.fromEntries(marked.map(([name, count]) => [name.slice(mark.length), z.int().parse(count)]));
  return { agencyId, day: String(sk), counts };
}

const lanes = 8;
// An expression may have 4,096 bytes; `,#n299=:n299` is twelve.
const mostAtOnce = 300;

/** Writes each day's counts over those that were there for the same services; other services of the day stay. */
export async function putTransactions(store: Store, days: DayTransactions[]): Promise<void> {
  const writers = Array.from({ length: lanes }, async (_, lane) => {
    for (const day of days.filter((_, i) => i % lanes === lane)) await putDay(store, day);
  });
  await Promise.all(writers);
}

async function putDay(store: Store, { agencyId, day, counts }: DayTransactions): Promise<void> {
  const entries = Object.entries(counts);
  for (let start = 0; start < entries.length; start += mostAtOnce) {
    const part = entries.slice(start, start + mostAtOnce);
    await store.db('UpdateItem', {
      TableName: store.tables.registry,
      Key: toItem(transactionsKey(agencyId, day)),
      UpdateExpression: `SET v = :v${part.map((_, i) => `,#n${i}=:n${i}`).join('')}`,
      ExpressionAttributeNames: Object.fromEntries(part.map(([id], i) => [`#n${i}`, mark + id])),
      ExpressionAttributeValues: toItem({ ':v': 1, ...Object.fromEntries(part.map(([, n], i) => [`:n${i}`, n])) }),
    });
  }
}
