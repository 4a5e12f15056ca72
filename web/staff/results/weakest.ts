// Which criteria should be mended first? Those with the worst index of all that enter the score.
import { entersScores, questionsOf } from '../../../functions/domain/questionnaire.ts';
import { lowerIsBetter } from '../../../functions/domain/score.ts';
import type { NamedFigure, Overview } from './results-shown.ts';

const howMany = 3;

/** Three of at least four: of fewer criteria all would be weakest. */
export function weakestOf({ questionnaire, method, questions }: Overview): NamedFigure[] {
  const scored = new Set(
    questionsOf(questionnaire)
      .filter((one) => entersScores(method, one))
      .map(({ id }) => id),
  );
  const known = questions.filter(({ key, figure }) => scored.has(key) && indexOf(figure) !== undefined);
  const turn = lowerIsBetter(questionnaire, method) ? -1 : 1;
  const sorted = known.toSorted((a, b) => turn * ((indexOf(a.figure) ?? 0) - (indexOf(b.figure) ?? 0)));
  return known.length > howMany ? sorted.slice(0, howMany) : sorted.slice(0, 1);
}

const indexOf = (figure: NamedFigure['figure']): number | undefined =>
  figure.suppressed ? undefined : (figure.index ?? undefined);
