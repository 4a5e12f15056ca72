// Which sentences tell a citizen what to look at again? One per fault, each leading to its field.
import type { AnswerFault } from '../../functions/domain/answers.ts';
import type { Questionnaire } from '../../functions/domain/questionnaire.ts';
import type { FormFault } from '../../functions/domain/read-form.ts';
import type { CitizenWords } from '../words/citizen-words.ts';
import { borrowedIn, plainVoice, type Voice, wordsIn } from '../words/language.ts';
import { numberOf } from './section.tsx';

/** `target` is the id of the field; undefined where there is nothing the citizen could correct. `lang` where the message is not in the page's. */
export type FaultLine = { target: string | undefined; message: string; lang?: 'vi' | undefined };

/** One line per fault, in the order of the page. */
export function faultLines(
  questionnaire: Questionnaire,
  faults: FormFault[],
  lang: string,
  voice: Voice = plainVoice,
): FaultLine[] {
  const words = wordsIn(lang, voice);
  const lines = faults.map((fault) => ({
    place: placeOf(questionnaire, fault),
    line: { ...lineOf(questionnaire, fault, words), lang: borrowedIn(lang, keyOf(fault), voice) },
  }));
  return lines.toSorted((a, b) => a.place - b.place).map(({ line }) => line);
}

function lineOf(questionnaire: Questionnaire, fault: FormFault, words: CitizenWords): FaultLine {
  if ('question' in fault) {
    return {
      target: fault.question,
      message: words[sentenceOf(fault.reason)](numberOf(questionnaire, fault.question)),
    };
  }
  return {
    target: fault.field === 'submissionId' ? undefined : fault.field,
    message: words[fieldSentence[fault.field]],
  };
}

const fieldSentence = { submissionId: 'errors.id', service: 'errors.service', comment: 'errors.comment' } as const;

const keyOf = (fault: FormFault): keyof CitizenWords =>
  'question' in fault ? sentenceOf(fault.reason) : fieldSentence[fault.field];

const sentenceOf = (reason: AnswerFault['reason']) => {
  if (reason === 'required') return 'errors.required';
  if (reason === 'out-of-range') return 'errors.range';
  return reason === 'too-long' ? 'errors.too-long' : 'errors.option';
};

function placeOf(questionnaire: Questionnaire, fault: FormFault): number {
  if ('question' in fault) return numberOf(questionnaire, fault.question);
  return fault.field === 'comment' ? Number.POSITIVE_INFINITY : 0;
}
