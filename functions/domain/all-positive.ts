// Which share of people found everything good? Counted by person, for no question's counts can tell it.
import Fraction from 'fraction.js';
import { roundHalfUp } from './exact.ts';
import { wilson } from './interval.ts';
import { positiveSetOf } from './positive-sets.ts';
import type { Method, Questionnaire } from './questionnaire.ts';
import type { Interval } from './score-interval.ts';
import { counterName, type Tally } from './tally.ts';

/**
 * 100 × people whose every scored answer is positive / people with a scored answer (the ministry of health's "hài lòng toàn diện"; how it
 * treats answers that are not applicable is unknown, here they are left aside). People are independent: Wilson on their number.
 */
export function allPositive(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  z?: number,
): { index: Fraction; interval: Interval } | undefined {
  const set = positiveSetOf(questionnaire, method);
  const people = set === undefined ? 0 : (tally[counterName.somePositiveBase(set)] ?? 0);
  if (set === undefined || people === 0) return undefined;
  const share = new Fraction(tally[counterName.everyPositive(set)] ?? 0, people);
  const { low, high } = wilson(share.valueOf(), people, z);
  const round = (value: number) => roundHalfUp(new Fraction(100 * value), method.digits);
  const interval = {
    low: round(low),
    high: round(high),
    level: 0.95,
    basis: 'person-clustered',
    effectiveN: people,
    approximate: false,
  } as const;
  return { index: share.mul(100), interval };
}
