// What does the counter do when its bell rings? It empties the pending index: people's answers first, then the backlog.
import type { Lane } from '../store/lane.ts';
import { returnLease, takeLease } from '../store/lease.ts';
import { type PendingPage, pendingPage } from '../store/pending.ts';
import { buckets } from '../store/tables.ts';
import { addCounted, type Counted, nothingCounted } from './count-claims.ts';
import { countPage } from './count-page.ts';
import type { ScoreCounterDependencies } from './dependencies.ts';
import { lookFirst } from './look-first.ts';

const pageSize = 500;
const leaseSeconds = 30;
/** Renewed long before it ends, not before each page: that would be a write for every few responses of a quiet hour. */
const renewedAfterSeconds = 10;
/** The index may lag behind the table by some milliseconds and show again what was just counted. */
const staleTries = 5;
const staleWait = 100;

type Queue = { lane: Lane; bucket: string };
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

/** Round after round over the live queues until one finds them empty; then a page of the backlog, and the live ones again. */
async function drainQueues(deps: ScoreCounterDependencies, deadline: Date, held: Held): Promise<Counted> {
  const resting = new Set<string>();
  const mayCount = async (): Promise<boolean> => deps.now() < deadline && (await holdLease(deps, held));
  let total = nothingCounted;
  for (let goOn = true; goOn; ) {
    const round = await countRound(deps, resting, mayCount);
    total = addCounted(total, round.counted);
    goOn = round.found;
  }
  return total;
}

/** `found`: there was something to count, and there may be more. */
type Round = { found: boolean; counted: Counted };

async function countRound(
  deps: ScoreCounterDependencies,
  resting: Set<string>,
  mayCount: () => Promise<boolean>,
): Promise<Round> {
  const round: Round = { found: false, counted: nothingCounted };
  for (const queue of queues.filter((one) => !resting.has(nameOf(one)))) {
    // The backlog has its turn once a whole round found nobody waiting live.
    if (queue.lane === 'bulk' && round.found) break;
    const page = await pendingPage(deps.store, queue.lane, queue.bucket, pageSize);
    if (page.responses.length + page.unreadable.length === 0) continue;
    if (!(await mayCount())) return { ...round, found: false };
    const counted = await countQueue(deps, queue, page);
    round.found = true;
    round.counted = addCounted(round.counted, counted);
    // What failed alone gets its next try in the next drain, not a moment later.
    if (counted.counted === 0) resting.add(nameOf(queue));
  }
  return round;
}

const nameOf = ({ lane, bucket }: Queue): string => `${lane}#${bucket}`;
const lanes: Lane[] = ['live', 'bulk'];
const queues: Queue[] = lanes.flatMap((lane) => buckets.map((bucket) => ({ lane, bucket })));

async function holdLease(deps: ScoreCounterDependencies, held: Held): Promise<boolean> {
  const now = deps.now();
  const age = (now.getTime() - held.since.getTime()) / 1000;
  // A clock that was set back makes no lease older.
  if (held.lease && age >= 0 && age < renewedAfterSeconds) return true;
  held.lease = await takeLease(deps.store, deps.holder, now, leaseSeconds);
  held.since = now;
  return held.lease;
}

/** Counts a page of a queue; a page that only shows what was counted already is looked at again a little later. */
async function countQueue(
  deps: ScoreCounterDependencies,
  { lane, bucket }: Queue,
  first: PendingPage,
): Promise<Counted> {
  let total = nothingCounted;
  let page = first;
  for (let tries = 1; ; tries += 1) {
    const counted = await countPage(deps, await lookFirst(deps, page));
    total = addCounted(total, counted);
    if (total.counted + total.failed > 0 || counted.taken === 0 || tries === staleTries) return total;
    await deps.wait(staleWait);
    page = await pendingPage(deps.store, lane, bucket, pageSize);
  }
}
