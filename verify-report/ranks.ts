// Where does each unit stand among those beside it, and which places could chance alone give it?
import { counter, read } from './counters.ts';
import type { Expected } from './difference.ts';
import type { Method, Scores, Subordinates } from './form.ts';
import { wholeIndex } from './index-figure.ts';
import { normalQuantile } from './normal-quantile.ts';
import { lowerIsBetter } from './questionnaire.ts';
import { halfUp, rounded } from './rounding.ts';
import { tallyOf } from './rows.ts';

/** What rounding may make of a bound: from the least to the most. */
type Range = { least: number; most: number };
type Unit = { agencyId: string; group: string | null; worth: number; bounds: { low: Range; high: Range } | null };

type Figures = Pick<Scores, 'questionnaire' | 'campaign' | 'rows'>;

/** The ranks of the units under one: those with an index, enough responses and more than one official. */
export function ranksUnder(scores: Figures, method: Method, family: Subordinates): Map<string, Expected> {
  const units = rankable(scores, method, family);
  const places = new Map(units.map((unit) => [unit.agencyId, positionOf(unit, units)]));
  const quarters = quartersOf([...places.values()]);
  return new Map(
    units.map((unit) => {
      const position = places.get(unit.agencyId) ?? 0;
      const quarter = quarters(position);
      const quarterSize = [...places.values()].filter((place) => quarters(place) === quarter).length;
      const among = { position, of: units.length, ofAll: family.units.length };
      return [
        unit.agencyId,
        { ...among, ...chancePlaces(unit, units), quarter, quarterSize, peers: peersOf(unit, units) },
      ];
    }),
  );
}

function rankable(scores: Figures, method: Method, family: Subordinates): Unit[] {
  const { questionnaire, campaign } = scores;
  const found = family.units.flatMap((unit) => {
    const tally = tallyOf(scores, family.axis, unit);
    if (tally === undefined || unit.oneOfficial || read(tally, counter.responses) < campaign.minimumToRank) return [];
    const { index } = wholeIndex(questionnaire, method, tally);
    return index === undefined ? [] : [{ ...unit, tally, index: halfUp(index, method.digits) }];
  });
  const z = normalQuantile((1 + 0.95 ** (1 / Math.max(1, found.length))) / 2);
  const sign = lowerIsBetter(questionnaire, method) ? -1 : 1;
  return found.map(({ agencyId, group, tally, index }) => {
    const { interval } = wholeIndex(questionnaire, method, tally, z);
    const bounds = interval && { low: rangeOf(interval.low, method), high: rangeOf(interval.high, method) };
    return { agencyId, group, worth: sign * index, bounds: sign > 0 ? bounds : turned(bounds) };
  });
}

function rangeOf(bound: number, { digits }: Method): Range {
  const values = [...rounded(bound, digits)];
  return { least: Math.min(...values), most: Math.max(...values) };
}

/** Where less is better, what is lowest is worth most. */
function turned(bounds: Unit['bounds']): Unit['bounds'] {
  const negative = ({ least, most }: Range): Range => ({ least: -most, most: -least });
  return bounds && { low: negative(bounds.high), high: negative(bounds.low) };
}

/** 1, 2, 2, 4. */
const positionOf = (unit: Unit, units: Unit[]): number => 1 + units.filter(({ worth }) => worth > unit.worth).length;

/** From 1 + units surely better to all − units surely worse: those whose simultaneous intervals do not meet. */
function chancePlaces(unit: Unit, units: Unit[]) {
  const better = countSure(units, (other) => [other, unit]);
  const worse = countSure(units, (other) => [unit, other]);
  return {
    low: between(1 + better.least, 1 + better.most),
    high: between(units.length - worse.most, units.length - worse.least),
  };
}

function countSure(units: Unit[], pair: (other: Unit) => [Unit, Unit]): Range {
  const apart = units.flatMap((other) => {
    const [{ bounds: a }, { bounds: b }] = pair(other);
    return a === null || b === null ? [] : [{ sure: a.low.least > b.high.most, possible: a.low.most > b.high.least }];
  });
  return {
    least: apart.filter(({ sure }) => sure).length,
    most: apart.filter(({ possible }) => possible).length,
  };
}

const between = (first: number, last: number): Set<number> =>
  new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** The first quarters take one more each where units are not divisible by four; who shares a place shares its quarter. */
function quartersOf(places: number[]): (place: number) => number {
  const [size, more] = [Math.floor(places.length / 4), places.length % 4];
  return (place) => [1, 2, 3].find((quarter) => place <= quarter * size + Math.min(quarter, more)) ?? 4;
}

function peersOf(unit: Unit, units: Unit[]): Expected {
  if (unit.group === null) return null;
  const alike = units.filter(({ group }) => group === unit.group);
  return { group: unit.group, position: positionOf(unit, alike), of: alike.length };
}
