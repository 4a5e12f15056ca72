// How many standard deviations hold so much of a normal distribution?

/** Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …) (Marsaglia 2004, Journal of Statistical Software 11(4)). */
function cumulative(x: number): number {
  let [sum, term] = [x, x];
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The x with Φ(x) = p, for ½ ≤ p < 1, by halving. */
export function normalQuantile(p: number): number {
  let [low, high] = [0, 9];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (cumulative(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
