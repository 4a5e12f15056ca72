// Have enough answered? Of a random sample the size it needs; of everything else responses per 100 transactions.

import { coverageWords } from '../../web/words/coverage-words.ts';
import { knownTransactions } from '../domain/covered-transactions.ts';
import { answeredOf, coverageOf } from './coverage-row.ts';
import { coverageRows } from './coverage-rows.ts';
import { coveredDays, unitsWithout } from './coverage-transactions.ts';
import { type CoverageQuery, coverageQuery, coverageView } from './coverage-view.ts';
import { invalid } from './parse-sent.ts';
import { type Call, noBody, type Route, route } from './route.ts';
import { type Cut, readCut } from './score-question.ts';
import type { ScoreQuery } from './score-view.ts';
import { basisOf, demandScores, scoresFor } from './scores.ts';

export const coverageRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/coverage',
  summary:
    'Responses per 100 transactions, or the size a random sample needs: one, or a table by agency, service, day or month',
  right: 'scores.read',
  query: coverageQuery,
  body: noBody,
  gives: { status: 200, schema: coverageView },
  run: async ({ params, query }, call) => {
    const cut = await readCut(call, params, scoreQueryOf(query));
    refuseSampleQuestions(cut, query);
    demandScores(call, cut);
    return { status: 200, body: await coverageFor(call, cut, query) };
  },
});

const scoreQueryOf = ({ population: _, margin: __, ...query }: CoverageQuery): ScoreQuery => ({
  ...query,
  calendar: 'civil',
  flagged: 'include',
  agencyRollUp: 'pooled',
  lang: 'vi',
});

/** The responses are those that the scores route tells this client of the same cut, so nothing more can follow from them. */
async function coverageFor(call: Call, asked: Cut, query: CoverageQuery) {
  const { store } = call.deps;
  const covered = await coveredDays(store, asked);
  const cut = asked.campaign.sample === 'random' ? asked : whereKnown(asked, covered);
  const scored = await scoresFor(call, cut, scoreQueryOf(query));
  const gauge = { cut, query, basis: basisOf(call, cut), covered };
  const without = await unitsWithout(store, cut, covered);
  const more = without === 0 ? [] : [coverageWords['coverage.without'](without)];
  if (!('rows' in scored)) return coverageOf(gauge, answeredOf(scored), more);
  const total = coverageOf(gauge, answeredOf(scored.total), more);
  return { rows: coverageRows(gauge, scored.rows, scored.total), total };
}

/** Days before the first known transactions and after the last would bring responses and nothing to set them against. */
function whereKnown(cut: Cut, covered: Parameters<typeof knownTransactions>[0]): Cut {
  const known = knownTransactions(covered, cut.serviceId);
  return known === undefined ? cut : { ...cut, days: { from: known.from, to: known.to }, whole: false };
}

function refuseSampleQuestions({ campaign }: Cut, { population, margin, by }: CoverageQuery): void {
  const isRandom = campaign.sample === 'random';
  const said = (path: 'population' | 'margin', value: number | undefined) =>
    value !== undefined && !isRandom
      ? [{ path, message: `only a random sample has one; this campaign is ${campaign.sample}` }]
      : [];
  const faults = [
    ...said('population', population),
    ...said('margin', margin),
    ...(isRandom && population !== undefined && by !== undefined
      ? [{ path: 'population', message: 'is that of the whole: leave out by, or let each row take its transactions' }]
      : []),
  ];
  if (faults.length > 0) throw invalid(faults);
}
