// What does the counter do when its bell rings? It empties the pending index: people's answers first, then the backlog.
import type { Lane } from '../store/lane.ts';
import { returnLease, takeLease } from '../store/lease.ts';
import { hasPending, pendingPage } from '../store/pending.ts';
import { buckets } from '../store/tables.ts';
import { addCounted, type Counted, nothingCounted } from './count-claims.ts';
import { countPage } from './count-page.ts';
import type { ScoreCounterDependencies } from './dependencies.ts';
import { lookFirst } from './look-first.ts';

const pageSize = 500;
const leaseSeconds = 30;
/** The index may lag behind the table by some milliseconds and show again what was just counted. */
const staleTries = 5;
const staleWait = 100;

type Queue = { lane: Lane; bucket: string };

/**
 * Drains until nothing is pending, nothing moves any more, or the deadline. Safe to run twice at once, at any time, after any crash:
 * the lease only saves two counters from conflicts. Throws when the store cannot be reached; what was counted stays counted.
 */
export async function drain(deps: ScoreCounterDependencies, deadline: Date): Promise<Counted> {
  const held = { lease: false };
  try {
    return await drainQueues(deps, deadline, held);
  } finally {
    // Not kept from the next by an error of ours; if it cannot be given back, it runs out.
    if (held.lease) await returnLease(deps.store, deps.holder).catch(() => {});
  }
}

async function drainQueues(deps: ScoreCounterDependencies, deadline: Date, held: { lease: boolean }): Promise<Counted> {
  const resting = new Set<string>();
  let total = nothingCounted;
  while (deps.now() < deadline) {
    const queue = await nextQueue(deps, resting);
    if (queue === undefined) break;
    held.lease = await takeLease(deps.store, deps.holder, deps.now(), leaseSeconds);
    if (!held.lease) break;
    const counted = await countQueue(deps, queue);
    total = addCounted(total, counted);
    // What failed alone gets its next try in the next drain, not a moment later.
    if (counted.counted === 0) resting.add(nameOf(queue));
  }
  return total;
}

const nameOf = ({ lane, bucket }: Queue): string => `${lane}#${bucket}`;

/** A queue with something in it: any live one before any of the backlog. */
async function nextQueue({ store }: ScoreCounterDependencies, resting: Set<string>): Promise<Queue | undefined> {
  for (const lane of ['live', 'bulk'] satisfies Lane[]) {
    const queues = buckets.map((bucket) => ({ lane, bucket })).filter((queue) => !resting.has(nameOf(queue)));
    const waiting = await Promise.all(queues.map((queue) => hasPending(store, queue.lane, queue.bucket)));
    const found = queues.find((_, i) => waiting[i]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Counts a page of a queue; a page that only shows what was counted already is looked at again a little later. */
async function countQueue(deps: ScoreCounterDependencies, { lane, bucket }: Queue): Promise<Counted> {
  let total = nothingCounted;
  for (let tries = 0; tries < staleTries; tries += 1) {
    const page = await pendingPage(deps.store, lane, bucket, pageSize);
    const counted = await countPage(deps, await lookFirst(deps, page));
    total = addCounted(total, counted);
    if (total.counted + total.failed > 0 || counted.taken === 0) break;
    await deps.wait(staleWait);
  }
  return total;
}
