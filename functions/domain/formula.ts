// What is one answer worth? Every formula is: points per answer, averaged over the base, times a constant.
import Fraction from 'fraction.js';
import { unitsOf, unitsPerOne } from './quantity.ts';
import type { FormulaName, Method, Option, Question, Questionnaire, Scale } from './questionnaire.ts';
import { entersScores, isQuantity, questionsOf, scaleOf } from './questionnaire.ts';

/**
 * The worth of each answer to a question: score = perPoint × Σ points / base, the base being the answers that have points.
 * Whole points keep sums exact and let one estimator serve shares and means alike.
 */
export type Worth = {
  /** The points of each option in the base; empty for a quantity, whose units are its points. */
  points: Map<number, number>;
  pointOf(value: number): number | undefined;
  perPoint: Fraction;
  lowest: number;
  highest: number;
};

/** The worth of answers to a question under a method; a question's own formula or positive set comes before the method's. */
export function worthOf(questionnaire: Questionnaire, method: Method, question: Question): Worth {
  if (isQuantity(question)) return quantityWorth(question);
  const positive = question.positive ?? method.question.positive ?? [];
  const worth = worths[formulaOf(method, question)](scaleOf(questionnaire, question), positive);
  return { ...worth, pointOf: (value) => worth.points.get(value) };
}

/** A question's own formula comes before the method's. */
export const formulaOf = (method: Method, question: Question): FormulaName =>
  question.formula ?? method.question.formula;

/** Whether a formula asks which answers are positive. */
export const isShare = (formula: FormulaName): boolean =>
  formula === 'positive-share' || formula === 'all-positive-share';

/** Whatever the formula, of quantities there is only the mean. */
function quantityWorth(question: Question): Worth {
  const unit = unitsPerOne(question);
  return {
    points: new Map(),
    pointOf: (value) => unitsOf(question, value),
    perPoint: new Fraction(1, unit),
    lowest: (question.min ?? 0) * unit,
    highest: (question.max ?? 0) * unit,
  };
}

/** The questions that enter scores, with the worth of their answers. */
export const scoredQuestions = (questionnaire: Questionnaire, method: Method): { question: Question; worth: Worth }[] =>
  questionsOf(questionnaire)
    .filter((question) => entersScores(method, question))
    .map((question) => ({ question, worth: worthOf(questionnaire, method, question) }));

/** Whether one person's points may be added up over questions: they are all on one scale. */
export function isUniform(worthList: Worth[]): boolean {
  const [first, ...others] = worthList;
  return others.every(
    (w) => first?.perPoint.equals(w.perPoint) && first.lowest === w.lowest && first.highest === w.highest,
  );
}

type OptionWorth = Omit<Worth, 'pointOf'>;
type WorthOfScale = (scale: Scale, positive: number[]) => OptionWorth;

const share: WorthOfScale = (scale, positive) => ({
  points: new Map(applicable(scale).map(({ value }) => [value, positive.includes(value) ? 1 : 0])),
  perPoint: new Fraction(100),
  lowest: 0,
  highest: 1,
});

const ownPoints: WorthOfScale = (scale) => ({ ...ownValues(scale), perPoint: new Fraction(1) });

// Of a scale 0–10: 9 and 10 promote, 0 to 6 detract (Reichheld, Harvard Business Review, December 2003).
const promoterPoints = (value: number): number => (value >= 9 ? 1 : value <= 6 ? -1 : 0);

const worths: Record<FormulaName, WorthOfScale> = {
  'positive-share': share,
  // Each question's own figure is a share; the share of people who are positive throughout is counted apart.
  'all-positive-share': share,
  mean: ownPoints,
  // Points per person; their roll-up adds them up.
  sum: ownPoints,
  'mean-value': ownPoints,
  nps: (scale) => ({
    points: new Map(onScale(scale).map(({ value }) => [value, promoterPoints(value)])),
    perPoint: new Fraction(100),
    lowest: -1,
    highest: 1,
  }),
  'mean-of-max': (scale) => {
    const own = ownValues(scale);
    return { ...own, perPoint: own.highest === 0 ? new Fraction(0) : new Fraction(100, own.highest) };
  },
  'mean-0-100': (scale) => {
    const { lowest, highest } = ownValues(scale);
    const range = highest - lowest;
    const distance = (value: number) => (scale.best === 'low' ? highest - value : value - lowest);
    return {
      points: new Map(onScale(scale).map(({ value }) => [value, distance(value)])),
      perPoint: range === 0 ? new Fraction(0) : new Fraction(100, range),
      lowest: 0,
      highest: range,
    };
  },
};

const applicable = (scale: Scale): Option[] => scale.options.filter((option) => !option.notApplicable);

/** Means and extremes leave out "counts in base" too: it has no place on the scale. */
export const onScale = (scale: Scale): Option[] => applicable(scale).filter((option) => !option.countsInBase);

function ownValues(scale: Scale): Pick<Worth, 'points' | 'lowest' | 'highest'> {
  const values = onScale(scale).map((option) => option.value);
  // A draft's question may be on no scale yet: then nothing has points, and the fault that says so is found elsewhere.
  const ends = values.length === 0 ? [0] : values;
  return { points: new Map(values.map((v) => [v, v])), lowest: Math.min(...ends), highest: Math.max(...ends) };
}
