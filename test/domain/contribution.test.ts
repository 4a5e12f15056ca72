// What explains a change? Rate and mix of every part, adding up to the change to the last fraction.
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import {
  type Contribution,
  contributions,
  gathered,
  partsByVolume,
  printedContributions,
} from '../../functions/domain/contribution.ts';
import { sum } from '../../functions/domain/exact.ts';
import { exactIndex } from '../../functions/domain/exact-index.ts';
import { indexParts, partName } from '../../functions/domain/index-parts.ts';
import { addTallies, type Tally } from '../../functions/domain/tally.ts';
import { methodOf, questionnaireOf, t2b } from './questionnaires-to-test.ts';
import { tallyOf } from './score-people.ts';

const unit = (key: string, volume: number, score: number) => ({ key, volume, score: new Fraction(score) });
const changeOf = (parts: Contribution[]) => sum(parts.flatMap(({ rate, mix }) => [rate, mix]));
const plain = (parts: Contribution[]) => parts.map(({ key, rate, mix }) => [key, rate.valueOf(), mix.valueOf()]);

describe('two services rated 90 and 60', () => {
  const before = partsByVolume([unit('a', 100, 90), unit('b', 100, 60)]);

  test('volumes go from 100/100 to 100/300: the fall of 7.5 points is all mix', () => {
    const parts = contributions(before, partsByVolume([unit('a', 100, 90), unit('b', 300, 60)]));
    // S̄ = (75 + 67.5) / 2 = 71.25: −0.25 · 18.75 and 0.25 · −11.25.
    expect(plain(parts)).toEqual([
      ['a', 0, -4.6875],
      ['b', 0, -2.8125],
    ]);
    expect(changeOf(parts).valueOf()).toBe(-7.5);
  });

  test('volumes stay: the change is all rate', () => {
    const parts = contributions(before, partsByVolume([unit('a', 100, 84), unit('b', 100, 70)]));
    expect(plain(parts)).toEqual([
      ['a', -3, 0],
      ['b', 5, 0],
    ]);
  });

  test('one vanishes and another appears: all they do is mix', () => {
    const parts = contributions(before, partsByVolume([unit('a', 100, 90), unit('c', 100, 40)]));
    expect(plain(parts).map(([, rate]) => rate)).toEqual([0, 0, 0]);
    expect(changeOf(parts).valueOf()).toBe(-10);
  });

  test('a unit nobody went to is no part', () => {
    expect(partsByVolume([unit('a', 5, 90), unit('b', 0, 10)]).map(({ key }) => key)).toEqual(['a']);
  });
});

const units = fc.uniqueArray(
  fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), volume: fc.nat(1000), score: fc.nat(10000) }),
  { minLength: 1, selector: ({ key }) => key },
);
const indexOf = (parts: { weight: Fraction; score: Fraction }[]) =>
  sum(parts.map(({ weight, score }) => weight.mul(score)));
const parted = units.map((all) =>
  partsByVolume(all.map(({ key, volume, score }) => unit(key, volume + 1, score / 100))),
);

describe('always', () => {
  test('rate and mix add up to the change exactly, whoever appears or vanishes', () => {
    fc.assert(
      fc.property(parted, parted, (before, now) => {
        expect(changeOf(contributions(before, now)).equals(indexOf(now).sub(indexOf(before)))).toBe(true);
      }),
    );
  });

  test('also where declared weights do not add up alike', () => {
    fc.assert(
      fc.property(parted, parted, fc.integer({ min: 1, max: 9 }), (before, now, tenths) => {
        const lighter = now.map((part) => ({ ...part, weight: part.weight.mul(tenths).div(10) }));
        expect(changeOf(contributions(before, lighter)).equals(indexOf(lighter).sub(indexOf(before)))).toBe(true);
      }),
    );
  });

  test('going back undoes it', () => {
    fc.assert(
      fc.property(parted, parted, (before, now) => {
        const there = new Map(contributions(before, now).map((part) => [part.key, part]));
        for (const { key, rate, mix } of contributions(now, before)) {
          expect(there.get(key)?.rate.add(rate).valueOf()).toBe(0);
          expect(there.get(key)?.mix.add(mix).valueOf()).toBe(0);
        }
      }),
    );
  });

  test('printed figures add up to the printed change, each within one last digit', () => {
    fc.assert(
      fc.property(parted, parted, fc.integer({ min: 0, max: 3 }), (before, now, digits) => {
        const parts = contributions(before, now);
        const printed = printedContributions(parts, digits);
        const unitOf = 10 ** digits;
        const total = printed.reduce(
          (all, { rate, mix }) => all + Math.round(rate * unitOf) + Math.round(mix * unitOf),
          0,
        );
        expect(Math.abs(total / unitOf - changeOf(parts).valueOf())).toBeLessThanOrEqual(0.5 / unitOf + 1e-9);
        for (const [i, { rate }] of printed.entries())
          expect(Math.abs(rate - (parts[i]?.rate.valueOf() ?? Number.NaN))).toBeLessThan(1 / unitOf + 1e-9);
      }),
    );
  });

  test('three thirds of a point are printed as 0.34, 0.33 and 0.33', () => {
    const third = { rate: new Fraction(1, 3), mix: new Fraction(0) };
    const parts = ['a', 'b', 'c'].map((key) => ({ key, ...third }));
    expect(printedContributions(parts, 2).map(({ rate }) => rate)).toEqual([0.34, 0.33, 0.33]);
  });

  test('what is missing goes to the largest remainder, wherever it stands', () => {
    const parts = [1, 8, 1].map((tenths, i) => ({ key: `${i}`, rate: new Fraction(tenths, 10), mix: new Fraction(0) }));
    expect(printedContributions(parts, 0).map(({ rate }) => rate)).toEqual([0, 1, 0]);
  });
});

describe('the parts of an index are every unit’s criteria', () => {
  const of = questionnaireOf(
    { A: ['A1', 'A2'], B: ['B1'] },
    t2b,
    { ...t2b, id: 'pooled', rollUp: 'pooled-answers' },
    { ...t2b, id: 'sections', rollUp: 'mean-of-sections' },
    { ...t2b, id: 'declared', rollUp: 'weighted-questions', weights: { A1: 0.2, A2: 0.3, B1: 0.4 } },
    { ...t2b, id: 'all', question: { formula: 'all-positive-share', positive: [4, 5] } },
  );
  const level = fc.integer({ min: 0, max: 5 });
  const people = fc.array(fc.record({ A1: level, A2: level, B1: level }, { requiredKeys: [] }), { maxLength: 8 });
  const period = fc
    .dictionary(fc.constantFrom('x', 'y', 'z'), people)
    .map((byUnit) => new Map(Object.entries(byUnit).map(([key, all]) => [key, tallyOf(of, all)])));
  const exact = (method: string, tallies: Map<string, Tally>) =>
    exactIndex(of, methodOf(of, method), addTallies(tallies.values()), { kind: 'whole' })?.index;

  test('so contributions add up to the change of the published index, by every roll-up', () => {
    fc.assert(
      fc.property(period, period, fc.constantFrom(...of.methods.map(({ id }) => id)), (before, now, method) => {
        const [first, second] = [exact(method, before), exact(method, now)];
        fc.pre(first !== undefined && second !== undefined);
        const parts = contributions(
          indexParts(of, methodOf(of, method), before),
          indexParts(of, methodOf(of, method), now),
        );
        const change = second?.sub(first ?? 0);
        expect(change?.equals(changeOf(parts))).toBe(true);
        expect(change?.equals(changeOf(gathered(parts, (key) => partName(key).unit)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('gathered by unit or by criterion', () => {
    const before = new Map([
      ['x', tallyOf(of, [{ A1: 5, A2: 1 }])],
      ['y', tallyOf(of, [{ A1: 1, A2: 1 }])],
    ]);
    const now = new Map([
      ['x', tallyOf(of, [{ A1: 5, A2: 5 }])],
      ['y', tallyOf(of, [{ A1: 5, A2: 1 }])],
    ]);
    const method = methodOf(of);
    const parts = contributions(indexParts(of, method, before), indexParts(of, method, now));
    expect(plain(gathered(parts, (key) => partName(key).unit))).toEqual([
      ['x', 25, 0],
      ['y', 25, 0],
    ]);
    expect(plain(gathered(parts, (key) => partName(key).question ?? ''))).toEqual([
      ['A1', 25, 0],
      ['A2', 25, 0],
    ]);
  });
});
