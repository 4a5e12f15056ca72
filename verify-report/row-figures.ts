// What should a row of scores.json say, going by its counts alone?

import { counter, read } from './counters.ts';
import type { Expected } from './difference.ts';
import type { Method, Questionnaire, Tally } from './form.ts';
import { type Interval, scoredQuestions, wholeIndex } from './index-figure.ts';
import { countsOf, questionFigures, silences } from './question.ts';
import { entersScores, lowerIsBetter, questionsOf } from './questionnaire.ts';
import { indexOf, weighted } from './roll-up.ts';
import { exactly, halfUp, rounded } from './rounding.ts';

/** Every figure that follows from a tally; the target's value is given, not computed. */
export function rowFigures(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  said: { interval: { low: number; high: number } | null; target: { value: number } | null },
): { [name: string]: Expected } {
  const { index, interval } = wholeIndex(questionnaire, method, tally);
  const shown = index === undefined ? null : halfUp(index, method.digits);
  return {
    responses: read(tally, counter.responses),
    ...silencesOfAll(questionnaire, method, tally),
    index: shown,
    interval: interval === null ? null : intervalFigures(interval, method.digits),
    band: shown === null ? null : bandOf(method, shown),
    target: targetFigures(questionnaire, method, shown, said),
    sections: sectionFigures(questionnaire, method, tally),
    questions: questionsOf(questionnaire).map((question) => questionFigures(questionnaire, method, question, tally)),
  };
}

function silencesOfAll(questionnaire: Questionnaire, method: Method, tally: Tally) {
  const scored = questionsOf(questionnaire).filter((question) => entersScores(method, question));
  const each = scored.map((question) => silences(questionnaire, question, tally));
  const answers = scored.flatMap((question) => Object.values(countsOf(questionnaire, question, tally)));
  return {
    answers: sum(answers),
    blanks: sum(each.map(({ blanks }) => blanks)),
    notApplicable: sum(each.map(({ notApplicable }) => notApplicable)),
    notAsked: sum(each.map(({ notAsked }) => notAsked)),
  };
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

const intervalFigures = ({ low, high, effectiveN, approximate }: Interval, digits: number) => ({
  ...{ low: rounded(low, digits), high: rounded(high, digits), level: 0.95, basis: 'person-clustered' },
  ...{ effectiveN: rounded(effectiveN, 0), approximate },
});

function sectionFigures(questionnaire: Questionnaire, method: Method, tally: Tally): Expected[] {
  const all = scoredQuestions(questionnaire, method, tally);
  return questionnaire.sections.flatMap(({ id }) => {
    const own = all.filter(({ sectionId }) => sectionId === id);
    const byPeople = method.question.formula === 'all-positive-share';
    const index = byPeople ? undefined : indexOf(weighted(method, own, 'section'));
    const base = sum(own.map((question) => question.base));
    return own.length === 0 ? [] : [{ id, index: index === undefined ? null : halfUp(index, method.digits), base }];
  });
}

/** The highest band reached (`from`) or passed (`above`); of two with one bound, `above` is the higher. */
function bandOf({ bands }: Method, index: number): string | null {
  const reached = bands.filter(({ from, above }) => index >= (from ?? -Infinity) && index > (above ?? -Infinity));
  const bound = ({ from, above }: (typeof bands)[number]) => from ?? above ?? 0;
  const best = Math.max(...reached.map(bound));
  const highest = reached.filter((band) => bound(band) === best);
  return (highest.find(({ above }) => above !== undefined) ?? highest[0])?.label.vi ?? null;
}

/** Met by the published index; sure where both published bounds lie on its side. */
function targetFigures(
  questionnaire: Questionnaire,
  method: Method,
  index: number | null,
  { interval, target }: { interval: { low: number; high: number } | null; target: { value: number } | null },
): Expected {
  if (target === null || index === null) return null;
  const { value } = target;
  const meets = (figure: number) => (lowerIsBetter(questionnaire, method) ? figure <= value : figure >= value);
  const sure = interval !== null && meets(interval.low) === meets(interval.high);
  const gap = exactly(index).sub(exactly(value));
  const size = halfUp(gap.abs(), 6);
  return { value, met: meets(index), gap: gap.compare(0) < 0 && size > 0 ? -size : size, sure };
}
