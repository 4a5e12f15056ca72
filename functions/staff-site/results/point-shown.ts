// Which figures of one point does its page show? The whole, its factors and criteria, and its months, each as the operation says.
import type { PointFigures } from '../../../web/staff/results/point-figures-page.tsx';
import type { Questionnaire } from '../../domain/questionnaire.ts';
import { pointView } from '../../operations/points.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askTable, type ScoreQuery, type ScoresOf } from './asked-figures.ts';
import { inWords, titlesIn } from './questionnaire-titles.ts';

export async function pointShown(
  c: StaffContext,
  questionnaire: Questionnaire,
  of: ScoresOf,
  query: ScoreQuery,
): Promise<PointFigures> {
  const titles = titlesIn(questionnaire, c.get('lang'));
  const [{ code, label }, sections, questions, periods] = await Promise.all([
    c.get('desk').ask('GET /points/{code}', { params: { code: query['point'] ?? '' } }, pointView),
    askTable(of, 'section', query),
    askTable(of, 'question', query),
    askTable(of, 'month', query),
  ]);
  return {
    ...{ code, label, total: sections.total, periods: periods.rows },
    sections: inWords(sections.rows, titles.sections),
    questions: inWords(questions.rows, titles.questions),
  };
}
