// Who waits in a lane? A page of all its queues together: what was answered at different points shares the tallies above them.
import type { Store } from '../store/connect.ts';
import type { Lane } from '../store/lane.ts';
import { type PendingPage, pendingPage } from '../store/pending.ts';
import { buckets } from '../store/tables.ts';

const pageSize = 500;

/** `next`: the queue to begin with next time, so that no full one keeps those behind it waiting. */
export type Waiting = PendingPage & { next: number };

/** Reads queue after queue, from the `first` on, until the page is full or all were asked; without those whose ids are in `passed`. */
export async function waitingPage(store: Store, lane: Lane, first: number, passed: Set<string>): Promise<Waiting> {
  const found: Waiting = { responses: [], unreadable: [], full: false, next: first };
  for (let asked = 0; asked < buckets.length && !found.full; asked += 1) {
    const page = await pendingPage(store, lane, buckets[found.next] ?? '', pageSize - found.responses.length);
    found.responses.push(...page.responses.filter(({ submissionId }) => !passed.has(submissionId)));
    found.unreadable.push(...page.unreadable.filter(({ sk }) => !passed.has(sk)));
    found.full = found.responses.length >= pageSize;
    found.next = (found.next + 1) % buckets.length;
  }
  return found;
}
