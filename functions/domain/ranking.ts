// Who stands where, and how sure is that? Ranks with the places that chance alone could give.
import { normalQuantile } from './normal-quantile.ts';

/** One unit: its index (null where it has none) and its interval at the simultaneous level (null where none is known). */
export type RankedUnit = {
  key: string;
  responses: number;
  index: number | null;
  bounds: { low: number; high: number } | null;
};
/** `of` units ranked, `ofAll` listed; the unit's true place lies between `low` and `high` for all units at once with 95 %. */
export type Rank = { position: number; of: number; ofAll: number; low: number; high: number };

/** z of the intervals that hold for K units at once: each at level 0.95^(1/K) (Šidák). */
export const simultaneousZ = (units: number): number => normalQuantile((1 + 0.95 ** (1 / Math.max(1, units))) / 2);

/** Units with an index and enough responses are ranked; the others only listed. */
export const mayRank = ({ responses, index }: Pick<RankedUnit, 'responses' | 'index'>, minimum: number): boolean =>
  index !== null && responses >= minimum;

/**
 * Standard competition ranks (1, 2, 2, 4) of the units that may be ranked. low = 1 + units surely better, high = K − units surely worse,
 * "surely" meaning that the simultaneous intervals do not meet; a unit without interval may stand anywhere.
 * @param lowerIsBetter for an index in which less is better.
 */
export function ranksOf(units: RankedUnit[], minimum: number, lowerIsBetter = false): Map<string, Rank> {
  const ranked = units.filter((unit) => mayRank(unit, minimum));
  const sign = lowerIsBetter ? -1 : 1;
  const worth = ({ index }: RankedUnit) => sign * (index ?? 0);
  return new Map(
    ranked.map((unit) => {
      const position = 1 + ranked.filter((other) => worth(other) > worth(unit)).length;
      const better = ranked.filter((other) => surelyBetter(other, unit, sign)).length;
      const worse = ranked.filter((other) => surelyBetter(unit, other, sign)).length;
      return [
        unit.key,
        { position, of: ranked.length, ofAll: units.length, low: 1 + better, high: ranked.length - worse },
      ];
    }),
  );
}

function surelyBetter(a: RankedUnit, b: RankedUnit, sign: number): boolean {
  if (a.bounds === null || b.bounds === null) return false;
  return sign > 0 ? a.bounds.low > b.bounds.high : a.bounds.high < b.bounds.low;
}
