// Which of these units or services did best, and which worst? Only of those with enough responses to be set side by side.
import { lowerIsBetter } from '../../../functions/domain/score.ts';
import { hasEnough } from '../../../functions/domain/weakest-first.ts';
import type { NamedFigure, Overview } from './results-shown.ts';

/** Undefined where fewer than two can be set side by side. */
export function bestAndWorst({ campaign, questionnaire, method }: Overview, rows: NamedFigure[]) {
  const turn = lowerIsBetter(questionnaire, method) ? -1 : 1;
  const known = rows.flatMap((row) => {
    const { figure } = row;
    const enough = !figure.suppressed && figure.index !== null && hasEnough(figure.responses, campaign);
    return enough ? [{ row, worth: turn * (figure.index ?? 0) }] : [];
  });
  const sorted = known.toSorted((a, b) => b.worth - a.worth);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  return sorted.length < 2 || best === undefined || worst === undefined
    ? undefined
    : { best: best.row, worst: worst.row };
}
