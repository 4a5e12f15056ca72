// In which unit is an index, and between which bounds does it lie? Shares and scaled means are percentages; a mean has its scale's ends.
import { entersScores, type Method, type Questionnaire, questionsOf, scaleOf } from './questionnaire.ts';

const percentages = new Set(['positive-share', 'all-positive-share', 'mean-of-max', 'mean-0-100']);

/** Only what runs from 0 to 100 is a percentage. */
export const isPercentage = ({ question }: { question: Pick<Method['question'], 'formula'> }): boolean =>
  percentages.has(question.formula);

/** What no index can go beyond; undefined where only the questions' number bounds it (points that add up, quantities). */
export function indexBounds(asked: Questionnaire, method: Method): [number, number] | undefined {
  if (isPercentage(method)) return [0, 100];
  if (method.question.formula === 'nps') return [-100, 100];
  if (method.question.formula !== 'mean' || method.rollUp === 'sum') return undefined;
  const values = questionsOf(asked)
    .filter((question) => entersScores(method, question))
    .flatMap((question) => scaleOf(asked, question).options)
    .flatMap(({ value, notApplicable, countsInBase }) => (notApplicable || countsInBase ? [] : [value]));
  return values.length === 0 ? undefined : [Math.min(...values), Math.max(...values)];
}
