// How much does each question weigh in an index? By the method's roll-up, among the questions that have a score.
import Fraction from 'fraction.js';
import type { Method } from './form.ts';
import type { ScoredQuestion } from './question.ts';
import { exactly } from './rounding.ts';

export type Weighed = { question: ScoredQuestion; score: Fraction; weight: Fraction };

/** Index = Σ weight × score. Empty where no question has a score. */
export function weighted(method: Method, questions: ScoredQuestion[], within: 'whole' | 'section'): Weighed[] {
  const present = questions.flatMap((question) =>
    question.score === undefined ? [] : [{ question, score: question.score }],
  );
  const all = present.map(({ question }) => question);
  const weighed = present.map((one) => ({ ...one, weight: weightOf(method, one.question, all, within) }));
  const sum = total(weighed.map(({ weight }) => weight));
  if (!method.normaliseWeights || !method.rollUp.startsWith('weighted')) return weighed;
  return sum.equals(0) ? [] : weighed.map((one) => ({ ...one, weight: one.weight.div(sum) }));
}

export const indexOf = (weighed: Weighed[]): Fraction | undefined =>
  weighed.length === 0 ? undefined : total(weighed.map(({ score, weight }) => score.mul(weight)));

function weightOf(
  method: Method,
  question: ScoredQuestion,
  all: ScoredQuestion[],
  within: 'whole' | 'section',
): Fraction {
  const beside = all.filter(({ sectionId }) => sectionId === question.sectionId).length;
  switch (method.rollUp) {
    case 'sum':
      return new Fraction(1);
    case 'pooled-answers':
      return new Fraction(
        question.base,
        all.reduce((sum, { base }) => sum + base, 0),
      );
    case 'mean-of-questions':
      return new Fraction(1, all.length);
    case 'weighted-questions':
      return declared(method, question.id);
    // Both roll up sections: within one, its questions weigh alike.
    case 'mean-of-sections':
      return new Fraction(1, within === 'section' ? all.length : sections(all) * beside);
    case 'weighted-sections':
      return within === 'section' ? new Fraction(1, all.length) : declared(method, question.sectionId).div(beside);
  }
}

const declared = ({ weights = {} }: Method, id: string): Fraction =>
  Object.hasOwn(weights, id) ? exactly(weights[id] ?? 0) : new Fraction(0);
const sections = (questions: ScoredQuestion[]): number => new Set(questions.map(({ sectionId }) => sectionId)).size;
const total = (values: Fraction[]): Fraction => values.reduce((sum, value) => sum.add(value), new Fraction(0));
