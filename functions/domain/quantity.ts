// How are percentages and numbers counted? As whole units, summed exactly, and in at most 21 bins between their bounds.
import type { Question } from './questionnaire.ts';

/** Percentages are counted in hundredths, numbers in ones, so that sums of whole units stay exact. */
export const unitsPerOne = ({ kind }: Question): number => (kind === 'percent' ? 100 : 1);

/** A value in units; undefined where it has more decimals than its kind allows or lies outside its bounds. */
export function unitsOf(question: Question, value: number): number | undefined {
  const units = Math.round(value * unitsPerOne(question));
  const exact = Math.abs(units / unitsPerOne(question) - value) < 1e-9;
  return exact && value >= (question.min ?? 0) && value <= (question.max ?? 0) ? units : undefined;
}

const bins = 20;

/** The bin of a value: twenty of equal width, and the upper bound itself. In whole units, for 20 × (0.3 − 0.1) / 2 is 1.99… to a program. */
export function binOf(question: Question, value: number): number {
  const units = (of: number) => Math.round(of * unitsPerOne(question));
  const [min, max] = [units(question.min ?? 0), units(question.max ?? 0)];
  return max === min ? 0 : Math.min(bins, Math.floor((bins * (units(value) - min)) / (max - min)));
}

/** The lower bounds of the bins, by number. */
export const binBounds = ({ min = 0, max = 0 }: Question): number[] =>
  Array.from({ length: bins + 1 }, (_, i) => Number((min + (i * (max - min)) / bins).toFixed(4)));
