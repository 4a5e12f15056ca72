// How is a point rated that one person serves? For that person and the head alone, by whole batches, with why people came beside it.
import * as z from 'zod/mini';
import { withoutService } from '../../web/words/staff-words.ts';
import { crowdOf, isSmall, scoredCounters } from '../domain/disclosure.ts';
import { type Histogram, histogramOf } from '../domain/histogram.ts';
import { outcome } from '../domain/outcome.ts';
import { addDays, day, dayOf } from '../domain/period.ts';
import { channel } from '../domain/response.ts';
import { scoreTally } from '../domain/score.ts';
import { addTallies, type Tally } from '../domain/tally.ts';
import { wholeBatches } from '../domain/whole-batches.ts';
import { arrivalsAt } from '../store/arrivals.ts';
import type { Store } from '../store/connect.ts';
import { collect } from '../store/items.ts';
import { findResponses } from '../store/put-responses.ts';
import type { StoredResponse } from '../store/responses.ts';
import { disputeView, toldDispute } from './disputes.ts';
import { type OnePersonPoint, onePersonPoint } from './one-person-point.ts';
import { type Call, noBody, type Route, route } from './route.ts';
import { withheld } from './score-of-cut.ts';
import { type Cut, readCut } from './score-question.ts';
import { withSentences } from './score-sentences.ts';
import { type Score, score } from './score-view.ts';

const many = { responses: z.int() };
export const pointScore = z.object({
  pointCode: z.string(),
  label: z.string(),
  agencyId: z.string(),
  agency: z.string(),
  /** As whom the caller reads it. */
  as: z.enum(['attendant', 'head']),
  /** Whether anybody is named as serving there; who it is is told by another operation. */
  isNamed: z.boolean(),
  /** The last day the figures reach; null before the first batch. */
  until: z.nullable(day),
  minimumToShow: z.int(),
  score,
  /** Why people came and how they answered: what the person did not choose. */
  mix: z.object({
    services: z.array(z.object({ serviceId: z.nullable(z.string()), label: z.string(), ...many })),
    channels: z.array(z.object({ channel, ...many })),
    outcomes: z.array(z.object({ outcome: z.nullable(outcome), ...many })),
  }),
  dispute: disputeView,
});

export const pointScoreRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/points/{code}/score',
  summary:
    'The figures of a point served by one person, for that person and the head of its agency alone: what citizens sent there themselves, by whole days and batches',
  right: 'registry.read',
  query: z.strictObject({ lang: z._default(z.enum(['vi', 'en']), 'vi') }),
  body: noBody,
  gives: { status: 200, schema: pointScore },
  run: async ({ params, query: { lang } }, call) => {
    const its = await onePersonPoint(call, params);
    const cut = await cutOf(call, its, lang);
    const { counted, until } = await toldResponses(call, its, cut);
    const found = scoreOfPoint(cut, counted, until);
    const shown = found.suppressed ? [] : counted;
    const body = {
      ...named(its, cut),
      ...{ until: until ?? null, minimumToShow: its.campaign.minimumToShow },
      ...{ score: withSentences(cut, found, lang), mix: mixOf(cut, shown) },
      dispute: await toldDispute(call.deps.store, its),
    };
    return { status: 200, body };
  },
});

const named = ({ point, agencyId, attendant, isAttendant }: OnePersonPoint, { registry }: Cut) => ({
  ...{ pointCode: point.code, label: point.label, agencyId },
  agency: registry.agencies.get(agencyId)?.name ?? agencyId,
  as: isAttendant ? ('attendant' as const) : ('head' as const),
  isNamed: attendant !== undefined,
});

/** The campaign's own method over all its days. */
const cutOf = (call: Call, { campaign, agencyId }: OnePersonPoint, lang: 'vi' | 'en'): Promise<Cut> =>
  readCut(
    call,
    { id: campaign.id },
    { ...{ agency: agencyId, calendar: 'civil', axis: 'territory', lang }, flagged: 'include', agencyRollUp: 'pooled' },
  );

type Counted = { response: StoredResponse; tally: Tally };

/**
 * What of the point's responses may be told: the whole batches up to yesterday, excluded ones left out. Days are those on which they
 * reached us, and batches count whatever was sent, so that no later decision moves their bounds.
 */
async function toldResponses({ deps }: Call, { campaign, point }: OnePersonPoint, { questionnaire, method }: Cut) {
  const scored = scoredCounters(questionnaire);
  const all = await responsesAt(deps.store, campaign.id, point.code, histogramOf(questionnaire, method));
  const { told, until } = wholeBatches(all, {
    minimum: campaign.minimumToShow,
    through: addDays(dayOf(deps.now()), -1),
    crowdOf: (of) => crowdOf(addTallies(of.map(({ tally }) => tally)), scored),
  });
  const enters = ({ response }: Counted) =>
    response.status !== 'excluded' && (method.channels?.includes(response.channel) ?? true);
  return { counted: told.filter(enters), until };
}

/** One query, and a read for each hundred responses. */
async function responsesAt(store: Store, campaignId: string, code: string, histogram: Histogram) {
  const arrivals = await collect(arrivalsAt(store, code, campaignId));
  const stored = await findResponses(
    store,
    campaignId,
    arrivals.map(({ submissionId }) => submissionId),
  );
  return arrivals.flatMap(({ submissionId, day: came }) => {
    const response = stored.get(submissionId);
    return response === undefined ? [] : [{ day: came, of: { response, tally: histogram(response.answers) } }];
  });
}

function scoreOfPoint(cut: Cut, counted: Counted[], until: string | undefined): Score {
  const { campaign, questionnaire, method } = cut;
  const tally = addTallies(counted.map((one) => one.tally));
  const days = { ...cut.days, to: until ?? cut.days.to };
  const isFew = isSmall(crowdOf(tally, scoredCounters(questionnaire)), campaign.minimumToShow);
  if (counted.length === 0 || isFew) return withheld({ ...cut, days });
  const { suppressed: _, ...about } = withheld({ ...cut, days });
  const flagged = counted.filter(({ response }) => response.status === 'flagged').length;
  const result = scoreTally(questionnaire, method, tally);
  return { ...about, ...result, flagged, rank: null, target: null, suppressed: false };
}

function mixOf({ registry }: Cut, counted: Counted[]) {
  const responses = counted.map(({ response }) => response);
  const label = (id: string | null) => (id === null ? withoutService : (registry.services.get(id)?.name ?? id));
  return {
    services: countsBy(responses, ({ serviceId }) => serviceId ?? null).map(([serviceId, count]) => ({
      ...{ serviceId, label: label(serviceId), responses: count },
    })),
    channels: countsBy(responses, (one) => one.channel).map(([key, count]) => ({ channel: key, responses: count })),
    outcomes: countsBy(responses, (one) => one.outcome ?? null).map(([key, count]) => ({
      ...{ outcome: key, responses: count },
    })),
  };
}

/** Most first. */
function countsBy<Key>(responses: StoredResponse[], keyOf: (one: StoredResponse) => Key): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const one of responses) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
