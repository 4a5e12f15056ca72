// How well was a batch typed? Some of its ballots are typed again by whoever has not seen the first typing, and the answers that differ are counted.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Entry } from './ballot-batch.ts';
import { whoIsAsked } from './conditions.ts';
import { type Questionnaire, questionsOf } from './questionnaire.ts';
import { type Answer, type Answers, answer } from './response.ts';

/** One question that was typed in two ways; a blank is absent. */
export const difference = z.object({ question: z.string(), first: z.optional(answer), second: z.optional(answer) });
export type Difference = z.infer<typeof difference>;

/** `base`: the questions compared, of which `differences` differ. */
export type Compared = { base: number; differences: Difference[] };

/**
 * Compares two typings of one ballot over the questions that either of them was asked. Texts are left out: two people seldom write a
 * word alike, and they enter no figure.
 */
export function compareEntries(questionnaire: Questionnaire, first: Answers, second: Answers): Compared {
  const isAsked = whoIsAsked(questionnaire);
  const compared = questionsOf(questionnaire)
    .filter(({ id, kind }) => kind !== 'text' && (isAsked(id, first) || isAsked(id, second)))
    .map(({ id }): Difference => ({ question: id, first: first[id], second: second[id] }));
  return { base: compared.length, differences: compared.filter((one) => !isSame(one.first, one.second)) };
}

const isSame = (a: Answer | undefined, b: Answer | undefined): boolean => String(a ?? '') === String(b ?? '');

/** A ballot typed twice. */
type Twice = { by: string; firstBy: string; base: number; differing: number };
export type Agreement = {
  /** How many ballots were typed twice, and how many of them by the same person both times. */
  ballots: number;
  bySamePerson: number;
  /** Answers compared, and those that differ. */
  base: number;
  differing: number;
};

/** Counts over ballots typed twice; a rate is `differing / base`, with nothing to say where nothing was compared. */
export const agreementOf = (twice: Twice[]): Agreement => ({
  ballots: twice.length,
  bySamePerson: twice.filter(({ by, firstBy }) => by === firstBy).length,
  base: total(twice.map(({ base }) => base)),
  differing: total(twice.map(({ differing }) => differing)),
});

/** The same by who typed first: a difference does not say whose mistake it is, so it is no mark of a person. */
export const agreementByClerk = (twice: Twice[]): (Agreement & { firstBy: string })[] =>
  [...new Set(twice.map(({ firstBy }) => firstBy))].map((firstBy) => ({
    firstBy,
    ...agreementOf(twice.filter((one) => one.firstBy === firstBy)),
  }));

const total = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/**
 * Every n-th ballot in the order of typing, of those that have a serial by which the paper is found; at least one where there is any.
 * Where the counting begins follows from the batch, so that nobody knows it by habit and everybody sees the same sample.
 */
export function sampleOf(standing: Entry[], batch: string, every: number): Entry[] {
  const numbered = standing.filter(({ serial }) => serial !== undefined);
  const start = (createHash('sha256').update(batch).digest()[0] ?? 0) % Math.min(every, Math.max(1, numbered.length));
  return numbered.filter((_, i) => i % every === start);
}
