// How does an empty platform come to show something? The demo is stored and counted once, however often that is interrupted.
import { randomBytes } from 'node:crypto';
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { newCommentToken } from '../../../functions/domain/comment.ts';
import type { Response } from '../../../functions/domain/response.ts';
import type { Log } from '../../../functions/runtime/log.ts';
import { countPage } from '../../../functions/score-counter/count-page.ts';
import type { ScoreCounterDependencies } from '../../../functions/score-counter/dependencies.ts';
import { drain } from '../../../functions/score-counter/drain.ts';
import type { Store } from '../../../functions/store/connect.ts';
import type { Lane } from '../../../functions/store/lane.ts';
import { hasPending, pendingPage } from '../../../functions/store/pending.ts';
import { putResponses } from '../../../functions/store/put-responses.ts';
import { buckets } from '../../../functions/store/tables.ts';
import { demoCampaigns } from './campaigns.ts';
import { addPeople, beginFilling, endFilling } from './filling.ts';
import { handleDemoComments } from './handled-comments.ts';
import { demoResponses } from './responses.ts';

type FillDemoDependencies = {
  store: Store;
  counter: ScoreCounterDependencies;
  clock: () => Date;
  log: Log;
};

// Nobody is served before the demo is in, so nobody's answers wait behind it.
const lane: Lane = 'live';
/** A transaction takes a hundred: this leaves room for the few comments beside them. */
const chunkSize = 95;
const chunksInFlight = 4;
const bucketsInFlight = 2;
const pageSize = 500;
/** Four times what a dead counter's lease lasts: whoever waits longer waits in vain. */
const mostMilliseconds = 120_000;
const lookAgain = 200;

/**
 * Fills an empty registry with the demo and goes on where an earlier filling broke off: ids follow from the seed, days from when it
 * began, and what is there is not put again. `kept` where it is whole, `not-empty` where the registry holds other things. Throws when
 * the store cannot be reached or nobody counts; the next call goes on.
 */
export async function fillDemo(deps: FillDemoDependencies): Promise<'filled' | 'kept' | 'not-empty'> {
  const { store, counter, clock, log } = deps;
  const begun = await beginFilling(store, clock());
  if (begun === undefined) return 'not-empty';
  const filling = await addPeople(store, begun, clock());
  if (filling.filledAt !== undefined) return 'kept';
  const startedAt = new Date(filling.startedAt);
  const responses = await demoResponses(startedAt);
  await putAll(store, responses, demoCampaigns(startedAt).open);
  await countAll(store, counter);
  await handleDemoComments(store, responses, startedAt);
  await endFilling(store, filling, clock());
  log('info', 'demo-filled', { responses: responses.length });
  return 'filled';
}

/** A few chunks in flight keep both the engine and whoever packs the next chunk busy; when one fails, no more are begun. */
async function putAll(store: Store, responses: Response[], campaign: Campaign): Promise<void> {
  const keeping = { ...campaign, newToken: () => newCommentToken(randomBytes) };
  const chunks = each(chunksOf(responses));
  const putChunks = async (): Promise<void> => {
    for (const chunk of chunks) await putResponses(store, chunk, campaign.retentionDays, lane, keeping, isPost);
  };
  await Promise.all(Array.from({ length: chunksInFlight }, putChunks));
}

/** One generator serves all who loop over it, and ends for all when one leaves by an error. */
function* each<T>(things: readonly T[]): Generator<T> {
  yield* things;
}

/** Paper was typed by a clerk; whoever held the phone or stood at the kiosk sent it themselves. */
const isPost = ({ channel }: Response): boolean => channel !== 'paper';

const chunksOf = (responses: Response[]): Response[][] =>
  Array.from({ length: Math.ceil(responses.length / chunkSize) }, (_, i) =>
    responses.slice(i * chunkSize, (i + 1) * chunkSize),
  );

/**
 * Counts bucket after bucket, a few at a time so that the engine writes while we fold, and without the lease, which a killed counter
 * keeps for half a minute and which only saves conflicts. From the last bucket on: a counter on the timer begins with the first.
 */
async function countAll(store: Store, counter: ScoreCounterDependencies): Promise<void> {
  const waiting = each(buckets.toReversed());
  const countBuckets = async (): Promise<void> => {
    for (const bucket of waiting) await countBucket(store, counter, bucket);
  };
  await Promise.all(Array.from({ length: bucketsInFlight }, countBuckets));
  await countRest(store, counter);
}

async function countBucket(store: Store, counter: ScoreCounterDependencies, bucket: string): Promise<void> {
  let counted: number;
  do counted = (await countPage(counter, await pendingPage(store, lane, bucket, pageSize))).counted;
  while (counted > 0);
}

/** What others had under way, or gave back. */
async function countRest(store: Store, counter: ScoreCounterDependencies): Promise<void> {
  const deadline = new Date(counter.now().getTime() + mostMilliseconds);
  while (await anybodyWaits(store)) {
    if (counter.now() >= deadline) throw new Error('The demo was stored but could not be counted');
    const { counted } = await drain(counter, deadline);
    if (counted === 0) await counter.wait(lookAgain);
  }
}

async function anybodyWaits(store: Store): Promise<boolean> {
  const waiting = await Promise.all(buckets.map((bucket) => hasPending(store, lane, bucket)));
  return waiting.includes(true);
}
