// Did one criterion, factor or the whole move between two periods? By the interval of the difference, or not to be said, and why.
import { type Refusal, refusalOf, type Surveyed, sharedSections } from './comparability.ts';
import { type Difference, differenceOf } from './difference.ts';
import { exactPart } from './exact-index.ts';
import type { Moved } from './measured-figure.ts';
import type { Part } from './part.ts';
import type { Tally } from './tally.ts';

export type SurveyedTally = Surveyed & { tally: Tally };
export type PartMove =
  | { difference: Difference; refused: null }
  | { difference: null; refused: Refusal | 'nothing-scored' };

/** A factor may be compared across questionnaires that share it; a criterion and the whole only within one. */
export function partMove(before: SurveyedTally, now: SurveyedTally, part: Part): PartMove {
  const refusal =
    part.kind === 'section' && sharedSections(before, now).includes(part.id) ? undefined : refusalOf(before, now);
  if (refusal !== undefined) return { difference: null, refused: refusal };
  const [old, young] = [before, now].map((one) => exactPart(one.questionnaire, one.method, one.tally, part));
  if (old === undefined || young === undefined) return { difference: null, refused: 'nothing-scored' };
  return { difference: differenceOf(old, young, now.method.digits), refused: null };
}

/** As a plan keeps it. */
export const movedBy = ({ difference, refused }: PartMove): Moved => ({
  refused,
  difference: difference?.difference ?? null,
  interval: difference?.interval ? { low: difference.interval.low, high: difference.interval.high } : null,
  verdict: difference?.verdict ?? 'no-conclusion',
});
