// In which language are factors and criteria named? The page's, where the questionnaire has it; the API's labels are Vietnamese.
import type { Comparison, NamedFigure } from '../../../web/staff/results/results-shown.ts';
import { inLanguage, type Questionnaire, questionsOf } from '../../domain/questionnaire.ts';

type Titles = Map<string, string>;

export const titlesIn = (asked: Questionnaire, lang: string): { sections: Titles; questions: Titles } => ({
  sections: new Map(asked.sections.map(({ id, title }) => [id, inLanguage(title, lang)])),
  questions: new Map(questionsOf(asked).map(({ id, text }) => [id, inLanguage(text, lang)])),
});

export const inWords = (rows: NamedFigure[], titles: Titles): NamedFigure[] =>
  rows.map((row) => ({ ...row, label: titles.get(row.key) ?? row.label }));

export const titled = ({ explained, ...comparison }: Comparison, titles: Titles): Comparison => ({
  ...comparison,
  explained: {
    ...explained,
    byQuestion: explained.byQuestion.map((one) => ({ ...one, label: titles.get(one.key) ?? one.label })),
  },
});
