// How many standard deviations hold so much of a normal distribution? Needed at other levels than 95 % for ranks.

const polynomial = (coefficients: number[], x: number): number => coefficients.reduceRight((sum, c) => sum * x + c, 0);

const centre = {
  top: [3.3871327179, 50.434271938, 159.29113202, 59.10937472],
  bottom: [1, 17.895169469, 78.757757664, 67.1875636],
};
const near = { top: [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103], bottom: [1, 0.737001642, 0.12021132975] };
const far = {
  top: [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
  bottom: [1, 0.24197894225, 0.012258202635],
};

/**
 * The value below which a standard normal variable lies with probability p, 0 < p < 1, right to about 1 part in 10^7.
 * (Wichura 1988, algorithm AS 241, Applied Statistics 37:477, PPND7. The packages that have it bring 137 others, or err in the third digit.)
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(centre.top, r)) / polynomial(centre.bottom, r);
  }
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const [{ top, bottom }, x] = r <= 5 ? [near, r - 1.6] : [far, r - 5];
  return (Math.sign(q) * polynomial(top, x)) / polynomial(bottom, x);
}
