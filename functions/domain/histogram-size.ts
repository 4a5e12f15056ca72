// How many counters may a questionnaire's tally have? Every name that some response could add to.
import { pointsName } from './person-points.ts';
import { positiveSets } from './positive-sets.ts';
import { binBounds } from './quantity.ts';
import {
  entersScores,
  isQuantity,
  type Method,
  type Question,
  type Questionnaire,
  questionsOf,
  scaleOf,
} from './questionnaire.ts';
import { counterName, personSumNames } from './tally.ts';

/** The names of all counters of a tally under a method; two more, of when people came, are in any tally: the limits leave room for them. */
export function histogramCounters(questionnaire: Questionnaire, method: Method): string[] {
  const questions = questionsOf(questionnaire).flatMap((question) => [
    ...scaleOf(questionnaire, question).options.map(({ value }) => counterName.option(question.id, value)),
    ...(question.showIf ? [counterName.notAsked(question.id)] : []),
    ...(question.kind === 'multiple' || question.kind === 'text' ? [counterName.answered(question.id)] : []),
    ...(isQuantity(question) ? quantityCounters(question) : []),
  ]);
  const parts = [
    '',
    ...questionnaire.sections
      .filter((s) => s.questions.some((question) => entersScores(method, question)))
      .map(({ id }) => id),
  ];
  const sums = parts.flatMap((part) =>
    personSumNames.map((name) => counterName.personSum(pointsName(questionnaire, method), part, name)),
  );
  const sets = positiveSets(questionnaire).flatMap((_, i) => [
    counterName.everyPositive(i),
    counterName.somePositiveBase(i),
  ]);
  return [counterName.responses, ...questions, ...sums, ...sets];
}

const quantityCounters = (question: Question): string[] => [
  counterName.answered(question.id),
  counterName.total(question.id),
  counterName.squares(question.id),
  ...binBounds(question).map((_, bin) => counterName.bin(question.id, bin)),
];
