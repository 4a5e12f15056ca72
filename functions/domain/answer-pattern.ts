// How did somebody answer, without telling what? A letter for each level in the order they appear, so that no reviewer sees praise or blame.
import { isScored, type Questionnaire, questionsOf } from './questionnaire.ts';
import type { Answers } from './response.ts';

/** `AAABA·`: equal letters are equal answers, a dot none; `answered` of the scored questions, in `levels` different ways. */
export type AnswerPattern = { letters: string; answered: number; levels: number };

const blank = '·';
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Whoever decides whether a response counts must not see whether it praises: leaving out the unfavourable could not be told from leaving
 * out the dishonest. What tells a machine, a hurry or a copy is which answers are alike, and that the letters show.
 */
export function answerPattern(questionnaire: Questionnaire, answers: Answers): AnswerPattern {
  const seen: string[] = [];
  const letterOf = (value: string): string => {
    if (!seen.includes(value)) seen.push(value);
    return alphabet[seen.indexOf(value)] ?? '?';
  };
  const given = questionsOf(questionnaire)
    .filter(isScored)
    .map(({ id }) => answers[id]);
  const letters = given.map((value) => (value === undefined ? blank : letterOf(JSON.stringify(value)))).join('');
  return { letters, answered: given.filter((value) => value !== undefined).length, levels: seen.length };
}
