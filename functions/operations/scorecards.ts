// Which scorecards of one-stops are there, and how is one marked? Read by whoever sees the agency, written whole by the platform.
import * as z from 'zod/mini';
import { calendars } from '../domain/calendar.ts';
import { type KeptScorecard, marksByNumber, notesByNumber, threeLevels } from '../domain/kept-scorecard.ts';
import { daysOfPeriod } from '../domain/named-period.ts';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import { collect } from '../store/items.ts';
import { findScorecard, scorecardsOfAgency, scorecardsOfPeriod } from '../store/scorecards.ts';
import { agencyNamed } from './agencies.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { noteDownload } from './note-download.ts';
import { invalid } from './parse-sent.ts';
import { mustHold, seesAgency } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';
import { scorecardCsv } from './scorecard-file.ts';
import { markScorecard } from './scorecard-marking.ts';
import { surveySent } from './scorecard-survey.ts';
import { scorecardView, viewOf } from './scorecard-view.ts';

const scorecardsQuery = z.extend(listQuery, { agency: z.optional(z.string()), period: z.optional(z.string()) });
type ScorecardsQuery = z.infer<typeof scorecardsQuery>;

/** Replaces the whole: what is left out is not marked. */
export const scorecardSent = z.strictObject({
  /** Of the scorecard that was read; 0 for a new one. */
  revision: z.int().check(z.minimum(0)),
  calendar: z._default(z.enum(calendars), 'civil'),
  selfMarked: z._default(marksByNumber, {}),
  appraised: z._default(marksByNumber, {}),
  notes: z._default(notesByNumber, {}),
  ballots: z.optional(threeLevels),
  survey: z.optional(surveySent),
});

export const scorecardRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/scorecards',
    summary: 'Scorecards of a period, of an agency, or both',
    right: 'scorecards.read',
    query: scorecardsQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(scorecardView) },
    run: async ({ query }, call) => {
      const [registry, today] = [await call.deps.registry(), dayOf(call.deps.now())];
      const seen = (await scorecardsFor(call, query)).filter(({ agencyId }) =>
        seesAgency(call.actor, registry, agencyId, today),
      );
      const { items, ...more } = pageOf(seen, ({ period, agencyId }) => `${period}#${agencyId}`, query);
      return { status: 200, body: { items: items.map((one) => viewOf(one, registry)), ...more } };
    },
  }),
  route({
    method: 'GET',
    path: '/scorecards/{agencyId}/{period}',
    summary: 'One scorecard: marks, totals, grades and the table of layout 3',
    right: 'scorecards.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: scorecardView },
    run: async ({ params }, call) => ({
      status: 200,
      body: viewOf(await scorecardSeen(call, params), await call.deps.registry()),
    }),
  }),
  route({
    method: 'GET',
    path: '/scorecards/{agencyId}/{period}/table.csv',
    summary: 'The table of layout 3 as a file',
    right: 'scorecards.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, contentType: 'text/csv' },
    run: async ({ params }, call) => {
      const kept = await scorecardSeen(call, params);
      await noteDownload(call, 'scorecard.download', `${kept.agencyId}/${kept.period}`);
      const headers = {
        'Content-Disposition': `attachment; filename="scorecard-${kept.agencyId}-${kept.period}.csv"`,
      };
      const file = scorecardCsv(viewOf(kept, await call.deps.registry()));
      return { status: 200, file, contentType: 'text/csv; charset=utf-8', headers };
    },
  }),
  route({
    method: 'POST',
    path: '/scorecards/{agencyId}/{period}',
    summary: 'Mark an agency’s scorecard of a period, whole; by the revision that was read, 0 for a new one',
    right: 'scorecards.write',
    query: noQuery,
    body: scorecardSent,
    gives: { status: 200, schema: scorecardView },
    run: async ({ params, body }, call) => {
      const { id: agencyId } = agencyNamed(await call.deps.registry(), params['agencyId']);
      mustHold(call, 'scorecards.write', await call.deps.registry(), [agencyId]);
      const period = periodNamed(params, body.calendar);
      const kept = await markScorecard(call, { ...body, agencyId, ...period });
      return { status: 200, body: viewOf(kept, await call.deps.registry()) };
    },
  }),
];

/** None of an agency that is not there: to most clients its existence would be withheld all the same. */
async function scorecardsFor({ deps: { store, registry } }: Call, { agency, period }: ScorecardsQuery) {
  if (period !== undefined) periodNamed({ period }, 'civil');
  if (agency !== undefined && !(await registry()).agencies.has(agency)) return [];
  if (agency !== undefined && period !== undefined) {
    const one = await findScorecard(store, agency, period);
    return one === undefined ? [] : [one];
  }
  if (period !== undefined) return collect(scorecardsOfPeriod(store, period));
  if (agency !== undefined) return collect(scorecardsOfAgency(store, agency));
  throw invalid([{ path: 'period', message: 'name a period such as 2026-Q4, or an agency' }]);
}

/** Throws 404 where there is none, or its agency is not the client's to see. */
async function scorecardSeen({ deps, actor }: Call, { agencyId = '', period = '' }: Params): Promise<KeptScorecard> {
  const registry = await deps.registry();
  const seen = registry.agencies.has(agencyId) && seesAgency(actor, registry, agencyId, dayOf(deps.now()));
  const found =
    seen && daysOfPeriod(period, 'civil') !== undefined ? await findScorecard(deps.store, agencyId, period) : undefined;
  if (found === undefined)
    throw new Problem(404, 'Not found', `There is no scorecard of ${period} for agency ${agencyId}.`);
  return found;
}

function periodNamed({ period = '' }: Params, calendar: KeptScorecard['calendar']) {
  const days = daysOfPeriod(period, calendar);
  if (days === undefined)
    throw invalid([{ path: 'period', message: 'expected 2026-10, 2026-Q4, 2026-H1, 2026-9M or 2026' }]);
  return { period, days };
}
