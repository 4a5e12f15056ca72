// How far does a mean of points vary by chance, and between which bounds does it lie? One person's answers are one cluster.
import type { PersonSums } from './counters.ts';

export type Spread = { mean: number; variance: number; effectiveN: number };
export type Bounds = { low: number; high: number };

/** 0.975 quantile of the standard normal distribution. */
export const z95 = 1.959963984540054;

/** v = n/(n−1) · (Σk² − 2pΣkm + p²Σm²) / (Σm)², p = Σk/Σm (Cochran, Sampling Techniques, 3rd ed., §6.3, §9A). */
export function clustered({ n, k, m, kk, km, mm }: PersonSums, answerVariance: number): Spread {
  const mean = k / m;
  const residual = Math.max(0, kk - 2 * mean * km + mean * mean * mm);
  const variance = n > 1 ? (n / (n - 1)) * (residual / m / m) : 0;
  if (variance <= 1e-12 * Math.max(1, mean * mean)) return { mean, variance: 0, effectiveN: n };
  return { mean, variance, effectiveN: Math.min(m, answerVariance / variance) };
}

/** Wilson 1927, JASA 22:209. */
export function wilson(share: number, n: number, z: number): Bounds {
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Shares by Wilson on the effective number, and means from which nobody deviates; other means by their variance. */
export function boundsOf({ mean, variance, effectiveN }: Spread, lowest: number, highest: number, z: number): Bounds {
  const range = highest - lowest;
  if (range === 0) return { low: lowest, high: highest };
  if ((lowest === 0 && highest === 1) || variance === 0) {
    const { low, high } = wilson(Math.min(1, Math.max(0, (mean - lowest) / range)), effectiveN, z);
    return { low: lowest + low * range, high: lowest + high * range };
  }
  const half = z * Math.sqrt(variance);
  return { low: Math.max(lowest, mean - half), high: Math.min(highest, mean + half) };
}
