// What do these people's answers score? From answers by way of a tally, as in the platform.
import { histogramOf } from '../../functions/domain/histogram.ts';
import type { Part } from '../../functions/domain/part.ts';
import type { Questionnaire } from '../../functions/domain/questionnaire.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { type Result, scoreTally } from '../../functions/domain/score.ts';
import { addTallies, type Tally } from '../../functions/domain/tally.ts';
import { methodOf } from './questionnaires-to-test.ts';

/** Counted for the questionnaire's first method, as a campaign counts for its own. */
export const tallyOf = (of: Questionnaire, people: Answers[]): Tally =>
  addTallies(people.map(histogramOf(of, methodOf(of))));

export const score = (of: Questionnaire, people: Answers[], method?: string, part?: Part): Result =>
  scoreTally(of, methodOf(of, method), tallyOf(of, people), part);
