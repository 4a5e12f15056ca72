// What got worse between two periods, by how much, and how many standard errors is that? Each part of an index, tested one-sided.
import { differenceBounds, differenceOf } from './difference.ts';
import { exactIndex } from './exact-index.ts';
import type { Level } from './false-discoveries.ts';
import { z95 } from './interval.ts';
import type { Part } from './part.ts';
import { entersScores, type Method, type Questionnaire } from './questionnaire.ts';
import { lowerIsBetter } from './score.ts';
import type { Tally } from './tally.ts';

/** In the index's own points. */
export type Change = {
  before: number;
  now: number;
  difference: number;
  low: number;
  high: number;
  approximate: boolean;
};
export type Worsening = { level: Level; z: number; part: Part; change: Change };

type Surveyed = { questionnaire: Questionnaire; method: Method };

/**
 * A test of each part that both periods have. z is the worsening over its standard error, which is recovered from the interval of the
 * difference on the side of "no change": persons are clusters there, and shares keep their skew.
 * @param smallest the smallest change that matters, in the index's points; a smaller one finds nothing.
 */
export function worsenings(
  { questionnaire, method }: Surveyed,
  before: Tally,
  now: Tally,
  smallest: number,
): Omit<Worsening, 'level'>[] {
  const sign = lowerIsBetter(questionnaire, method) ? 1 : -1;
  return partsOf(questionnaire, method).flatMap((part) => {
    const [first, second] = [before, now].map((tally) => exactIndex(questionnaire, method, tally, part));
    const bounds = first && second && differenceBounds(first, second);
    if (!first || !second || !bounds) return [];
    const moved = second.index.sub(first.index).valueOf();
    const room = sign < 0 ? bounds.high - moved : moved - bounds.low;
    const z = sign * moved > smallest && room > 0 ? (sign * moved * z95) / room : -Infinity;
    const { interval, ...figures } = differenceOf(first, second, method.digits);
    const { low, high, approximate } = interval ?? { ...bounds };
    const { before: was, now: is, difference } = figures;
    return [{ z, part, change: { before: was, now: is, difference, low, high, approximate } }];
  });
}

/** The whole, each factor, each criterion that enters the index. A factor of one criterion is that criterion. */
function partsOf({ sections }: Questionnaire, method: Method): Part[] {
  const scored = sections
    .map(({ id, questions }) => ({ id, questions: questions.filter((question) => entersScores(method, question)) }))
    .filter(({ questions }) => questions.length > 0);
  const factors = scored
    .filter(({ questions }) => questions.length > 1)
    .map(({ id }): Part => ({ kind: 'section', id }));
  const criteria = scored.flatMap(({ questions }) => questions.map(({ id }): Part => ({ kind: 'question', id })));
  return [{ kind: 'whole' }, ...factors, ...criteria];
}

const levels = { whole: 'index', section: 'factor', question: 'criterion' } as const;

/** Tests of one service of an agency are a level of their own: there are many, and they shall not drown the agencies' own. */
export const levelOf = (part: Part, ofService: boolean): Level => (ofService ? 'service' : levels[part.kind]);
