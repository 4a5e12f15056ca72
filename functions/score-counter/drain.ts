// What does the counter do when its bell rings? It empties the pending index: people's answers first, then the backlog.
import type { Lane } from '../store/lane.ts';
import { returnLease, takeLease } from '../store/lease.ts';
import type { PendingPage } from '../store/pending.ts';
import { addCounted, type Counted, nothingCounted } from './count-claims.ts';
import { countPage } from './count-page.ts';
import type { ScoreCounterDependencies } from './dependencies.ts';
import { lookFirst } from './look-first.ts';
import { type Waiting, waitingPage } from './waiting-page.ts';

const leaseSeconds = 30;
/** Renewed long before it ends, not before each page: that would be a write for every few responses of a quiet hour. */
const renewedAfterSeconds = 10;
/** The index may lag behind the table by some milliseconds and show again what was just counted. */
const staleTries = 5;
const staleWait = 100;

type Held = { lease: boolean; since: Date };

/**
 * Drains until nothing is pending, nothing moves any more, or the deadline. Safe to run twice at once, at any time, after any crash:
 * the lease only saves two counters from conflicts. Throws when the store cannot be reached; what was counted stays counted.
 */
export async function drain(deps: ScoreCounterDependencies, deadline: Date): Promise<Counted> {
  const held: Held = { lease: false, since: new Date(0) };
  try {
    return await drainQueues(deps, deadline, held);
  } finally {
    // Not kept from the next by an error of ours; if it cannot be given back, it runs out.
    if (held.lease) await returnLease(deps.store, deps.holder).catch(() => {});
  }
}

/** Page after page of what waits: everybody's answers, and of the backlog one page whenever nobody waits live. */
async function drainQueues(given: ScoreCounterDependencies, deadline: Date, held: Held): Promise<Counted> {
  // What failed alone gets its next try in the next drain, not a moment later; so does what nobody could move.
  const passed = new Set<string>();
  const deps = { ...given, passOver: (submissionId: string) => passed.add(submissionId) };
  const from = { live: 0, bulk: 0 };
  const look = (lane: Lane): Promise<Waiting> => waitingPage(deps.store, lane, from[lane], passed);
  let total = nothingCounted;
  for (;;) {
    const { lane, page } = await firstWaiting(look);
    if (isEmpty(page) || deps.now() >= deadline || !(await holdLease(deps, held))) return total;
    const counted = await countWaiting(deps, page, () => look(lane));
    total = addCounted(total, counted);
    from[lane] = page.next;
    if (counted.counted === 0) for (const id of idsOf(page)) passed.add(id);
  }
}

async function firstWaiting(look: (lane: Lane) => Promise<Waiting>): Promise<{ lane: Lane; page: Waiting }> {
  const live = await look('live');
  return isEmpty(live) ? { lane: 'bulk', page: await look('bulk') } : { lane: 'live', page: live };
}

const isEmpty = ({ responses, unreadable }: PendingPage): boolean => responses.length + unreadable.length === 0;
const idsOf = ({ responses, unreadable }: PendingPage): string[] => [
  ...responses.map(({ submissionId }) => submissionId),
  ...unreadable.map(({ sk }) => sk),
];

async function holdLease(deps: ScoreCounterDependencies, held: Held): Promise<boolean> {
  const now = deps.now();
  const age = (now.getTime() - held.since.getTime()) / 1000;
  // A clock that was set back makes no lease older.
  if (held.lease && age >= 0 && age < renewedAfterSeconds) return true;
  held.lease = await takeLease(deps.store, deps.holder, now, leaseSeconds);
  held.since = now;
  return held.lease;
}

/** Counts a page; one that only shows what was counted already is looked at `again` a little later. */
async function countWaiting(
  deps: ScoreCounterDependencies,
  first: PendingPage,
  again: () => Promise<PendingPage>,
): Promise<Counted> {
  let total = nothingCounted;
  let page = first;
  for (let tries = 1; ; tries += 1) {
    const counted = await countPage(deps, await lookFirst(deps, page));
    total = addCounted(total, counted);
    if (total.counted + total.failed > 0 || counted.taken === 0 || tries === staleTries) return total;
    await deps.wait(staleWait);
    page = await again();
  }
}
