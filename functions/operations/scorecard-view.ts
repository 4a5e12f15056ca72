// What does a scorecard look like outside? Its marks, totals and grades, and the table as officials file it (layout 3).
import * as z from 'zod/mini';
import { calendars } from '../domain/calendar.ts';
import { type KeptScorecard, marksOf, scorecardOf, surveyFilling, threeLevels } from '../domain/kept-scorecard.ts';
import { daysOfPeriod } from '../domain/named-period.ts';
import { oneStopIndicators, pointsInAll, pointsPerIndicator } from '../domain/one-stop-indicators.ts';
import { day } from '../domain/period.ts';
import { completionLevel, gradeOf, type Marks, totalPoints } from '../domain/scorecard.ts';
import { satisfactionRows, scorecardRows } from '../domain/scorecard-table.ts';
import type { Registry } from '../store/registry.ts';

const points = z.nullable(z.number());
const grade = z.nullable(z.string());
const completion = z.nullable(z.object({ points: z.number(), of: z.number(), percent: z.number() }));
const table = z.array(z.array(z.nullable(z.union([z.string(), z.number()]))));

export const scorecardView = z.object({
  agencyId: z.string(),
  agencyName: z.string(),
  period: z.string(),
  calendar: z.enum(calendars),
  from: day,
  to: day,
  revision: z.int(),
  indicators: z.array(
    z.object({
      number: z.int(),
      name: z.string(),
      most: z.number(),
      selfMarked: points,
      appraised: points,
      note: z.string(),
    }),
  ),
  /** Null while an indicator is not marked. */
  total: z.object({ selfMarked: points, appraised: points, of: z.number() }),
  grade: z.object({ selfMarked: grade, appraised: grade }),
  completion: z.object({ selfMarked: completion, appraised: completion }),
  ballots: z.nullable(threeLevels),
  survey: z.nullable(surveyFilling),
  table: z.object({ points: table, satisfaction: z.nullable(table) }),
});

/** The view of a kept scorecard. */
export function viewOf(kept: KeptScorecard, registry: Registry) {
  const { agencyId, period, calendar, revision, ballots, survey } = kept;
  const { selfMarked, appraised } = { selfMarked: marksOf(kept.selfMarked), appraised: marksOf(kept.appraised) };
  const ofBoth = <T>(figure: (marks: Marks) => T) => ({ selfMarked: figure(selfMarked), appraised: figure(appraised) });
  return {
    ...{ agencyId, period, calendar, revision },
    agencyName: registry.agencies.get(agencyId)?.name ?? agencyId,
    ...daysOfPeriod(period, calendar),
    indicators: oneStopIndicators.map(({ number, name }) => ({
      ...{ number, name, most: pointsPerIndicator },
      selfMarked: selfMarked.get(number) ?? null,
      appraised: appraised.get(number) ?? null,
      note: kept.notes[`${number}`] ?? '',
    })),
    total: { ...ofBoth(totalPoints), of: pointsInAll },
    grade: ofBoth((marks) => {
      const total = totalPoints(marks);
      return total === null ? null : gradeOf(total);
    }),
    completion: ofBoth(completionLevel),
    ballots: ballots ?? null,
    survey: survey ?? null,
    table: {
      points: scorecardRows(scorecardOf(kept)),
      satisfaction: ballots === undefined ? null : satisfactionRows(ballots),
    },
  };
}
