// What does one response add to a tally? The options it chose, what it was not asked, and its per-person sums.
import { type IsAsked, whoIsAsked } from './conditions.ts';
import { isUniform, scoredQuestions, type Worth } from './formula.ts';
import { pointsName } from './person-points.ts';
import { type PositiveSet, positiveSets } from './positive-sets.ts';
import { binOf, unitsOf } from './quantity.ts';
import { isQuantity, type Method, type Question, type Questionnaire, questionsOf, scaleOf } from './questionnaire.ts';
import type { Answer, Answers } from './response.ts';
import { counterName, type PersonSumName, personSumNames, type Tally } from './tally.ts';

export type Histogram = (answers: Answers) => Tally;

/**
 * Prepares the histogram of a questionnaire: per-person sums are kept for the given method (the campaign's). It runs for every response,
 * so names, worths and conditions are worked out here, once.
 */
export function histogramOf(questionnaire: Questionnaire, method: Method): Histogram {
  const isAsked = whoIsAsked(questionnaire);
  const questions = questionsOf(questionnaire).map((question) => countersOf(questionnaire, question));
  const persons = personCounters(questionnaire, method);
  const sets = positiveSets(questionnaire).map(everyCounters);
  return (answers) => {
    const tally: Tally = { [counterName.responses]: 1 };
    for (const question of questions) countQuestion(tally, question, answers, isAsked);
    for (const person of persons) countPerson(tally, person, answers);
    for (const set of sets) countEvery(tally, set, answers);
    return tally;
  };
}

type QuestionCounters = {
  id: string;
  /** Undefined where the answer is no quantity. */
  quantity: Question | undefined;
  conditional: boolean;
  options: Map<number, string>;
  notAsked: string;
  answered: string;
};

const countersOf = (questionnaire: Questionnaire, question: Question): QuestionCounters => ({
  id: question.id,
  quantity: isQuantity(question) ? question : undefined,
  conditional: question.showIf !== undefined,
  options: new Map(
    scaleOf(questionnaire, question).options.map(({ value }) => [value, counterName.option(question.id, value)]),
  ),
  notAsked: counterName.notAsked(question.id),
  answered: counterName.answered(question.id),
});

function countQuestion(tally: Tally, question: QuestionCounters, answers: Answers, isAsked: IsAsked): void {
  const given = answers[question.id];
  if (given === undefined) {
    if (question.conditional && !isAsked(question.id, answers)) tally[question.notAsked] = 1;
    return;
  }
  if (typeof given !== 'number' || question.quantity) tally[question.answered] = 1;
  countAnswer(tally, question, given);
}

function countAnswer(tally: Tally, question: QuestionCounters, given: Answer): void {
  if (typeof given === 'string') return;
  if (question.quantity && typeof given === 'number') countQuantity(tally, question.quantity, given);
  else for (const value of [given].flat()) countOption(tally, question, value);
}

function countOption(tally: Tally, { id, options }: QuestionCounters, value: number): void {
  tally[options.get(value) ?? counterName.option(id, value)] = 1;
}

function countQuantity(tally: Tally, question: Question, value: number): void {
  const units = unitsOf(question, value) ?? 0;
  if (units !== 0) {
    tally[counterName.total(question.id)] = units;
    tally[counterName.squares(question.id)] = units * units;
  }
  tally[counterName.bin(question.id, binOf(question, value))] = 1;
}

type Worths = [questionId: string, pointOf: Worth['pointOf']][];
type PersonCounters = { worths: Worths; names: Record<PersonSumName, string> };

/** The whole and each section, where one person's points may be added up at all. */
function personCounters(questionnaire: Questionnaire, method: Method): PersonCounters[] {
  const scored = scoredQuestions(questionnaire, method);
  const parts = [
    { id: '', of: scored },
    ...questionnaire.sections.map(({ id, questions }) => ({
      id,
      of: scored.filter(({ question }) => questions.includes(question)),
    })),
  ];
  return parts
    .filter(({ of }) => of.length > 0 && isUniform(of.map(({ worth }) => worth)))
    .map(({ id, of }) => ({
      worths: of.map(({ question, worth }) => [question.id, worth.pointOf]),
      names: personSumNamesOf(pointsName(questionnaire, method), id),
    }));
}

function personSumNamesOf(points: string, sectionId: string): Record<PersonSumName, string> {
  const name = (sum: PersonSumName) => counterName.personSum(points, sectionId, sum);
  return { n: name('n'), k: name('k'), m: name('m'), kk: name('kk'), km: name('km'), mm: name('mm') };
}

function countPerson(tally: Tally, { worths, names }: PersonCounters, answers: Answers): void {
  const points = pointsGiven(worths, answers);
  if (points.length === 0) return;
  const k = points.reduce((total, point) => total + point, 0);
  const m = points.length;
  const sums = { n: 1, k, m, kk: k * k, km: k * m, mm: m * m };
  for (const name of personSumNames) if (sums[name] !== 0) tally[names[name]] = sums[name];
}

function pointsGiven(worths: Worths, answers: Answers): number[] {
  const points: number[] = [];
  for (const [id, pointOf] of worths) {
    const given = answers[id];
    const point = typeof given === 'number' ? pointOf(given) : undefined;
    if (point !== undefined) points.push(point);
  }
  return points;
}

type EveryCounters = { worths: Worths; every: string; some: string };

const everyCounters = ({ worths }: PositiveSet, index: number): EveryCounters => ({
  worths: [...worths].map(([id, { pointOf }]) => [id, pointOf]),
  every: counterName.everyPositive(index),
  some: counterName.somePositiveBase(index),
});

function countEvery(tally: Tally, { worths, every, some }: EveryCounters, answers: Answers): void {
  const points = pointsGiven(worths, answers);
  if (points.length === 0) return;
  tally[some] = 1;
  if (points.every((point) => point === 1)) tally[every] = 1;
}
