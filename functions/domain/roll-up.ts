// How do questions' scores become a section's and the whole's index? By the method's roll-up, weights as declared.
import Fraction from 'fraction.js';
import { sum } from './exact.ts';
import type { Part } from './part.ts';
import type { Method } from './questionnaire.ts';

/** A scored question's result; without a score where its base is 0: it then leaves the roll-up with its weight. */
export type QuestionScore = { id: string; sectionId: string; base: number; score: Fraction | undefined };
/** A question whose score enters an index, and what the index takes of it: index = Σ weight × score. */
export type Weighed<Q extends QuestionScore = QuestionScore> = { question: Q; score: Fraction; weight: Fraction };

/** The index of one section's questions: the method's roll-up within it; a mean of questions where that rolls up sections. */
export const sectionIndexOf = (method: Method, scores: QuestionScore[]): Fraction | undefined =>
  totalOf(weigh(method, scores, 'section'));

/** The questions that enter the index of the whole or of one section, each with its weight; empty where nothing is scorable. */
export function weigh<Q extends QuestionScore>(method: Method, scores: Q[], within: 'whole' | 'section'): Weighed<Q>[] {
  const present = scores.flatMap((question) =>
    question.score === undefined ? [] : [{ question, score: question.score }],
  );
  const weightOf = weights[within === 'section' ? withinSection[method.rollUp] : method.rollUp](
    present.map(({ question }) => question),
    method,
  );
  const weighed = present.map((one) => ({ ...one, weight: weightOf(one.question) }));
  const declared = method.rollUp.startsWith('weighted') && method.normaliseWeights;
  return declared ? normalised(weighed) : weighed;
}

type RollUp = Method['rollUp'];
type WeightOf = (question: QuestionScore) => Fraction;

/** Each gives the weight of a question among those present. */
const weights: Record<RollUp, (present: QuestionScore[], method: Method) => WeightOf> = {
  'pooled-answers': (present) => {
    const answers = present.reduce((all, { base }) => all + base, 0);
    return ({ base }) => new Fraction(base, answers);
  },
  'mean-of-questions': (present) => () => new Fraction(1, present.length),
  'mean-of-sections': (present) => {
    const sizes = sectionSizes(present);
    return ({ sectionId }) => new Fraction(1, sizes.size * (sizes.get(sectionId) ?? 1));
  },
  // Points add up: what a person gave in all.
  sum: () => () => new Fraction(1),
  'weighted-questions':
    (_, method) =>
    ({ id }) =>
      declaredWeight(method, id),
  'weighted-sections': (present, method) => {
    const sizes = sectionSizes(present);
    return ({ sectionId }) => declaredWeight(method, sectionId).div(sizes.get(sectionId) ?? 1);
  },
};

const withinSection: Record<RollUp, RollUp> = {
  'pooled-answers': 'pooled-answers',
  'mean-of-questions': 'mean-of-questions',
  'mean-of-sections': 'mean-of-questions',
  'weighted-questions': 'weighted-questions',
  'weighted-sections': 'mean-of-questions',
  sum: 'sum',
};

function sectionSizes(present: QuestionScore[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { sectionId } of present) sizes.set(sectionId, (sizes.get(sectionId) ?? 0) + 1);
  return sizes;
}

const declaredWeight = (method: Method, id: string): Fraction => new Fraction(method.weights?.[id] ?? 0);

function normalised<Q extends QuestionScore>(weighed: Weighed<Q>[]): Weighed<Q>[] {
  const all = sum(weighed.map(({ weight }) => weight));
  return all.equals(0) ? [] : weighed.map((one) => ({ ...one, weight: one.weight.div(all) }));
}

/** A single question has nothing to roll up: no weight touches it. */
export const withinPart = (method: Method, part: Part): Method =>
  part.kind === 'question' ? { ...method, rollUp: 'mean-of-questions' } : method;

/** The index, unrounded; undefined where nothing is scorable. */
export const totalOf = (weighed: Weighed[]): Fraction | undefined =>
  weighed.length === 0 ? undefined : sum(weighed.map(({ score, weight }) => score.mul(weight)));
