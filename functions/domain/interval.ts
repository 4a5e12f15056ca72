// How far may chance alone have moved a score? Intervals that respect that one person's answers are alike.
import type { PersonSums } from './tally.ts';

/** 0.975 quantile of the standard normal distribution. */
export const z95 = 1.959963984540054;

export type Spread = { mean: number; variance: number; effectiveN: number };

/**
 * The mean points per answer, its variance, and the number of independent answers that would vary as much.
 *
 * p = Σk/Σm is a ratio of per-person totals, so v = n/(n−1) · Σ(k − p·m)² / (Σm)², expanded into the stored sums:
 * v = n/(n−1) · (Σk² − 2pΣkm + p²Σm²) / (Σm)². (Cochran, Sampling Techniques, 3rd ed., §6.3 and §9A; the linearised ratio estimator
 * with persons as clusters.) n_eff = min(Σm, σ²/v) with σ² the variance of single answers: p(1−p) for shares; n where v is 0.
 * @param answerVariance σ² of the points of single answers.
 */
export function spreadOf(sums: PersonSums, answerVariance: number): Spread {
  const { n, k, m, kk, km, mm } = sums;
  const mean = k / m;
  const residual = Math.max(0, kk - 2 * mean * km + mean * mean * mm);
  const variance = n > 1 ? ((n / (n - 1)) * residual) / (m * m) : 0;
  // Sums of whole numbers leave dust of 1e-12 where nobody differs; that is no variance.
  const none = variance <= 1e-12 * Math.max(1, mean * mean);
  return { mean, variance: none ? 0 : variance, effectiveN: none ? n : Math.min(m, answerVariance / variance) };
}

export type Bounds = { low: number; high: number };

/** Wilson's score interval of a share `p` in 0..1 at `n` (effective) answers. (Wilson 1927, JASA 22:209.) */
export function wilson(p: number, n: number, z = z95): Bounds {
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * The interval of mean points on a scale from `lowest` to `highest`. Shares (0..1) by Wilson on n_eff; means by the variance; a mean
 * nobody deviates from has no variance to use, so Wilson runs on its place between the ends.
 */
export function boundsOf(at: number, spread: Spread, lowest: number, highest: number, z = z95): Bounds {
  const range = highest - lowest;
  if (range === 0) return { low: lowest, high: highest };
  const isShare = lowest === 0 && highest === 1;
  if (isShare || spread.variance === 0) {
    const share = Math.min(1, Math.max(0, (at - lowest) / range));
    const { low, high } = wilson(share, spread.effectiveN, z);
    return { low: lowest + low * range, high: lowest + high * range };
  }
  const half = z * Math.sqrt(spread.variance);
  return { low: Math.max(lowest, at - half), high: Math.min(highest, at + half) };
}
