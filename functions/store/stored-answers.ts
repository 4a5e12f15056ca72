// How are a response's answers kept? As one JSON text: a map of twenty numbers is as many values with a type each, which every engine takes in one by one.
import * as z from 'zod/mini';
import { type Answers, answersAsStored } from '../domain/response.ts';

/** By question, so that the same answers are the same text, and those who read many of them see objects of one form. */
export const answersText = (given: Answers): string => JSON.stringify(given, Object.keys(given).sort());

/** Items of version 1 hold the map itself. */
const fromText = z.transform((kept: unknown, { issues }) => {
  if (typeof kept !== 'string') return kept;
  try {
    return JSON.parse(kept);
  } catch {
    issues.push({ code: 'custom', message: 'Not the answers of a response', input: undefined });
    return z.NEVER;
  }
});

/** Answers of an item, of either version. */
export const storedAnswers = z.pipe(fromText, answersAsStored);
