// How many standard deviations hold so much of a normal distribution? The values of printed tables, in each of the three approximations.
import { expect, test } from 'vitest';
import { normalQuantile } from '../../functions/domain/normal-quantile.ts';

test.each([
  // The middle 85 %.
  [0.5, 0],
  [0.6, 0.2533471],
  [0.75, 0.6744898],
  [0.9, 1.2815516],
  // The tails, to 10^-11.
  [0.95, 1.6448536],
  [0.975, 1.959964],
  [0.999, 3.0902323],
])('below %d lie %d standard deviations, and as many on the other side', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-6);
  expect(Math.abs(normalQuantile(1 - p) + z)).toBeLessThan(1e-6);
});

test('one in 10^12 lies beyond seven', () => {
  expect(Math.abs(normalQuantile(1e-12) + 7.034484)).toBeLessThan(1e-6);
});
