// Of so many tests at once, which may be called findings? Those that the false discovery rate allows, level by level.
import { normalQuantile } from './normal-quantile.ts';

/** What is tested: an agency's whole index, its factors, its criteria, or anything of one service of it. */
export type Level = 'index' | 'factor' | 'criterion' | 'service';
/** `z`: how many standard errors something got worse; −∞ where the change is too small to matter, which is a test that finds nothing. */
export type Tested = { level: Level; z: number };

/**
 * The share of false findings that each level may have. A share of the union is at most the sum of the levels' shares, so a run has at
 * most 5 % in expectation; where nothing changed anywhere, at most 5 of 100 runs find anything at all.
 */
export const ratePerLevel: Record<Level, number> = { index: 0.02, factor: 0.01, criterion: 0.01, service: 0.01 };

/** The findings of a run. */
export const findingsOf = <T extends Tested>(tests: T[]): T[] =>
  Object.entries(ratePerLevel).flatMap(([level, rate]) =>
    findingsWithin(
      tests.filter((one) => one.level === level),
      rate,
    ),
  );

/**
 * The step-up procedure: with the m tests sorted by p, the first k are findings for the largest k with p(k) ≤ k·rate / (m·c(m)),
 * c(m) = 1 + 1/2 + … + 1/m. Criteria of one agency come from the same persons, an agency's tests are in those of its province, and runs
 * overlap; c(m) makes the rate hold whatever depends on what. (Benjamini and Yekutieli 2001, Annals of Statistics 29:1165, theorem 1.3;
 * without c(m) it is Benjamini and Hochberg 1995, JRSS B 57:289, proved for independent or positively dependent tests.)
 */
export function findingsWithin<T extends { z: number }>(tests: T[], rate: number, anyDependence = true): T[] {
  const sorted = tests.toSorted((a, b) => b.z - a.z);
  const m = sorted.length;
  const c = anyDependence ? harmonic(m) : 1;
  const last = sorted.findLastIndex(({ z }, i) => z >= -normalQuantile(((i + 1) * rate) / (m * c)));
  return sorted.slice(0, last + 1);
}

const harmonic = (m: number): number => Array.from({ length: m }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b, 0);
