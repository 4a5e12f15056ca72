// What is an index before it is rounded, with its interval? What differences and contributions are worked out from.
import type Fraction from 'fraction.js';
import { allPositive } from './all-positive.ts';
import { type Part, questionsOfPart } from './part.ts';
import { type ScoredQuestion, scoreQuestion } from './question-result.ts';
import { entersScores, type Method, type Questionnaire } from './questionnaire.ts';
import { totalOf, type Weighed, weigh, withinPart } from './roll-up.ts';
import { unroundedInterval } from './score-interval.ts';
import type { Tally } from './tally.ts';

export type Bounds = { low: number; high: number; approximate: boolean };
export type ExactIndex = { index: Fraction; bounds: Bounds | null };

/** The whole or a section. */
export type RolledPart = Exclude<Part, { kind: 'question' }>;

/** The unrounded index of a tally with its 95 % bounds, which are null where `scoreTally` has no interval; undefined where nothing is scorable. */
export function exactIndex(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  part: Part,
): ExactIndex | undefined {
  if (method.question.formula === 'all-positive-share' && part.kind !== 'question')
    return exactAllPositive(questionnaire, method, tally, part);
  const weighed = weighPart(questionnaire, method, tally, part);
  const index = totalOf(weighed);
  return index && { index, bounds: unroundedInterval(questionnaire, method, tally, part, weighed) };
}

/** The same of any part: a single question has nothing to roll up, so no weight touches it. */
export function exactPart(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  part: Part,
): ExactIndex | undefined {
  if (part.kind !== 'question') return exactIndex(questionnaire, method, tally, part);
  const alone: Method = { ...method, rollUp: 'mean-of-questions' };
  const weighed = weigh(alone, scoredIn(questionnaire, alone, tally, part), 'section');
  const index = totalOf(weighed);
  return index && { index, bounds: unroundedInterval(questionnaire, method, tally, part, weighed) };
}

// Of six digits, the most a method may ask for, the last is a millionth of a point.
function exactAllPositive(questionnaire: Questionnaire, method: Method, tally: Tally, part: RolledPart) {
  const found = part.kind === 'whole' ? allPositive(questionnaire, { ...method, digits: 6 }, tally) : undefined;
  return found && { index: found.index, bounds: found.interval };
}

/** The scored questions of a part with what the index takes of each. */
export function weighPart(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  part: Part,
): Weighed<ScoredQuestion>[] {
  const scored = scoredIn(questionnaire, method, tally, part);
  return weigh(withinPart(method, part), scored, part.kind === 'whole' ? 'whole' : 'section');
}

const scoredIn = (questionnaire: Questionnaire, method: Method, tally: Tally, part: Part): ScoredQuestion[] =>
  questionsOfPart(questionnaire, part)
    .filter(({ question }) => entersScores(method, question))
    .map(({ sectionId, question }) => scoreQuestion(questionnaire, method, sectionId, question, tally));
