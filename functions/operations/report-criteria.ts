// Which questions of a report are criteria, and which levels do people choose among? Ratings, and whatever else the method scores.
import { entersScores, isQuantity, type Question, questionsOf, scaleOf } from '../domain/questionnaire.ts';
import { methodOf, type ReportFigures } from './report-figures.ts';

/** By id, in the order they are asked. */
export function criteriaOf(figures: ReportFigures): Map<string, Question> {
  const method = methodOf(figures);
  const criteria = questionsOf(figures.questionnaire).filter(
    (question) => question.kind === 'rating' || entersScores(method, question),
  );
  return new Map(criteria.map((question) => [question.id, question]));
}

/** The levels of all criteria together, lowest first; a quantity has none. */
export function levelsOf(figures: ReportFigures): number[] {
  const asked = [...criteriaOf(figures).values()].filter((question) => !isQuantity(question));
  const options = asked.flatMap((question) => scaleOf(figures.questionnaire, question).options);
  const values = options.filter(({ notApplicable }) => !notApplicable).map(({ value }) => value);
  return [...new Set(values)].toSorted((a, b) => a - b);
}
