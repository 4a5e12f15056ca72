// How many must be asked? The ministry's examples, the textbook's, and where both end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveragePer100, sampleSize, yamaneSize } from '../../functions/domain/sample-size.ts';

describe('the ministry’s formula', () => {
  test.each([
    [5000, 370],
    [1000, 286],
    ['unbounded', 400],
    [1, 1],
    [0, 0],
  ] as const)('of %s people at 5 %% asks %i', (population, size) => {
    expect(yamaneSize(population, 0.05)).toBe(size);
  });

  test('rounds half a person up: of 60 at 10 % the formula gives 37.5', () => {
    expect(yamaneSize(60, 0.1)).toBe(38);
    // 600 / 2.5 = 240; 1,400 / 4.5 = 311.1; 100 / (1 + 100 · 0.03²) = 91.74.
    expect(yamaneSize(600, 0.05)).toBe(240);
    expect(yamaneSize(1400, 0.05)).toBe(311);
    expect(yamaneSize(100, 0.03)).toBe(92);
  });
});

describe('the general formula', () => {
  test.each([
    // 1.95996² / 4 / 0.05² = 384.15; /(1 + 383.15/1000) = 277.7; 1.95996² · 0.16 / 0.03² = 682.9; 1.64485² / 4 / 0.05² = 270.6.
    [{ population: 'unbounded', margin: 0.05 }, 385],
    [{ population: 1000, margin: 0.05 }, 278],
    [{ population: 'unbounded', margin: 0.03, share: 0.8 }, 683],
    [{ population: 'unbounded', margin: 0.05, level: 0.9 }, 271],
    [{ population: 'unbounded', margin: 0.05, designEffect: 2 }, 769],
    [{ population: 20, margin: 0.01 }, 20],
    // 1.95996² / 4 / 0.1² = 96.04; /(1 + 95.04/10) = 9.14.
    [{ population: 10, margin: 0.1 }, 10],
  ] as const)('%j asks %i', (plan, size) => {
    expect(sampleSize(plan)).toBe(size);
  });

  test('never asks more than there are, nor more than the ministry’s, which takes 2 for 1.96', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom(0.01, 0.03, 0.05, 0.1),
        (population, margin) => {
          const size = sampleSize({ population, margin });
          expect(size).toBeLessThanOrEqual(population);
          expect(size).toBeLessThanOrEqual(yamaneSize(population, margin) + 1);
        },
      ),
    );
  });
});

test('coverage is responses per 100 transactions, and unknown where transactions are', () => {
  expect(coveragePer100(412, 3000)).toBe(13.73);
  expect(coveragePer100(0, 3000)).toBe(0);
  expect(coveragePer100(3, 2)).toBe(150);
  expect(coveragePer100(412, 0)).toBeNull();
});
