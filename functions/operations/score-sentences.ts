// Which sentences belong beside this figure? How its people were chosen decides; only a random sample has a confidence interval.
import { indexText } from '../../web/words/index-text.ts';
import { type ScoreWords, scoreWords } from '../../web/words/score-words.ts';
import { inLanguage } from '../domain/questionnaire.ts';
import { lowerIsBetter } from '../domain/score.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import type { Cut } from './score-question.ts';
import type { Score, ScoreSentences, ShownScore } from './score-view.ts';

export type Spoken = 'vi' | 'en';

/** The score with its sentences; a withheld one says nothing more. */
export const withSentences = (cut: Cut, score: Score, lang: Spoken): Score =>
  score.suppressed ? score : { ...score, sentences: sentencesOf(cut, score, lang) };

function sentencesOf({ campaign, questionnaire, method }: Cut, score: ShownScore, lang: Spoken): ScoreSentences {
  const words = scoreWords[lang];
  const random = campaign.sample === 'random';
  const write = (value: number, digits = method.digits) => indexText(method, value, lang, digits);
  return {
    name: words.name,
    method: words.method(inLanguage(method.title, lang), method.version, method.channels ?? []),
    interval: intervalSentence(words, score, random, (value) => write(value, 1)),
    intervalNote: random || score.interval === null ? null : words['interval.open.note'],
    representativeness: random ? null : words.representativeness(count(score.responses, lang)),
    // Only what is drawn from the survey of that decision has an official formula to differ from.
    methodUnknown: questionnaire.source.includes('1001/QĐ-BNV') ? words['method.unknown'] : null,
    target:
      score.target === null
        ? null
        : words.target(write(score.target.value), score.target.met, lowerIsBetter(questionnaire, method)),
  };
}

function intervalSentence(
  words: ScoreWords,
  { interval }: ShownScore,
  random: boolean,
  write: (value: number) => string,
): string | null {
  if (interval === null) return null;
  const said = { low: write(interval.low), high: write(interval.high) };
  return words[random ? 'interval.random' : 'interval.open'](said, interval.approximate);
}

const count = (value: number, lang: Spoken): string => (lang === 'vi' ? numberText(value) : value.toLocaleString('en'));
