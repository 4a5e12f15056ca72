// Under which names does a tally count? The codebook of docs/method.md.
import type { Questionnaire, Tally } from './form.ts';
import { isQuantity, optionsOf, questionsOf } from './questionnaire.ts';
import { pointNames, positiveSets } from './ways-of-points.ts';

export const counter = {
  responses: 'n',
  option: (question: string, value: number): string => `${question}_${value < 0 ? 'm' : ''}${Math.abs(value)}`,
  notAsked: (question: string): string => `${question}_x`,
  answered: (question: string): string => `${question}_any`,
  sum: (question: string): string => `${question}_sum`,
  squares: (question: string): string => `${question}_sq`,
  bin: (question: string, bin: number): string => `${question}_bin${bin}`,
  person: (points: string, section: string, name: string): string => `${points}_${section}_${name}`,
  allPositive: (set: number): string => `every_positive_${set}`,
  anyScored: (set: number): string => `some_scored_${set}`,
};

/** An absent counter is 0. */
export const read = (tally: Tally, name: string): number => tally[name] ?? 0;

export const lastBin = 20;
const personSums = ['n', 'k', 'm', 'kk', 'km', 'mm'] as const;
export type PersonSums = Record<(typeof personSums)[number], number>;

export function personSumsOf(tally: Tally, points: string, section: string): PersonSums {
  const of = (name: string) => read(tally, counter.person(points, section, name));
  return { n: of('n'), k: of('k'), m: of('m'), kk: of('kk'), km: of('km'), mm: of('mm') };
}

export const isPersonSum = (name: string): boolean => /^p\d+_[^_]*_(n|k|m|kk|km|mm)$/.test(name);
/** Sums of points may be negative of themselves; counts of people never. */
export const mayBeNegative = (name: string): boolean => /_(sum|k|km)$/.test(name);

/** Every name that the questionnaire's tallies may have. */
export function countersOf(questionnaire: Questionnaire): Set<string> {
  const questions = questionsOf(questionnaire).flatMap((question) => {
    const { id } = question;
    const options = optionsOf(questionnaire, question).map(({ value }) => counter.option(id, value));
    const bins = Array.from({ length: lastBin + 1 }, (_, bin) => counter.bin(id, bin));
    const quantity = isQuantity(question) ? [counter.sum(id), counter.squares(id), ...bins] : [];
    return [...options, ...quantity, counter.answered(id), counter.notAsked(id)];
  });
  const sections = ['', ...questionnaire.sections.map(({ id }) => id)];
  const persons = [...new Set(pointNames(questionnaire).values())].flatMap((points) =>
    sections.flatMap((section) => personSums.map((name) => counter.person(points, section, name))),
  );
  const sets = positiveSets(questionnaire).flatMap((_, set) => [counter.allPositive(set), counter.anyScored(set)]);
  return new Set([counter.responses, ...questions, ...persons, ...sets]);
}
