// Are points, groups and quarters what the published words say, and no surer than they are?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parGroupOf, parPointsOf, parShareOf } from '../../functions/domain/par-index.ts';
import { quarterGroups } from '../../functions/domain/rank-groups.ts';
import { ranksOf } from '../../functions/domain/ranking.ts';

test('SIPAS is ten points of PAR INDEX: 74.3 % are 7.43, there and back', () => {
  expect(parPointsOf(74.3)).toBe(7.43);
  expect(parShareOf(7.43)).toBe(74.3);
  expect(parPointsOf(87.07)).toBe(8.71);
  // 8.305 half-up, which binary floats miss.
  expect(parPointsOf(83.05)).toBe(8.31);
});

describe('group B is "từ trên 80% đến dưới 90%"', () => {
  test.each([
    [80.01, 'B', 'worded'],
    [89.99, 'B', 'worded'],
    [90, 'A', 'inferred'],
    [80, 'C', 'inferred'],
    [90.01, 'A', 'unverified'],
    [79.99, 'C', 'unverified'],
    [70, 'C', 'unverified'],
    [69.99, 'D', 'unverified'],
  ])('%d is %s: %s', (index, group, basis) => {
    expect(parGroupOf(index)).toEqual({ group, basis });
  });
});

describe('quarters of ranked units', () => {
  const ranked = (indices: number[]) =>
    ranksOf(
      indices.map((index, i) => ({ key: `u${i}`, responses: 100, index, bounds: null })),
      30,
    );
  const sizesOf = (count: number) =>
    Object.values(quarterGroups(ranked(Array.from({ length: count }, (_, i) => 100 - i))).sizes);

  test.each([
    [34, [9, 9, 8, 8]],
    [63, [16, 16, 16, 15]],
    [61, [16, 15, 15, 15]],
    [8, [2, 2, 2, 2]],
    [3, [1, 1, 1, 0]],
    [1, [1, 0, 0, 0]],
    [0, [0, 0, 0, 0]],
  ])('%i units are %j', (count, sizes) => {
    expect(sizesOf(count)).toEqual(sizes);
  });

  test('units that share a rank share its group', () => {
    const { groups, sizes } = quarterGroups(ranked([90, 80, 80, 70, 60, 50, 40, 30]));
    // Places 1, 2, 2, 4: the second place ends the first group, and both are in it.
    expect([...groups.values()]).toEqual([1, 1, 1, 2, 3, 3, 4, 4]);
    expect(sizes).toEqual({ 1: 3, 2: 1, 3: 2, 4: 2 });
  });

  test('no better unit stands in a later group, and every unit in one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }), (indices) => {
        const { groups } = quarterGroups(ranked(indices));
        expect(groups.size).toBe(indices.length);
        for (const [i, a] of indices.entries())
          for (const [j, b] of indices.entries())
            if (a > b) expect(groups.get(`u${i}`) ?? 0).toBeLessThanOrEqual(groups.get(`u${j}`) ?? 5);
      }),
    );
  });
});
