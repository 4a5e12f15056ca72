// What is there to review in a campaign? How many responses are flagged or excluded, for which reasons, and where they were given.
import * as z from 'zod/mini';
import { flagWords } from '../../web/words/flag-words.ts';
import { isUnder } from '../domain/agency-tree.ts';
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { dayOf } from '../domain/period.ts';
import { flag } from '../domain/response.ts';
import { counterName } from '../domain/tally.ts';
import { everyAgency, everyService } from '../domain/tally-cell.ts';
import type { Store } from '../store/connect.ts';
import { collect } from '../store/items.ts';
import { readRange } from '../store/tallies.ts';
import { type Reviewed, reviewedIn } from '../store/to-review.ts';
import { campaignSeen } from './campaigns.ts';
import { mayJudge } from './judging.ts';
import { invalid } from './parse-sent.ts';
import { count, nothing, placesOf, reviewCounts, reviewPlace, whyOf } from './review-places.ts';
import { mustHold } from './rights.ts';
import { type Call, noBody, type Route, route } from './route.ts';

export const flagCounts = z.object({
  responses: z.int(),
  ...reviewCounts,
  /** Decided, or flagged late, and still to be moved by the counter. */
  recounting: z.int(),
  /** A response may have several reasons, so these add up to more. */
  reasons: z.array(z.object({ flag, label: z.object({ vi: z.string(), en: z.string() }), ...reviewCounts })),
  /** Where they were given, most flagged first; points of one person stand together under their agency, without a name. */
  places: z.array(z.object({ ...reviewPlace, ...reviewCounts })),
});

export const flagRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/flags',
  summary:
    'How many responses are flagged, excluded or found clean, of the whole campaign or under ?agency=: why and where',
  right: 'responses.review',
  query: z.strictObject({ agency: z.optional(z.string()) }),
  body: noBody,
  gives: { status: 200, schema: flagCounts },
  run: async ({ params, query: { agency } }, call) => {
    const campaign = await campaignSeen(call, params);
    const registry = await call.deps.registry();
    if (agency !== undefined && !registry.agencies.has(agency))
      throw invalid([{ path: 'agency', message: `there is no agency ${agency}` }]);
    mustHold(call, 'responses.review', registry, agency === undefined ? campaign.covers.agencyIds : [agency]);
    const [found, responses] = await Promise.all([
      reviewedUnder(call, campaign, agency),
      responsesUnder(call.deps.store, campaign, agency ?? everyAgency),
    ]);
    return { status: 200, body: { responses, ...(await countsOf(call, found)) } };
  },
});

/** All of them that the reviewer may judge: only what was ever flagged is read. */
async function reviewedUnder(call: Call, { id }: Campaign, agency: string | undefined): Promise<Reviewed[]> {
  const [{ tree }, today, may] = [await call.deps.registry(), dayOf(call.deps.now()), await mayJudge(call)];
  const all = await collect(reviewedIn(call.deps.store, id, undefined));
  return all.filter((one) => may(one, today) && (agency === undefined || isUnder(tree, one.agencyId, agency, today)));
}

/** Of every channel and status; on either axis a response counts once. */
async function responsesUnder(store: Store, campaign: Campaign, agencyId: string): Promise<number> {
  const days = { from: campaign.opensOn, to: lastDay(campaign) };
  const wanted = { campaignId: campaign.id, agencyId, serviceId: everyService, days, whole: true };
  const items = await readRange(store, wanted);
  return items
    .filter(({ cell }) => cell.axis !== 'line')
    .reduce((sum, { tally }) => sum + (tally[counterName.responses] ?? 0), 0);
}

async function countsOf(call: Call, found: Reviewed[]) {
  const reasons = flag.options.map((one) => ({ flag: one, label: flagWords[one], ...nothing() }));
  for (const one of found) for (const reason of reasons) if (whyOf(one).includes(reason.flag)) count(reason, one);
  const total = nothing();
  for (const one of found) count(total, one);
  const recounting = found.filter(({ pendingIn }) => pendingIn !== undefined).length;
  return { ...total, recounting, reasons, places: await placesOf(call, found) };
}
