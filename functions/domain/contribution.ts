// What explains a change? Each part's share of it, split into how well the part did and how much it weighed; together the whole change.
import Fraction from 'fraction.js';
import { roundChange } from './difference.ts';
import { roundHalfUp, sum } from './exact.ts';

/** A part of an index: index = Σ weight × score. */
export type WeighedPart = { key: string; weight: Fraction; score: Fraction };
/** What a part adds to the change: `rate` by its score, `mix` by its weight. Σ rate + Σ mix = index now − index before, exactly. */
export type Contribution = { key: string; rate: Fraction; mix: Fraction };

/**
 * With weights w and scores s before and now: rate = w̄·Δs, mix = Δw·(s̄ − S̄), bars for means of both periods, S for the index. A part that
 * grows pulls the index towards its own score, so its mix is counted from the mean index: Σ Δw·S̄ is 0, for both periods' weights add up alike.
 * (Kitagawa 1955, Journal of the American Statistical Association 50:1168.)
 *
 * A part that appears or vanishes has no Δs: it is taken to have had the same score while it weighed nothing, so all it does is mix.
 * Where declared weights do not add up alike (a question without answers has left with its weight) mix is Δw·s̄, counted from 0.
 */
export function contributions(before: WeighedPart[], now: WeighedPart[]): Contribution[] {
  const [old, young] = [byKey(before), byKey(now)];
  const reference = referenceOf(before, now);
  return [...new Set([...old.keys(), ...young.keys()])].map((key) => {
    const [first, second] = bothPeriods(old.get(key), young.get(key));
    const rate = mean(first.weight, second.weight).mul(second.score.sub(first.score));
    const mix = second.weight.sub(first.weight).mul(mean(first.score, second.score).sub(reference));
    return { key, rate, mix };
  });
}

type Weighed = Omit<WeighedPart, 'key'>;

const byKey = (parts: WeighedPart[]): Map<string, Weighed> => new Map(parts.map((part) => [part.key, part]));

const mean = (a: Fraction, b: Fraction): Fraction => a.add(b).div(2);

function referenceOf(before: WeighedPart[], now: WeighedPart[]): Fraction {
  const weights = (parts: WeighedPart[]) => sum(parts.map(({ weight }) => weight));
  const index = (parts: WeighedPart[]) => sum(parts.map(({ weight, score }) => weight.mul(score)));
  return weights(before).equals(weights(now)) ? mean(index(before), index(now)) : new Fraction(0);
}

const nothing = new Fraction(0);

function bothPeriods(before: Weighed | undefined, now: Weighed | undefined): [Weighed, Weighed] {
  const score = now?.score ?? before?.score ?? nothing;
  return [before ?? { weight: nothing, score }, now ?? { weight: nothing, score }];
}

/** Units with their volumes as parts of one index, each weighing its share; units of volume 0 take no part. */
export function partsByVolume(units: { key: string; volume: number; score: Fraction }[]): WeighedPart[] {
  const all = units.reduce((total, { volume }) => total + volume, 0);
  return units
    .filter(({ volume }) => volume > 0)
    .map(({ key, volume, score }) => ({ key, weight: new Fraction(volume, all), score }));
}

/** The contributions gathered under fewer keys, such as those of units' criteria under the units. */
export function gathered(parts: Contribution[], under: (key: string) => string): Contribution[] {
  const found = new Map<string, Contribution>();
  for (const part of parts) {
    const key = under(part.key);
    const { rate, mix } = found.get(key) ?? { rate: nothing, mix: nothing };
    found.set(key, { key, rate: rate.add(part.rate), mix: mix.add(part.mix) });
  }
  return [...found.values()];
}

export type PrintedContribution = { key: string; rate: number; mix: number };

/**
 * Rounded so that the printed figures add up to the printed change: each is rounded down, and the last digits still missing go to those
 * that lost most by it (largest remainder); of equals the first.
 */
export function printedContributions(parts: Contribution[], digits: number): PrintedContribution[] {
  const unit = 10 ** digits;
  const cells = parts.flatMap(({ rate, mix }) => [rate, mix]).map((value) => value.mul(unit));
  const floors = cells.map((cell) => cell.floor());
  const change = roundChange(sum(cells).div(unit), digits);
  const missing = new Fraction(change).mul(unit).sub(sum(floors)).valueOf();
  const raised = new Set(byRemainder(cells).slice(0, missing));
  const printed = floors.map((floor, i) => roundHalfUp(floor.add(raised.has(i) ? 1 : 0).div(unit), digits));
  return parts.map(({ key }, i) => ({ key, rate: printed[2 * i] ?? 0, mix: printed[2 * i + 1] ?? 0 }));
}

/** The places of the cells, those with the largest remainder first. */
const byRemainder = (cells: Fraction[]): number[] =>
  cells
    .map((cell, i) => ({ i, remainder: cell.sub(cell.floor()) }))
    .toSorted((a, b) => b.remainder.compare(a.remainder))
    .map(({ i }) => i);
