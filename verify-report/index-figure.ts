// What is the index of a tally, and between which bounds does it lie?
import Fraction from 'fraction.js';
import { counter, personSumsOf, read } from './counters.ts';
import type { Method, Questionnaire, Tally } from './form.ts';
import { type ScoredQuestion, scoredQuestion } from './question.ts';
import { entersScores } from './questionnaire.ts';
import { indexOf, type Weighed, weighted } from './roll-up.ts';
import { type Bounds, boundsOf, clustered, type Spread, wilson, z95 } from './spread.ts';
import { uneven } from './uneven-spread.ts';
import { pointNames, positiveSets } from './ways-of-points.ts';

export type Interval = Bounds & { effectiveN: number; approximate: boolean };
export type Index = { index: Fraction | undefined; interval: Interval | null };

export const scoredQuestions = (questionnaire: Questionnaire, method: Method, tally: Tally): ScoredQuestion[] =>
  questionnaire.sections.flatMap(({ id, questions }) =>
    questions
      .filter((question) => entersScores(method, question))
      .map((question) => scoredQuestion(questionnaire, method, id, question, tally)),
  );

/** Before rounding. @param z standard deviations of the interval, other than 95 %'s to compare many at once. */
export function wholeIndex(questionnaire: Questionnaire, method: Method, tally: Tally, z = z95): Index {
  if (method.question.formula === 'all-positive-share') return allPositive(questionnaire, method, tally, z);
  const weighed = weighted(method, scoredQuestions(questionnaire, method, tally), 'whole');
  return { index: indexOf(weighed), interval: intervalOf(questionnaire, method, tally, weighed, z) };
}

/** People whose every scored answer is positive, of those who gave one: each is independent of the others. */
function allPositive(questionnaire: Questionnaire, method: Method, tally: Tally, z: number): Index {
  const set = positiveSets(questionnaire).indexOf(pointNames(questionnaire).get(method.id) ?? '');
  const people = read(tally, counter.anyScored(set));
  if (set < 0 || people === 0) return { index: undefined, interval: null };
  const share = new Fraction(read(tally, counter.allPositive(set)), people);
  const { low, high } = wilson(share.valueOf(), people, z);
  return {
    index: share.mul(100),
    interval: { low: 100 * low, high: 100 * high, effectiveN: people, approximate: false },
  };
}

/** Null where points of different scales cannot be added up, or the tally holds no sums by person. */
function intervalOf(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  weighed: Weighed[],
  z: number,
): Interval | null {
  const [first] = weighed;
  if (first === undefined || !onOneScale(weighed)) return null;
  const { perPoint, lowest, highest } = first.question.worth;
  const scale = perPoint.valueOf() * weighed.reduce((all, { weight }) => all + weight.valueOf(), 0);
  const spread = scale === 0 ? undefined : spreadOf(tally, pointNames(questionnaire).get(method.id) ?? '', weighed);
  if (spread === undefined) return null;
  const { low, high } = boundsOf(spread, lowest, highest, z);
  return { low: low * scale, high: high * scale, effectiveN: spread.effectiveN, approximate: !weighAlike(weighed) };
}

function onOneScale(weighed: Weighed[]): boolean {
  const scales = weighed.map(({ question: { worth } }) => [worth.perPoint.toFraction(), worth.lowest, worth.highest]);
  return new Set(scales.map((scale) => JSON.stringify(scale))).size === 1;
}

/** Whether every answer moves the index by as much, whatever its question. */
const weighAlike = (weighed: Weighed[]): boolean =>
  new Set(weighed.map(({ weight, question }) => weight.div(question.base).toFraction())).size === 1;

function spreadOf(tally: Tally, points: string, weighed: Weighed[]): Spread | undefined {
  const whole = sumsOfWhole(tally, points, weighed);
  if (whole.n === 0) return undefined;
  if (weighAlike(weighed)) return clustered(whole, answerVariance(weighed));
  const ids = [...new Set(weighed.map(({ question }) => question.sectionId))];
  const sections = new Map(ids.map((id) => [id, personSumsOf(tally, points, id)]));
  if ([...sections.values()].some(({ n }) => n === 0)) return undefined;
  const all = weighed.reduce((sum, { weight }) => sum + weight.valueOf(), 0);
  const answers = weighed.map(({ question, weight }) => ({ ...question, weight: weight.valueOf() / all }));
  return uneven(answers, whole, sections, answerVariance(weighed));
}

/** Of a single question each person has one answer, and its counts are the sums. */
function sumsOfWhole(tally: Tally, points: string, [first, ...others]: Weighed[]) {
  if (first === undefined || others.length > 0) return personSumsOf(tally, points, '');
  const { base: n, points: k, squares: kk } = first.question;
  return { n, m: n, mm: n, k, km: k, kk };
}

/** σ² of single answers. */
function answerVariance(weighed: Weighed[]): number {
  const sum = (of: (question: ScoredQuestion) => number) => weighed.reduce((all, one) => all + of(one.question), 0);
  const base = sum((question) => question.base);
  const mean = sum(({ points }) => points) / base;
  return Math.max(0, sum(({ squares }) => squares) / base - mean * mean);
}
