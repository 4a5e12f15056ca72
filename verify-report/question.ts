// What do the counts of one question say? Its base, its silences, its score and its mean.
import Fraction from 'fraction.js';
import { counter, lastBin, read } from './counters.ts';
import type { Expected } from './difference.ts';
import type { Method, Question, Questionnaire, Tally } from './form.ts';
import { entersScores, isCountedByPerson, isQuantity, optionsOf } from './questionnaire.ts';
import { halfUp } from './rounding.ts';
import { unitsOf, type Worth, worthOf } from './worth.ts';

type Sums = { base: number; points: number; squares: number };
export type ScoredQuestion = Sums & { id: string; sectionId: string; worth: Worth; score: Fraction | undefined };

/** The sums of a question that enters scores; without a score where its base is 0. */
export function scoredQuestion(
  questionnaire: Questionnaire,
  method: Method,
  sectionId: string,
  question: Question,
  tally: Tally,
): ScoredQuestion {
  const worth = worthOf(questionnaire, method, question);
  const sums = isQuantity(question) ? quantitySums(question, tally) : optionSums(question, worth, tally);
  const score = sums.base === 0 ? undefined : worth.perPoint.mul(sums.points).div(sums.base);
  return { ...sums, id: question.id, sectionId, worth, score };
}

const quantitySums = ({ id }: Question, tally: Tally): Sums => ({
  base: read(tally, counter.answered(id)),
  points: read(tally, counter.sum(id)),
  squares: read(tally, counter.squares(id)),
});

function optionSums({ id }: Question, { points }: Worth, tally: Tally): Sums {
  const sum = (weigh: (point: number) => number) =>
    points.reduce((all, [value, point]) => all + weigh(point) * read(tally, counter.option(id, value)), 0);
  return { base: sum(() => 1), points: sum((point) => point), squares: sum((point) => point * point) };
}

/** People who gave no answer, who were not asked, and who said that it does not apply. */
export function silences(questionnaire: Questionnaire, question: Question, tally: Tally) {
  const options = optionsOf(questionnaire, question);
  const notAsked = read(tally, counter.notAsked(question.id));
  const blanks = read(tally, counter.responses) - peopleWith(question, options, tally) - notAsked;
  return { blanks, notApplicable: people(question, options.filter(notApplies), tally), notAsked };
}

type Option = { value: number; notApplicable?: boolean | undefined; countsInBase?: boolean | undefined };
const notApplies = ({ notApplicable }: Option): boolean => notApplicable === true;
const applies = (option: Option): boolean => !notApplies(option);

const people = ({ id }: Question, options: Option[], tally: Tally): number =>
  options.reduce((all, { value }) => all + read(tally, counter.option(id, value)), 0);

const peopleWith = (question: Question, options: Option[], tally: Tally): number =>
  isCountedByPerson(question) ? read(tally, counter.answered(question.id)) : people(question, options, tally);

/** How many gave each answer; of a quantity, how many lie in each bin that anybody is in, by its lower bound. */
export function countsOf(questionnaire: Questionnaire, question: Question, tally: Tally): Record<string, number> {
  if (isQuantity(question)) return binsOf(question, tally);
  const given = optionsOf(questionnaire, question).filter(applies);
  return Object.fromEntries(given.map(({ value }) => [String(value), read(tally, counter.option(question.id, value))]));
}

function binsOf({ id, min = 0, max = 0 }: Question, tally: Tally): Record<string, number> {
  const bins = Array.from({ length: lastBin + 1 }, (_, bin): [string, number] => [
    String(Number((min + (bin * (max - min)) / lastBin).toFixed(4))),
    read(tally, counter.bin(id, bin)),
  ]);
  return Object.fromEntries(bins.filter(([, count]) => count > 0));
}

/** All that a report says of a question. */
export function questionFigures(
  questionnaire: Questionnaire,
  method: Method,
  question: Question,
  tally: Tally,
): { [name: string]: Expected } {
  const given = optionsOf(questionnaire, question).filter(applies);
  const scored = entersScores(method, question)
    ? scoredQuestion(questionnaire, method, '', question, tally)
    : undefined;
  return {
    id: question.id,
    counts: countsOf(questionnaire, question, tally),
    base: scored?.base ?? peopleWith(question, given, tally),
    ...silences(questionnaire, question, tally),
    index: scored?.score === undefined ? null : halfUp(scored.score, method.digits),
    mean: meanOf(questionnaire, question, tally),
  };
}

const meanDigits = 4;

/** Of a quantity in its unit; of a rating on its scale, without answers that only count in the base; null of all else. */
function meanOf(questionnaire: Questionnaire, question: Question, tally: Tally): number | null {
  if (isQuantity(question)) {
    const { base, points } = quantitySums(question, tally);
    return base === 0 ? null : halfUp(new Fraction(points, base * unitsOf(question)), meanDigits);
  }
  const placed = optionsOf(questionnaire, question).filter((option) => applies(option) && !option.countsInBase);
  const base = people(question, placed, tally);
  if (question.kind !== 'rating' || base === 0) return null;
  const total = placed.reduce((sum, { value }) => sum + value * read(tally, counter.option(question.id, value)), 0);
  return halfUp(new Fraction(total, base), meanDigits);
}
