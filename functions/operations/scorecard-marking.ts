// How is a scorecard written without undoing what somebody else wrote? By the revision that was read; anything else is a conflict.
import { isDeepStrictEqual } from 'node:util';
import type { KeptScorecard, MarksByNumber, SurveyFilling } from '../domain/kept-scorecard.ts';
import { fedBySurvey } from '../domain/one-stop-indicators.ts';
import type { Days } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import { findScorecard, scorecardWrites } from '../store/scorecards.ts';
import { changeTogether } from './change-thing.ts';
import { invalid } from './parse-sent.ts';
import type { Call } from './route.ts';
import { fillFromSurvey, type SurveySent } from './scorecard-survey.ts';

export type Marking = Omit<KeptScorecard, 'survey'> & { days: Days; survey?: SurveySent | undefined };

/** The scorecard as it then is. Sent again, what was just written is given back. Throws 409 where another revision stands. */
export async function markScorecard(call: Call, { days, survey, ...sent }: Marking): Promise<KeptScorecard> {
  if (survey !== undefined) refuseGiven(sent);
  const filling = survey === undefined ? undefined : await fillFromSurvey(call, sent.agencyId, days, survey);
  const next = filled(sent, filling);
  return changeTogether(call, 'scorecard', async () => {
    const before = await findScorecard(call.deps.store, next.agencyId, next.period);
    if (before !== undefined && isDeepStrictEqual(before, next))
      return { before, after: before, thing: next.agencyId, writes: [] };
    refuseStale(before, sent.revision);
    return { before, after: next, thing: next.agencyId, writes: scorecardWrites(next) };
  });
}

/** With its next revision, and the survey's points in both columns: they are no opinion of whoever marks. */
function filled(sent: Omit<KeptScorecard, 'survey'>, filling: SurveyFilling | undefined): KeptScorecard {
  const next = withoutUndefined({ ...sent, revision: sent.revision + 1 });
  if (filling === undefined) return next;
  const given: MarksByNumber = Object.fromEntries(
    filling.indicators.flatMap(({ number, points }) => (points === null ? [] : [[number, points]])),
  );
  return {
    ...next,
    selfMarked: { ...next.selfMarked, ...given },
    appraised: { ...next.appraised, ...given },
    survey: filling,
  };
}

/** As it is read back: a field that is not there is no field that is undefined. */
const withoutUndefined = ({ ballots, ...kept }: KeptScorecard): KeptScorecard =>
  ballots === undefined ? kept : { ...kept, ballots };

function refuseGiven(sent: Pick<KeptScorecard, 'selfMarked' | 'appraised'>): void {
  const columns = ['selfMarked', 'appraised'] as const;
  const faults = columns.flatMap((column) =>
    [...fedBySurvey.keys()]
      .filter((number) => Object.hasOwn(sent[column], number))
      .map((number) => ({ path: `${column}.${number}`, message: 'is filled from the survey: leave it out' })),
  );
  if (faults.length > 0) throw invalid(faults);
}

function refuseStale(before: KeptScorecard | undefined, revision: number): void {
  const stands = before?.revision ?? 0;
  if (stands === revision) return;
  throw new Problem(
    409,
    'Changed meanwhile',
    `This scorecard stands at revision ${stands}, not ${revision}: read it again, see what was changed, and send with that revision.`,
  );
}
