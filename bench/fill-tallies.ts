// How do a million counted responses come into the tallies for a measurement? Moved from nothing by the counter's own operation, and put.
import { dayOf } from '../functions/domain/period.ts';
import { addMove, type Changes, formatCountedAs } from '../functions/domain/recount.ts';
import type { Response } from '../functions/domain/response.ts';
import { wantedCount } from '../functions/domain/wanted-count.ts';
import type { Item } from '../functions/store/items.ts';
import type { Readers } from '../functions/store/readers.ts';
import { responseItem } from '../functions/store/responses.ts';
import { tallyKey } from '../functions/store/tables.ts';
import { toItem } from '../functions/store/write-item.ts';
import { numberedResponse } from './numbered-response.ts';

const together = 100;

/** Puts the day tallies of the first `count` numbered people; `withResponses` puts the responses too, as counted, so that the auditor can recount them. */
export async function fillTallies(readers: Readers, campaignId: string, count: number, withResponses: boolean) {
  const registry = await readers.registry();
  const { method, histogram } = await readers.countingOf(registry, campaignId);
  const fold = histogram(method);
  const countOf = (response: Response) =>
    wantedCount(registry.tree, method, { ...response, day: dayOf(response.answeredAt) });
  const changes: Changes = new Map();
  for (let n = 0; n < count; n += 1) {
    const response = numberedResponse(campaignId, n);
    addMove(changes, { ...response, day: dayOf(response.answeredAt) }, () => fold, undefined, countOf(response));
  }
  const tallies = [...changes.values()].map(({ cell, tally }) => ({
    ...tallyKey('D', cell),
    v: 1,
    changes: 1,
    ...tally,
  }));
  await putItems(readers, 'tallies', tallies);
  if (withResponses) await putItems(readers, 'responses', countedItems(campaignId, count, countOf));
}

type CountOf = (response: Response) => Parameters<typeof formatCountedAs>[0];

const countedItems = (campaignId: string, count: number, countOf: CountOf): Item[] =>
  Array.from({ length: count }, (_, n) => {
    const response = numberedResponse(campaignId, n);
    const { pendingIn: _in, pendingOrder: _order, ...item } = responseItem(response, 730, 'bulk');
    return { ...item, countedAs: formatCountedAs(countOf(response)) };
  });

async function putItems({ store }: Readers, table: 'tallies' | 'responses', items: Item[]): Promise<void> {
  for (let from = 0; from < items.length; from += together) {
    const puts = items
      .slice(from, from + together)
      .map((item) => ({ Put: { TableName: store.tables[table], Item: toItem(item) } }));
    await store.db('TransactWriteItems', { TransactItems: puts });
  }
}
