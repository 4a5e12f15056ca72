// How do many scorecards come in at once? As rows of agency, period and indicator; nothing is written until every row is right.
import * as z from 'zod/mini';
import { type KeptScorecard, keptScorecard } from '../domain/kept-scorecard.ts';
import { findScorecard, scorecardWrites } from '../store/scorecards.ts';
import { changeTogether } from './change-thing.ts';
import { invalid } from './parse-sent.ts';
import { mustHold } from './rights.ts';
import { type Call, noBody, type Route, route } from './route.ts';
import { type Given, givenScorecards } from './scorecard-rows.ts';
import { importQuery, readSheetRows, sheetMediaTypes } from './sheet-rows.ts';

const fourMegabytes = 4 * 1024 * 1024;
const mostFaults = 100;
/** Each with its sign is two items of a transaction of at most a hundred. */
const together = 40;

export const scorecardImportRoute: Route = route({
  method: 'POST',
  path: '/scorecards:import',
  summary: 'Import scorecards as CSV or XLSX: agencyCode, period, calendar, indicator, selfMarked, appraised, note',
  right: 'scorecards.write',
  /** `replace=true` lets a row stand for a scorecard that is there already with other marks. */
  query: z.extend(importQuery, { replace: z.optional(z.enum(['true', 'false'])) }),
  body: noBody,
  takes: sheetMediaTypes,
  largest: fourMegabytes,
  gives: { status: 200, schema: z.object({ written: z.int(), unchanged: z.int() }) },
  run: async ({ query, ...sent }, call) => {
    const rows = await readSheetRows(sent, { sheet: query.sheet, lang: query.lang, digitsIn: 'period' });
    const registry = await call.deps.registry();
    const { given, faults } = givenScorecards(registry, rows);
    mustHold(
      call,
      'scorecards.write',
      registry,
      given.map(({ agencyId }) => agencyId),
    );
    const taken = faults.length > 0 || query.replace === 'true' ? [] : await alreadyThere(call, given);
    const all = [...faults, ...taken];
    if (all.length > 0) throw invalid(all.slice(0, mostFaults));
    let written = 0;
    for (let start = 0; start < given.length; start += together)
      written += await write(call, given.slice(start, start + together), query.replace === 'true');
    return { status: 200, body: { written, unchanged: given.length - written } };
  },
});

async function alreadyThere({ deps: { store } }: Call, given: Given[]) {
  const found = await Promise.all(
    given.map(async (one) => ({ one, before: await findScorecard(store, one.agencyId, one.period) })),
  );
  return found
    .filter(({ one, before }) => before !== undefined && !isSame(before, one))
    .map(({ one }) => ({
      path: `row ${one.line}.period`,
      message:
        'this agency’s scorecard of the period is there with other marks: import with replace=true, or change it alone',
    }));
}

/** How many of them were new or other than what stands; those are written together or not at all. */
function write(call: Call, given: Given[], replace: boolean): Promise<number> {
  const work = async () => {
    const pairs = await Promise.all(
      given.map(async (one) => ({ one, before: await findScorecard(call.deps.store, one.agencyId, one.period) })),
    );
    const news = pairs.filter(({ one, before }) => before === undefined || (replace && !isSame(before, one)));
    const after = news.map(({ one, before }) => keptOf(one, before));
    return {
      before: news.flatMap(({ before }) => before ?? []),
      after,
      thing: 'import',
      writes: after.flatMap(scorecardWrites),
    };
  };
  return changeTogether(call, 'scorecard.import', work).then((after) => after.length);
}

/** An import brings no survey, so the figures of an earlier one go: its marks stand in the file or nowhere. */
const keptOf = ({ line: _, ...given }: Given, before: KeptScorecard | undefined): KeptScorecard =>
  keptScorecard.parse({ ...given, ballots: before?.ballots, revision: (before?.revision ?? 0) + 1 });

const isSame = (before: KeptScorecard, given: Given): boolean => {
  const marks = ({ calendar, selfMarked, appraised, notes }: Omit<Given, 'line'> | KeptScorecard) =>
    JSON.stringify([calendar, selfMarked, appraised, notes]);
  return marks(keptScorecard.parse(before)) === marks(given);
};
