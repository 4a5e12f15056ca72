// What does a tally say about one question? Its counts, base, silence and score: what a spreadsheet would recompute.
import Fraction from 'fraction.js';
import { roundHalfUp } from './exact.ts';
import { onScale, type Worth, worthOf } from './formula.ts';
import { binBounds, unitsPerOne } from './quantity.ts';
import { isQuantity, type Method, type Option, type Question, type Questionnaire, scaleOf } from './questionnaire.ts';
import type { QuestionScore } from './roll-up.ts';
import { counterName, type Tally } from './tally.ts';

export type QuestionResult = {
  id: string;
  /** How many gave each option that is not "not applicable". */
  counts: Record<string, number>;
  base: number;
  blanks: number;
  notApplicable: number;
  notAsked: number;
  index: number | null;
  mean: number | null;
};

/** A scored question's result with the unrounded score and the sums that roll-up and interval go on with. */
export type ScoredQuestion = QuestionScore & { worth: Worth; result: QuestionResult; points: number; squares: number };

/** The result of a question that enters scores. */
export function scoreQuestion(
  questionnaire: Questionnaire,
  method: Method,
  sectionId: string,
  question: Question,
  tally: Tally,
): ScoredQuestion {
  const worth = worthOf(questionnaire, method, question);
  const { base, points, squares } = isQuantity(question)
    ? quantitySums(tally, question)
    : optionSums(tally, question, worth);
  const score = base > 0 ? worth.perPoint.mul(points).div(base) : undefined;
  const index = score === undefined ? null : roundHalfUp(score, method.digits);
  const result = { ...describeQuestion(questionnaire, question, tally), base, index };
  return { id: question.id, sectionId, base, score, worth, result, points, squares };
}

type Sums = { base: number; points: number; squares: number };

function optionSums(tally: Tally, question: Question, worth: Worth): Sums {
  const inBase = [...worth.points].map(([value, point]) => ({ point, people: countOf(tally, question, value) }));
  return {
    base: inBase.reduce((total, { people }) => total + people, 0),
    points: inBase.reduce((total, { point, people }) => total + point * people, 0),
    squares: inBase.reduce((total, { point, people }) => total + point * point * people, 0),
  };
}

const quantitySums = (tally: Tally, { id }: Question): Sums => ({
  base: tally[counterName.answered(id)] ?? 0,
  points: tally[counterName.total(id)] ?? 0,
  squares: tally[counterName.squares(id)] ?? 0,
});

/** The counts of any question; its index is null, for without a method nothing is positive. */
export function describeQuestion(questionnaire: Questionnaire, question: Question, tally: Tally): QuestionResult {
  const scale = scaleOf(questionnaire, question);
  const given = scale.options.filter((option) => !option.notApplicable);
  return {
    id: question.id,
    counts: isQuantity(question) ? binCounts(tally, question) : optionCounts(tally, question, given),
    base: peopleWith(tally, question, given),
    ...silenceOf(question, scale.options, tally),
    index: null,
    mean: isQuantity(question)
      ? meanQuantity(tally, question)
      : question.kind === 'rating'
        ? meanOf(tally, question, onScale(scale))
        : null,
  };
}

const optionCounts = (tally: Tally, question: Question, given: Option[]): Record<string, number> =>
  Object.fromEntries(given.map(({ value }) => [String(value), countOf(tally, question, value)]));

/** Of a quantity: how many lie in each bin that anybody is in, by the bin's lower bound. */
function binCounts(tally: Tally, question: Question): Record<string, number> {
  const bins = binBounds(question).map(
    (bound, bin) => [String(bound), tally[counterName.bin(question.id, bin)] ?? 0] as const,
  );
  return Object.fromEntries(bins.filter(([, people]) => people > 0));
}

function meanQuantity(tally: Tally, question: Question): number | null {
  const { base, points } = quantitySums(tally, question);
  return base === 0 ? null : roundHalfUp(new Fraction(points, base * unitsPerOne(question)), 4);
}

/** How many answers the counts hold. */
export const answersOf = (result: QuestionResult): number =>
  Object.values(result.counts).reduce((total, count) => total + count, 0);

const countOf = (tally: Tally, question: Question, value: number): number =>
  tally[counterName.option(question.id, value)] ?? 0;

/** People who gave one of the options; multiple choice, text and quantities are counted by person. */
function peopleWith(tally: Tally, question: Question, options: Option[]): number {
  if (question.kind === 'multiple' || question.kind === 'text' || isQuantity(question))
    return tally[counterName.answered(question.id)] ?? 0;
  return options.reduce((people, { value }) => people + countOf(tally, question, value), 0);
}

/** Who gave no answer that counts: not asked, not applicable, or blank, which is what is left of the responses. */
function silenceOf(question: Question, options: Option[], tally: Tally) {
  const notApplicable = options
    .filter((o) => o.notApplicable)
    .reduce((people, { value }) => people + countOf(tally, question, value), 0);
  const notAsked = tally[counterName.notAsked(question.id)] ?? 0;
  const responses = tally[counterName.responses] ?? 0;
  return { blanks: responses - peopleWith(tally, question, options) - notAsked, notApplicable, notAsked };
}

function meanOf(tally: Tally, question: Question, options: Option[]): number | null {
  const base = options.reduce((people, { value }) => people + countOf(tally, question, value), 0);
  const total = options.reduce((points, { value }) => points + value * countOf(tally, question, value), 0);
  return base === 0 ? null : roundHalfUp(new Fraction(total, base), 4);
}
