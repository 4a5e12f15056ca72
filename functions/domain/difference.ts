// How far apart are two indices, and may chance alone have put them there? By the interval of the difference.
import Fraction from 'fraction.js';
import { roundHalfUp } from './exact.ts';
import type { ExactIndex } from './exact-index.ts';

export type Verdict = 'up' | 'down' | 'no-conclusion';
/** In percentage points (in points, where the method's index is in points). */
export type Difference = {
  /** Both as they are published. */
  before: number;
  now: number;
  /** now − before, worked out unrounded and rounded once: it may differ by one last digit from the two printed figures'. */
  difference: number;
  interval: { low: number; high: number; level: 0.95; approximate: boolean } | null;
  /** Whether the number rose; whether that is better is the method's affair (`lowerIsBetter`). */
  verdict: Verdict;
};

/** Compares the indices of two independent samples, such as two periods' responses. */
export function differenceOf(before: ExactIndex, now: ExactIndex, digits: number): Difference {
  const exact = now.index.sub(before.index);
  const bounds = differenceBounds(before, now);
  const round = (value: number) => roundChange(new Fraction(value), digits);
  return {
    before: roundHalfUp(before.index, digits),
    now: roundHalfUp(now.index, digits),
    difference: roundChange(exact, digits),
    interval: bounds && {
      low: round(bounds.low),
      high: round(bounds.high),
      level: 0.95,
      approximate: bounds.approximate,
    },
    verdict: verdictOf(bounds),
  };
}

/** Rounds a change by its size, so that a fall is printed with the same digits as the rise back. */
export const roundChange = (change: Fraction, digits: number): number => {
  const size = roundHalfUp(change.abs(), digits);
  return change.compare(0) < 0 && size > 0 ? -size : size;
};

type Bounds = { low: number; high: number; approximate: boolean };

/**
 * Variances of independent samples add up; each is recovered from the index's own interval on the side that matters, so that shares keep
 * the skew of Wilson's interval and a sample in which nobody differs is not taken for certainty:
 * low = d − √((p₂−l₂)² + (u₁−p₁)²), high = d + √((u₂−p₂)² + (p₁−l₁)²).
 * (Newcombe 1998, Statistics in Medicine 17:873, method 10; Zou and Donner 2008, ibid. 27:1693. The intervals are the person-clustered ones.)
 */
export function differenceBounds(before: ExactIndex, now: ExactIndex): Bounds | null {
  const [first, second] = [before.bounds, now.bounds];
  if (first === null || second === null) return null;
  const [p1, p2] = [before.index.valueOf(), now.index.valueOf()];
  return {
    low: p2 - p1 - Math.hypot(p2 - second.low, first.high - p1),
    high: p2 - p1 + Math.hypot(second.high - p2, p1 - first.low),
    approximate: first.approximate || second.approximate,
  };
}

function verdictOf(bounds: Bounds | null): Verdict {
  if (bounds === null) return 'no-conclusion';
  if (bounds.low > 0) return 'up';
  return bounds.high < 0 ? 'down' : 'no-conclusion';
}
