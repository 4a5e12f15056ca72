// What is kept of an agency's scorecard of a period? The marks as given, and where a survey gave one, by which figures and which rule.
import * as z from 'zod/mini';
import { calendars } from './calendar.ts';
import { oneStopIndicators, pointsPerIndicator } from './one-stop-indicators.ts';
import { day } from './period.ts';
import type { Marks, Scorecard } from './scorecard.ts';

const indicator = z.enum(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
export const marksByNumber = z.partialRecord(indicator, z.number().check(z.minimum(0), z.maximum(pointsPerIndicator)));
export type MarksByNumber = z.infer<typeof marksByNumber>;
const note = z.string().check(z.trim(), z.normalize('NFC'), z.maxLength(1000));
export const notesByNumber = z.partialRecord(indicator, note);

const people = z.int().check(z.minimum(0));
/** Ballots by how satisfied they said their people were, as a one-stop counts its paper ballots. */
export const threeLevels = z.strictObject({ dissatisfied: people, satisfied: people, verySatisfied: people });

const share = z.number().check(z.minimum(0), z.maximum(100));
/** From which satisfied share an indicator gives one point and two, and who says so. */
export const shareRule = z
  .strictObject({ one: share, two: share, source: note.check(z.minLength(1)) })
  .check(z.refine(({ one, two }) => one <= two, { error: 'two points begin below one', path: ['two'] }));

export const surveyFilling = z.object({
  campaignId: z.string(),
  from: day,
  to: day,
  method: z.object({ id: z.string(), version: z.int() }),
  rule: shareRule,
  /** `share` and `points` are null where nobody's answer counts. */
  indicators: z.array(
    z.object({
      number: z.int(),
      section: z.string(),
      share: z.nullable(share),
      base: people,
      points: z.nullable(z.number()),
    }),
  ),
});
export type SurveyFilling = z.infer<typeof surveyFilling>;

export const keptScorecard = z.object({
  agencyId: z.string(),
  period: z.string(),
  calendar: z.enum(calendars),
  /** Raised by every change; whoever changes says which one was read. */
  revision: z.int().check(z.positive()),
  selfMarked: marksByNumber,
  appraised: marksByNumber,
  notes: notesByNumber,
  ballots: z.optional(threeLevels),
  survey: z.optional(surveyFilling),
});
export type KeptScorecard = z.infer<typeof keptScorecard>;

export const scorecardOf = ({ selfMarked, appraised, notes }: KeptScorecard): Scorecard => ({
  selfMarked: marksOf(selfMarked),
  appraised: marksOf(appraised),
  notes: byNumber(notes),
});

export const marksOf = (marks: MarksByNumber): Marks => byNumber(marks);

function byNumber<T>(record: Partial<Record<z.infer<typeof indicator>, T>>) {
  return new Map(
    oneStopIndicators.flatMap(({ number }) => {
      const found = record[`${number}`];
      return found === undefined ? [] : [[number, found] as const];
    }),
  );
}
