// What may be kept as a scorecard, and what is read from it? Nine indicators of two points, each marked or not, and a rule that can be met.
import { describe, expect, test } from 'vitest';
import {
  type KeptScorecard,
  keptScorecard,
  marksByNumber,
  notesByNumber,
  scorecardOf,
  shareRule,
  threeLevels,
} from '../../functions/domain/kept-scorecard.ts';
import { totalPoints } from '../../functions/domain/scorecard.ts';

const kept: KeptScorecard = {
  agencyId: 'ag-xa',
  period: '2026-Q4',
  calendar: 'administrative',
  revision: 3,
  selfMarked: { '1': 2, '2': 0, '9': 1.5 },
  appraised: { '1': 1 },
  notes: { '9': 'Hồ sơ trực tuyến 75%' },
};

describe('the marks', () => {
  test('are read back by indicator; what nobody marked stays unmarked, which 0 points are not', () => {
    const { selfMarked, appraised, notes } = scorecardOf(kept);
    expect([...selfMarked]).toEqual([
      [1, 2],
      [2, 0],
      [9, 1.5],
    ]);
    expect([...appraised]).toEqual([[1, 1]]);
    expect(notes && [...notes]).toEqual([[9, 'Hồ sơ trực tuyến 75%']]);
    expect(totalPoints(selfMarked)).toBeNull();
  });

  test.each([
    [{ '1': 0, '9': 2 }, true],
    [{ '1': 2.01 }, false],
    [{ '1': -0.01 }, false],
    [{ '0': 1 }, false],
    [{ '10': 1 }, false],
    [{}, true],
  ])('%j may be kept: %s', (marks, may) => {
    expect(marksByNumber.safeParse(marks).success).toBe(may);
  });

  test('belong to a revision, which begins with 1', () => {
    expect(keptScorecard.parse(kept)).toEqual(kept);
    expect(keptScorecard.safeParse({ ...kept, revision: 0 }).success).toBe(false);
  });
});

describe('a note', () => {
  test('is kept trimmed and in one form of Unicode', () => {
    expect(notesByNumber.parse({ '3': ' Tie\u0302\u0301n đo\u0323\u0302 ' })).toEqual({ '3': 'Tiến độ' });
  });

  test('has up to a thousand characters', () => {
    expect(notesByNumber.safeParse({ '3': 'a'.repeat(1000) }).success).toBe(true);
    expect(notesByNumber.safeParse({ '3': 'a'.repeat(1001) }).success).toBe(false);
  });
});

describe('a rule that gives points for a share', () => {
  const faultsOf = (one: number, two: number, source = 'Quyết định 12/QĐ-UBND') =>
    shareRule.safeParse({ one, two, source }).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

  test('gives two points from where it gives one, or later', () => {
    expect(faultsOf(50, 90)).toEqual([]);
    expect(faultsOf(90, 90)).toEqual([]);
    expect(faultsOf(90, 89.99)).toEqual([['two', 'two points begin below one']]);
  });

  test('speaks of shares, and says whose it is', () => {
    expect(faultsOf(0, 100)).toEqual([]);
    expect(faultsOf(-1, 100).map(([path]) => path)).toEqual(['one']);
    expect(faultsOf(0, 100.5).map(([path]) => path)).toEqual(['two']);
    expect(faultsOf(50, 90, ' ').map(([path]) => path)).toEqual(['source']);
  });
});

test('ballots are counted in whole people, from none on', () => {
  const levels = { dissatisfied: 0, satisfied: 4, verySatisfied: 3 };
  expect(threeLevels.parse(levels)).toEqual(levels);
  expect(threeLevels.safeParse({ ...levels, satisfied: -1 }).success).toBe(false);
  expect(threeLevels.safeParse({ ...levels, satisfied: 1.5 }).success).toBe(false);
});
