// How does a person decide about a whole burst at once? A hundred to a stroke, each logged, and none that changed since it was looked at.
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { judged } from '../domain/judgement.ts';
import { dayOf } from '../domain/period.ts';
import { type Status, status } from '../domain/response.ts';
import { Problem } from '../runtime/problem.ts';
import { type Judgement, mostJudged } from '../store/judge-response.ts';
import { findResponses } from '../store/put-responses.ts';
import type { StoredResponse } from '../store/responses.ts';
import { campaignSeen } from './campaigns.ts';
import { decide, type MayJudge, mayJudge, notYours } from './judging.ts';
import { invalid } from './parse-sent.ts';
import { reviewReason } from './review-responses.ts';
import { type Call, noQuery, type Route, route } from './route.ts';

/** The most responses of one request. */
export const mostReviewed = 500;
const tries = 8;

/** `seen` is the status the reviewer looked at: a response that stands otherwise by now is left as it is. */
const one = z.strictObject({ submissionId: z.string().check(z.maxLength(100)), seen: z.optional(status) });
const asked = z.strictObject({
  responses: z.array(one).check(z.minLength(1), z.maxLength(mostReviewed)),
  status,
  reason: reviewReason,
});
type Asked = z.infer<typeof asked>;

/** How many were decided now and how many stood so already; the ids that somebody else decided otherwise meanwhile. */
export const reviewedMany = z.object({
  changed: z.int(),
  unchanged: z.int(),
  changedMeanwhile: z.array(z.string()),
});
type Outcome = z.infer<typeof reviewedMany>;

export const reviewManyRoute: Route = route({
  method: 'POST',
  path: '/campaigns/{id}/responses:review',
  summary: `Find up to ${mostReviewed} responses clean, flag or exclude them together, for a reason; sent again, it changes nothing more`,
  right: 'responses.review',
  query: noQuery,
  body: asked,
  gives: { status: 200, schema: reviewedMany },
  run: async ({ params, body }, call) => {
    const { id } = await campaignSeen(call, params);
    const sent = { ...body, responses: lowerCased(body.responses) };
    const may = await mayJudge(call);
    await mustBeThere(call, id, sent, may);
    const total: Outcome = { changed: 0, unchanged: 0, changedMeanwhile: [] };
    for (let start = 0; start < sent.responses.length; start += mostJudged) {
      const some = { ...sent, responses: sent.responses.slice(start, start + mostJudged) };
      add(total, await reviewTogether(call, id, some, may));
    }
    if (total.changed > 0) call.deps.ringCounter();
    return { status: 200, body: total };
  },
});

/** Each id once, as it is stored. */
const lowerCased = (responses: Asked['responses']): Asked['responses'] =>
  [...new Map(responses.map(({ submissionId, seen }) => [submissionId.toLowerCase(), seen]))].map(
    ([submissionId, seen]) => ({ submissionId, seen }),
  );

/** Nothing is decided before every response was found to be there and the reviewer's to judge. */
async function mustBeThere(call: Call, campaignId: string, { responses }: Asked, may: MayJudge): Promise<void> {
  const found = await findResponses(
    call.deps.store,
    campaignId,
    responses.map(({ submissionId }) => submissionId),
  );
  const faults = responses.flatMap(({ submissionId }, i) =>
    found.has(submissionId)
      ? []
      : [{ path: `responses.${i}`, message: `the campaign has no response ${submissionId}` }],
  );
  if (faults.length > 0) throw invalid(faults);
  const today = dayOf(call.deps.now());
  if (![...found.values()].every((response) => may(response, today))) throw notYours();
}

async function reviewTogether(call: Call, campaignId: string, sent: Asked, may: MayJudge): Promise<Outcome> {
  const seen = new Map(sent.responses.map(({ submissionId, seen: was }) => [submissionId, was]));
  for (let n = 0; n < tries; n += 1) {
    const found = [...(await findResponses(call.deps.store, campaignId, [...seen.keys()])).values()];
    if (!found.every((response) => may(response, dayOf(call.deps.now())))) throw notYours();
    const { outcome, judgements } = sortedOut(found, seen, sent.status);
    if (judgements.length === 0) return outcome;
    if (await decide(call, { campaignId, ...sent }, judgements, toldOf(campaignId, judgements, sent))) return outcome;
    await sleep(10 * 2 ** n * (0.5 + Math.random()));
  }
  throw new Problem(
    409,
    'Busy',
    'Some of these responses were changing at the same time. What was decided stays; send the same request again for the rest.',
  );
}

/** Which of the responses are to be judged, and what becomes of all of them if that is done. */
function sortedOut(found: StoredResponse[], seen: Map<string, Status | undefined>, wanted: Status) {
  const others = found.filter(({ status: its }) => its !== wanted);
  const isAsSeen = ({ submissionId, status: its }: StoredResponse) => (seen.get(submissionId) ?? its) === its;
  const judgements = others.filter(isAsSeen).map((response) => ({ response, standing: judged(response, wanted) }));
  const outcome: Outcome = {
    changed: judgements.length,
    unchanged: found.length - others.length,
    changedMeanwhile: others.filter((response) => !isAsSeen(response)).map(({ submissionId }) => submissionId),
  };
  return { outcome, judgements };
}

/** Which responses, how each stood before, and how they stand now: enough to take all of it back. */
const toldOf = (campaignId: string, judgements: Judgement[], { status: wanted, reason }: Asked) => ({
  what: 'response.review-many',
  thing: campaignId,
  before: idsByStatus(judgements),
  after: { status: wanted, reason, responses: judgements.length },
});

function idsByStatus(judgements: Judgement[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { response } of judgements) {
    const same = ids[response.status] ?? [];
    ids[response.status] = same;
    same.push(response.submissionId);
  }
  return ids;
}

function add(total: Outcome, more: Outcome): void {
  total.changed += more.changed;
  total.unchanged += more.unchanged;
  total.changedMeanwhile.push(...more.changedMeanwhile);
}
