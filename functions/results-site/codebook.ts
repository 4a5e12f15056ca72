// What do the codes in the files mean? Every column, measure, note, factor, criterion and answer, in words.
import { codebookWords } from '../../web/words/codebook-words.ts';
import type { ResultsLanguage } from '../../web/words/results-words.ts';
import { inLanguage, type Questionnaire, questionsOf, scaleOf } from '../domain/questionnaire.ts';

export function codebookOf(questionnaire: Questionnaire, lang: ResultsLanguage) {
  return {
    ...codebookWords[lang],
    sections: questionnaire.sections.map(({ id, title }) => ({ id, title: inLanguage(title, lang) })),
    questions: questionsOf(questionnaire).map((question) => ({
      id: question.id,
      text: inLanguage(question.text, lang),
      answers: Object.fromEntries(
        scaleOf(questionnaire, question).options.map(({ value, label }) => [value, inLanguage(label, lang)]),
      ),
    })),
  };
}
