// How many points has each answer, and how much is a point? Score = perPoint × Σ points / base.
import Fraction from 'fraction.js';
import type { Method, Question, Questionnaire, Scale } from './form.ts';
import { formulaOf, isQuantity, isShare, scaleOf } from './questionnaire.ts';

export type Worth = {
  /** Of each answer in the base; none of a quantity, whose units are its points. */
  points: [value: number, points: number][];
  perPoint: Fraction;
  lowest: number;
  highest: number;
};

export const unitsOf = ({ kind }: Question): number => (kind === 'percent' ? 100 : 1);

export function worthOf(questionnaire: Questionnaire, method: Method, question: Question): Worth {
  if (isQuantity(question)) {
    const units = unitsOf(question);
    const bounds = { lowest: (question.min ?? 0) * units, highest: (question.max ?? 0) * units };
    return { points: [], perPoint: new Fraction(1, units), ...bounds };
  }
  const formula = formulaOf(method, question);
  const scale = scaleOf(questionnaire, question);
  if (isShare(formula)) return shareWorth(scale, question.positive ?? method.question.positive ?? []);
  return scaleWorth(formula, scale);
}

/** Every answer but "not applicable" is in the base; a positive one has a point. */
function shareWorth({ options }: Scale, positive: number[]): Worth {
  const base = options.filter(({ notApplicable }) => notApplicable !== true);
  const points = base.map(({ value }): [number, number] => [value, positive.includes(value) ? 1 : 0]);
  return { points, perPoint: new Fraction(100), lowest: 0, highest: 1 };
}

function scaleWorth(formula: string, { best, options }: Scale): Worth {
  const values = options.filter((option) => !option.notApplicable && !option.countsInBase).map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const give = (points: (value: number) => number): [number, number][] => values.map((value) => [value, points(value)]);
  const own = { points: give((value) => value), lowest, highest };
  switch (formula) {
    case 'nps':
      return { points: give(promoter), perPoint: new Fraction(100), lowest: -1, highest: 1 };
    case 'mean-of-max':
      return { ...own, perPoint: highest === 0 ? new Fraction(0) : new Fraction(100, highest) };
    case 'mean-0-100': {
      const range = highest - lowest;
      const perPoint = range === 0 ? new Fraction(0) : new Fraction(100, range);
      const points = give((value) => (best === 'low' ? highest - value : value - lowest));
      return { points, perPoint, lowest: 0, highest: range };
    }
    default:
      return { ...own, perPoint: new Fraction(1) };
  }
}

const promoter = (value: number): number => (value >= 9 ? 1 : value <= 6 ? -1 : 0);
