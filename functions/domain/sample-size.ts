// How many people must be asked, and how many have answered? Sizes for random samples, coverage for everything else.
import Fraction from 'fraction.js';
import { roundHalfUp } from './exact.ts';
import { normalQuantile } from './normal-quantile.ts';

/** People or transactions to sample from; `unbounded` where they are too many, or not known. */
export type Population = number | 'unbounded';

/**
 * n = N / (1 + N·e²), rounded half-up as the ministry's examples are (5,000 at 5 % → 370, 1,000 → 286); 1/e² of an unbounded population.
 * It is the general formula for a share of one half at z = 2. (Yamane 1967, Statistics: An Introductory Analysis, 2nd ed., p. 886; prescribed
 * by Quyết định 1383/QĐ-BNV of 28/12/2012.) For random samples only: it says nothing of people who choose to answer.
 * @param margin e, the error accepted, as a share: 0.05 of five points either way.
 */
export function yamaneSize(population: Population, margin: number): number {
  const squared = new Fraction(margin).pow(2) ?? new Fraction(0);
  const size =
    population === 'unbounded' ? squared.inverse() : new Fraction(population).div(squared.mul(population).add(1));
  return roundHalfUp(size, 0);
}

export type SamplePlan = {
  population: Population;
  /** The error accepted, as a share: 0.03 of three points either way. */
  margin: number;
  /** How often the interval shall hold the truth: 0.95 unless said. */
  level?: number;
  /** The share expected; one half, unless said, needs the most. */
  share?: number;
  /** How much less one answer is worth than a simple random sample's: 1 + (people per cluster − 1) × their likeness. */
  designEffect?: number;
};

/**
 * n₀ = d·z²·p(1−p)/e², n = n₀ / (1 + (n₀ − 1)/N), rounded up: the size that keeps the margin at the level, with the correction for a finite
 * population. Never more than the population. (Cochran 1977, Sampling Techniques, 3rd ed., §4.4; design effect d: Kish 1965, Survey Sampling, §8.2.)
 */
export function sampleSize({ population, margin, level = 0.95, share = 0.5, designEffect = 1 }: SamplePlan): number {
  const z = normalQuantile((1 + level) / 2);
  const unbounded = (designEffect * z * z * share * (1 - share)) / (margin * margin);
  const size = population === 'unbounded' ? unbounded : unbounded / (1 + (unbounded - 1) / population);
  const whole = Math.ceil(size);
  return population === 'unbounded' ? whole : Math.min(population, whole);
}

/**
 * Responses per 100 transactions, to two digits: what an open QR code has instead of a response rate, for nobody knows who was asked. It may
 * exceed 100 where one transaction brings two visits. Null where no transactions are known.
 */
export const coveragePer100 = (responses: number, transactions: number): number | null =>
  transactions > 0 ? roundHalfUp(new Fraction(100 * responses, transactions), 2) : null;
