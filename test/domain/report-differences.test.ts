// Does a table of differences say what changed, and only that, without taking what is withheld for zero?
import { expect, test } from 'vitest';
import { differencesOf, type Figure } from '../../functions/domain/report-differences.ts';

const figure = (responses: number, index: number | null, position: number | null = null): Figure => ({
  responses,
  index,
  position,
});
const rows = (of: Record<string, Figure | null>) => Object.entries(of).map(([key, one]) => ({ key, figure: one }));

test('rows that are the same are left out; the others have both figures and their difference as printed', () => {
  const before = rows({ same: figure(40, 84.98, 1), moved: figure(40, 90.1, 1) });
  const after = rows({ same: figure(40, 84.98, 1), moved: figure(42, 89.8, 2) });
  expect(differencesOf(before, after)).toEqual([
    // 89.8 − 90.1 is −0.30000000000000115 among floating-point numbers.
    { key: 'moved', before: figure(40, 90.1, 1), after: figure(42, 89.8, 2), change: -0.3 },
  ]);
});

test('a row that becomes known, is withheld or is gone has no difference, for there is no figure to take it from', () => {
  const before = rows({ shown: figure(40, 80), gone: figure(12, 70), hidden: null });
  const after = rows({ hidden: null, shown: null, fresh: figure(10, 60) });
  expect(differencesOf(before, after)).toEqual([
    { key: 'shown', before: figure(40, 80), after: null, change: null },
    { key: 'fresh', before: null, after: figure(10, 60), change: null },
    { key: 'gone', before: figure(12, 70), after: null, change: null },
  ]);
});

test('a rank that moves alone is a difference; an index of nobody is none', () => {
  expect(differencesOf(rows({ a: figure(40, 80, 1) }), rows({ a: figure(40, 80, 2) }))).toMatchObject([{ change: 0 }]);
  expect(differencesOf(rows({ a: figure(0, null) }), rows({ a: figure(1, 100) }))).toMatchObject([{ change: null }]);
});
