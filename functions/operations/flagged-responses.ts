// Which responses are to be judged, and what must be known to judge them? By point and time, with no more than that: no comment, ticket or hour.
import * as z from 'zod/mini';
import { isUnder } from '../domain/agency-tree.ts';
import { answerPattern } from '../domain/answer-pattern.ts';
import { burstGroups } from '../domain/burst-group.ts';
import type { Campaign } from '../domain/campaign.ts';
import { halfDay, halfDayOf } from '../domain/half-day.ts';
import { day, dayOf } from '../domain/period.ts';
import { channel, flag, help, status } from '../domain/response.ts';
import { Problem } from '../runtime/problem.ts';
import { findResponses } from '../store/put-responses.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { StoredResponse } from '../store/responses.ts';
import { type Reviewed, reviewedIn } from '../store/to-review.ts';
import { campaignSeen } from './campaigns.ts';
import { mayJudge } from './judging.ts';
import { listOf, readCursor, writeCursor } from './lists.ts';
import { invalid } from './parse-sent.ts';
import { pointNamed } from './points.ts';
import { reviewPlace, tellPlaces, whyOf } from './review-places.ts';
import { type Call, noBody, type Route, route } from './route.ts';

const flaggedView = z.object({
  submissionId: z.string(),
  ...reviewPlace,
  service: z.nullable(z.string()),
  day,
  half: halfDay,
  channel,
  help: z.nullable(help),
  status,
  flags: z.array(flag),
  /** What it was flagged for before a person found it clean. */
  cleared: z.array(flag),
  /** Those of one burst, and copies of each other, have one number on the page. */
  group: z.nullable(z.int()),
  /** Equal letters are equal answers; which level each stands for is told to nobody who decides. */
  pattern: z.object({ letters: z.string(), answered: z.int(), levels: z.int() }),
  /** The counter has not moved it yet. */
  recounting: z.boolean(),
});
export const flaggedList = listOf(flaggedView);

const usualLimit = 100;
const query = z.strictObject({
  point: z.optional(z.string()),
  agency: z.optional(z.string()),
  flag: z.optional(flag),
  /** `clean` are those that somebody found clean. */
  status: z.optional(status),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500))),
  cursor: z.optional(z.string()),
});
type Asked = z.infer<typeof query>;

export const flaggedRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/flagged',
  summary:
    'Flagged, excluded and cleared responses by point, agency, flag or status, with what is needed to judge them',
  right: 'responses.review',
  query,
  body: noBody,
  gives: { status: 200, schema: flaggedList },
  run: async ({ params, query: asked }, call) => {
    const campaign = await campaignSeen(call, params);
    const { found, isMore } = await pageOfFlagged(call, campaign, asked);
    const items = await viewsOf(call, campaign, found);
    const last = found.at(-1);
    const more = isMore && last !== undefined ? { nextCursor: writeCursor(last.submissionId) } : {};
    return { status: 200, body: { items, ...more } };
  },
});

/** Reads on until the page is full: what a filter leaves out costs reading, but only of what was ever flagged. */
async function pageOfFlagged(call: Call, { id }: Campaign, { limit = usualLimit, ...asked }: Asked) {
  const isWanted = await wantedBy(call, asked);
  const point = asked.point === undefined ? undefined : await pointToReview(call, asked.point);
  const found: Reviewed[] = [];
  for await (const one of reviewedIn(call.deps.store, id, point, await placeAfter(call, id, asked.cursor))) {
    if (!isWanted(one)) continue;
    if (found.length === limit) return { found, isMore: true };
    found.push(one);
  }
  return { found, isMore: false };
}

async function wantedBy(call: Call, { agency, flag: why, status: its }: Asked) {
  const [{ tree }, today, may] = [await call.deps.registry(), dayOf(call.deps.now()), await mayJudge(call)];
  return (one: Reviewed): boolean =>
    may(one, today) &&
    (its === undefined || one.status === its) &&
    (why === undefined || whyOf(one).includes(why)) &&
    (agency === undefined || isUnder(tree, one.agencyId, agency, today));
}

/** A point by name, unless it is one person's: their responses are seen only among those of their agency. */
async function pointToReview(call: Call, code: string): Promise<string> {
  const point = await pointNamed(call, { code });
  if (!point.onePerson) return point.code;
  throw new Problem(403, 'Forbidden', 'Responses of a point served by one person are reviewed under its agency.');
}

/** The cursor is an id alone: the place in the index would tell the minute. */
async function placeAfter({ deps }: Call, campaignId: string, cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const id = readCursor(cursor);
  const { reviewIn, reviewOrder } = (await findResponses(deps.store, campaignId, [id])).get(id) ?? {};
  if (reviewIn === undefined || reviewOrder === undefined)
    throw invalid([{ path: 'cursor', message: 'not a cursor that a list gave' }]);
  return { reviewIn, reviewOrder };
}

/** The responses themselves, read consistently, so that a page after a decision shows it. */
async function viewsOf(call: Call, campaign: Campaign, found: Reviewed[]): Promise<z.infer<typeof flaggedView>[]> {
  const ids = found.map(({ submissionId }) => submissionId);
  const stored = await findResponses(call.deps.store, campaign.id, ids);
  const responses = ids.flatMap((id) => stored.get(id) ?? []);
  const view = await viewIn(call, campaign, burstGroups(responses.map(arrivalOf)));
  return responses.map(view);
}

const arrivalOf = (one: StoredResponse) => ({
  ...{ submissionId: one.submissionId, pointCode: one.pointCode, alike: one.alike },
  flags: whyOf(one),
  at: Date.parse(one.arrivedAt ?? one.receivedAt),
});

async function viewIn(call: Call, campaign: Campaign, groups: Map<string, number>) {
  const [tell, { services }] = [await tellPlaces(call), await call.deps.registry()];
  const questionnaire = await askedIn(call.deps.questionnaires, campaign);
  return (one: StoredResponse) => ({
    submissionId: one.submissionId,
    ...tell(one),
    service: services.get(one.serviceId ?? '')?.name ?? null,
    ...halfDayOf(one.answeredAt),
    ...{ channel: one.channel, help: one.help ?? null, status: one.status, flags: one.flags, cleared: one.cleared },
    group: groups.get(one.submissionId) ?? null,
    pattern: answerPattern(questionnaire, one.answers),
    recounting: one.pendingIn !== undefined,
  });
}
