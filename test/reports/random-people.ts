// What may people answer to any questionnaire? Anything its options and bounds allow, and nothing; as the survey page would read it.
import fc from 'fast-check';
import { readJsonAnswers } from '../../functions/domain/answers.ts';
import { histogramOf } from '../../functions/domain/histogram.ts';
import {
  isQuantity,
  type Method,
  type Question,
  type Questionnaire,
  questionsOf,
  scaleOf,
} from '../../functions/domain/questionnaire.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { addTallies, type Tally } from '../../functions/domain/tally.ts';

/** The tally of so many people at most, counted by the platform's own histogram. */
export function someTally(of: Questionnaire, method: Method, most: number): fc.Arbitrary<Tally> {
  const histogram = histogramOf(of, method);
  return fc.array(somebody(of), { maxLength: most }).map((people) => addTallies(people.map(histogram)));
}

function somebody(of: Questionnaire): fc.Arbitrary<Answers> {
  const answers = Object.fromEntries(questionsOf(of).map((question) => [question.id, someAnswer(of, question)]));
  return fc.record(answers, { requiredKeys: [] }).map((given) => readJsonAnswers(of, given).answers);
}

function someAnswer(of: Questionnaire, question: Question): fc.Arbitrary<unknown> {
  const values = scaleOf(of, question).options.map(({ value }) => value);
  if (isQuantity(question))
    return fc.integer({ min: Math.ceil(question.min ?? 0), max: Math.floor(question.max ?? 0) });
  if (question.kind === 'multiple') return fc.subarray(values);
  return values.length === 0 ? fc.constant('lời') : fc.constantFrom(...values);
}
