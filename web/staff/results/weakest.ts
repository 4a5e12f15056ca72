// Which criteria should be mended first? Those with the worst index of all that enter the score.
import { entersScores, questionsOf } from '../../../functions/domain/questionnaire.ts';
import { lowerIsBetter } from '../../../functions/domain/score.ts';
import { hasEnough, weakestFirst } from '../../../functions/domain/weakest-first.ts';
import type { NamedFigure, Overview } from './results-shown.ts';

const howMany = 3;

export type Weakest = { criteria: NamedFigure[]; unsure: number };

/**
 * Three of at least four: of fewer criteria all would be weakest. Those with fewer answers than a unit needs for a rank are left out and
 * counted (`unsure`).
 */
export function weakestOf({ campaign, questionnaire, method, questions }: Overview): Weakest {
  const scored = questionsOf(questionnaire).filter((one) => entersScores(method, one));
  const known = questions
    .filter(({ key }) => scored.some(({ id }) => id === key))
    .filter((one) => indexOf(one) !== null);
  const sure = known.filter((one) => hasEnough(baseOf(one), campaign));
  const rule = { ...campaign, lowerIsBetter: lowerIsBetter(questionnaire, method) };
  const sorted = weakestFirst(sure, (one) => ({ index: indexOf(one), base: baseOf(one) }), rule);
  return { criteria: sorted.slice(0, sorted.length > howMany ? howMany : 1), unsure: known.length - sure.length };
}

const indexOf = ({ figure }: NamedFigure): number | null => (figure.suppressed ? null : figure.index);

/** How many answers of the criterion count. */
export const baseOf = ({ key, figure }: NamedFigure): number =>
  figure.suppressed ? 0 : (figure.questions.find(({ id }) => id === key)?.base ?? 0);
