// Which interval does an index get? The person-clustered one, put where the index stands.
import Fraction from 'fraction.js';
import { roundHalfUp } from './exact.ts';
import { isUniform } from './formula.ts';
import { boundsOf, type Spread, spreadOf } from './interval.ts';
import type { Part } from './part.ts';
import { pointsName } from './person-points.ts';
import type { ScoredQuestion } from './question-result.ts';
import type { Method, Questionnaire } from './questionnaire.ts';
import type { Weighed } from './roll-up.ts';
import { counterName, type PersonSumName, type PersonSums, type Tally } from './tally.ts';
import { unevenSpread } from './uneven-spread.ts';

export type Interval = {
  low: number;
  high: number;
  level: 0.95;
  basis: 'person-clustered';
  effectiveN: number;
  /** True where answers do not all weigh alike, as in the pooled points that the estimator is made for. */
  approximate: boolean;
};

/** The interval of an index; null where the tally lacks the method's per-person sums or points cannot be added up. */
export function intervalOf(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  part: Part,
  weighed: Weighed<ScoredQuestion>[],
  z?: number,
): Interval | null {
  const exact = unroundedInterval(questionnaire, method, tally, part, weighed, z);
  if (exact === null) return null;
  const round = (bound: number) => roundHalfUp(new Fraction(bound), method.digits);
  return { ...exact, low: round(exact.low), high: round(exact.high), effectiveN: Math.round(exact.effectiveN) };
}

/** The same before rounding, for what is worked out from it: a difference is rounded once. */
export function unroundedInterval(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  part: Part,
  weighed: Weighed<ScoredQuestion>[],
  z?: number,
): Interval | null {
  const worths = weighed.map(({ question }) => question.worth);
  const [worth] = worths;
  const stored = (section: string) => storedSums(tally, pointsName(questionnaire, method), section);
  const sums = personSumsOf(stored, part, weighed);
  // Weights as declared need not add up to 1: the index is then so many times a mean of points.
  const scale = weighed.reduce((total, { weight }) => total + weight.valueOf(), 0) * (worth?.perPoint.valueOf() ?? 0);
  if (worth === undefined || sums === undefined || !isUniform(worths) || scale === 0) return null;
  const approximate = !weighAlike(weighed);
  const spread = approximate ? uneven(stored, sums, weighed) : spreadOf(sums, answerVariance(weighed));
  if (spread === undefined) return null;
  const { low, high } = boundsOf(spread.mean, spread, worth.lowest, worth.highest, z);
  const { effectiveN } = spread;
  return { low: low * scale, high: high * scale, level: 0.95, basis: 'person-clustered', effectiveN, approximate };
}

/** Whether each answer, whatever its question, moves the index by as much: so in pooled answers, and where all bases are equal. */
function weighAlike(weighed: Weighed<ScoredQuestion>[]): boolean {
  const [first, ...others] = weighed.map(({ weight, question }) => weight.div(question.base));
  return others.every((perAnswer) => first?.equals(perAnswer));
}

type Stored = (section: string) => PersonSums;

/** Undefined where the tally was counted for fewer sections than are weighed here. */
function uneven(stored: Stored, whole: PersonSums, weighed: Weighed<ScoredQuestion>[]): Spread | undefined {
  const all = weighed.reduce((total, { weight }) => total + weight.valueOf(), 0);
  const answers = weighed.map(({ weight, question }) => ({ ...question, weight: weight.valueOf() / all }));
  const ids = [...new Set(answers.map(({ sectionId }) => sectionId))];
  const sections = new Map(ids.map((id) => [id, stored(id)]));
  if ([...sections.values()].some(({ n }) => n === 0)) return undefined;
  return unevenSpread(answers, whole, sections, answerVariance(weighed));
}

/** The sums stored for the part; of a single question its histogram holds them, for there each person has one answer. */
function personSumsOf(
  stored: Stored,
  part: Part,
  [first, ...others]: Weighed<ScoredQuestion>[],
): PersonSums | undefined {
  if (first === undefined) return undefined;
  if (others.length === 0) {
    const { base: n, points: k, squares: kk } = first.question;
    return { n, m: n, mm: n, k, km: k, kk };
  }
  const sums = stored(part.kind === 'section' ? part.id : '');
  return sums.n === 0 ? undefined : sums;
}

/** The sums kept for the whole (section `''`) or a section, by the name of the method's points. */
export function storedSums(tally: Tally, points: string, section: string): PersonSums {
  const read = (name: PersonSumName) => tally[counterName.personSum(points, section, name)] ?? 0;
  return { n: read('n'), k: read('k'), m: read('m'), kk: read('kk'), km: read('km'), mm: read('mm') };
}

/** σ² of the points of single answers, over all scored questions. */
function answerVariance(weighed: Weighed<ScoredQuestion>[]): number {
  const total = (pick: (question: ScoredQuestion) => number) =>
    weighed.reduce((all, { question }) => all + pick(question), 0);
  const base = total((question) => question.base);
  const mean = total((question) => question.points) / base;
  return Math.max(0, total((question) => question.squares) / base - mean * mean);
}
