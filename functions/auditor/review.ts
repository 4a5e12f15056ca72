// What do the responses themselves say? One consistent read of a campaign: what should be counted, what is not, what must move.
import type { Campaign } from '../domain/campaign.ts';
import { addDays, dayOf } from '../domain/period.ts';
import { addMove, type Changes, formatCountedAs, parseCountedAs } from '../domain/recount.ts';
import { wantedCount } from '../domain/wanted-count.ts';
import { type Arrived, arrivedAmong } from '../store/arrivals.ts';
import type { CampaignCounting } from '../store/campaign-counting.ts';
import { poisonPartition } from '../store/lane.ts';
import { byPoint, flagTogether } from '../store/late-flags.ts';
import { askForRecount } from '../store/pending.ts';
import type { Registry } from '../store/registry.ts';
import { removeExpired } from '../store/repair.ts';
import { responsesOf, type StoredResponse } from '../store/responses.ts';
import { enterIndex } from '../store/to-review.ts';
import type { AuditorDependencies } from './dependencies.ts';

export type Review = {
  /** What the tallies must hold, of days wholly inside retention. */
  expected: Changes;
  /** The first day of those: tallies of earlier days can no longer be recounted, for TTL never subtracts. */
  since: string;
  stored: number;
  uncounted: number;
  asked: number;
  expired: number;
};

/** Campaigns that are answered are recounted every six hours; two days leave room for an auditor that was away. */
const lookBackMilliseconds = 2 * 86_400_000;

/** Reads every response of a campaign; asks for the moves the registry now implies and for whatever was forgotten; removes the expired. */
export async function reviewResponses(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
): Promise<Review> {
  const counting = await deps.countingOf(registry, campaign.id);
  const since = addDays(dayOf(deps.now()), 1 - campaign.retentionDays);
  const review: Review = { expected: new Map(), since, stored: 0, uncounted: 0, asked: 0, expired: 0 };
  const unreadable = (submissionId: string) =>
    deps.log('error', 'response unreadable', { campaignId: campaign.id, submissionId });
  const lately = new Date(deps.now().getTime() - lookBackMilliseconds).toISOString();
  const arrivals: Arrived[] = [];
  for await (const response of responsesOf(deps.store, campaign.id, unreadable)) {
    deps.stopping.throwIfAborted();
    if (response.expiresAt * 1000 < deps.now().getTime() && (await removeExpired(deps.store, response, deps.now()))) {
      review.expired += 1;
      continue;
    }
    review.stored += 1;
    if (response.countedAs === undefined) review.uncounted += 1;
    else if (response.day >= since)
      addMove(review.expected, response, counting.histogram, undefined, parseCountedAs(response.countedAs));
    await enterIndex(deps.store, response);
    if (needsAsking(registry, counting, response)) {
      await askForRecount(deps.store, response);
      review.asked += 1;
    }
    if (response.receivedAt > lately) arrivals.push(...arrivedAmong([response]));
  }
  review.asked += await flagBursts(deps, arrivals);
  return review;
}

/** The counter looks for bursts before it counts; here is found what the index of arrivals did not show it yet. How many were flagged. */
async function flagBursts({ store, stopping }: AuditorDependencies, arrivals: Arrived[]): Promise<number> {
  let flagged = 0;
  for (const there of byPoint(arrivals).values()) {
    stopping.throwIfAborted();
    flagged += (await flagTogether(store, there)).size;
  }
  return flagged;
}

/** Not waiting already, and not counted as the registry now wants it. */
function needsAsking(registry: Registry, counting: CampaignCounting, response: StoredResponse): boolean {
  // Poison is tried again with every recount: what ailed it may be mended.
  const waits = response.pendingIn !== undefined && response.pendingIn !== poisonPartition;
  if (waits || !registry.agencies.has(response.agencyId)) return false;
  return response.countedAs !== formatCountedAs(wantedCount(registry.tree, counting.method, response));
}
