// Which factors and criteria enter the score? Others are counted, yet belong to no picture of it.
import { entersScores, type Question, type Section } from '../../../functions/domain/questionnaire.ts';
import type { NamedFigure, Overview } from './results-shown.ts';

type Asked = Pick<Overview, 'questionnaire' | 'method'>;

/** Sections with the criteria of theirs that enter; sections without any are left out. */
export const scoredParts = ({ questionnaire, method }: Asked): { section: Section; questions: Question[] }[] =>
  questionnaire.sections
    .map((section) => ({ section, questions: section.questions.filter((one) => entersScores(method, one)) }))
    .filter(({ questions }) => questions.length > 0);

/** The figures of those sections. */
export function scoredSections(overview: Overview): NamedFigure[] {
  const ids = scoredParts(overview).map(({ section }) => section.id);
  return overview.sections.filter(({ key }) => ids.includes(key));
}
