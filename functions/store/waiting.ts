// How many responses wait for the counter, and since when does the first of them? Read off the sparse index, a page a bucket.
import type { Store } from './connect.ts';
import { queryPage } from './items.ts';
import { type Lane, poisonPartition } from './lane.ts';
import { buckets, indexes } from './tables.ts';

/** `more`: a bucket had more than were looked at. */
export type Waiting = { live: number; bulk: number; poison: number; more: boolean; liveSince?: string };

const perBucket = 200;

/** People's own answers, imports and moves, and what could not be counted; RFC 3339 of the earliest answer that was never counted. */
export async function waitingOf(store: Store): Promise<Waiting> {
  const [live, bulk, poison] = await Promise.all([
    laneOf(store, 'live'),
    laneOf(store, 'bulk'),
    page(store, poisonPartition),
  ]);
  const [liveSince] = live.since.toSorted();
  return {
    ...{ live: live.waiting, bulk: bulk.waiting, poison: poison.waiting },
    more: live.more || bulk.more || poison.more,
    ...(liveSince === undefined ? {} : { liveSince }),
  };
}

async function laneOf(store: Store, lane: Lane): Promise<Page> {
  const pages = await Promise.all(buckets.map((bucket) => page(store, `${lane}#${bucket}`)));
  const waiting = pages.reduce((sum, one) => sum + one.waiting, 0);
  return { waiting, since: pages.flatMap(({ since }) => since), more: pages.some(({ more }) => more) };
}

type Page = { waiting: number; since: string[]; more: boolean };

async function page(store: Store, of: string): Promise<Page> {
  const range = { of, index: indexes.pending, limit: perBucket, only: ['receivedAt', 'countedAs'] };
  const { items, next } = await queryPage(store, 'responses', range);
  // What was counted before waits to be counted otherwise, since a moment that nothing tells.
  const since = items.filter(({ countedAs }) => countedAs === undefined).map(({ receivedAt }) => String(receivedAt));
  return { waiting: items.length, since, more: next !== undefined };
}
