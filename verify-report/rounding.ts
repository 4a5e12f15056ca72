// How is a figure rounded? Half-up, once; of a figure that needs roots, a tie may fall to either side.
import Fraction from 'fraction.js';

/** Half-up to so many decimals. */
export function halfUp(value: Fraction, digits: number): number {
  const unit = 10 ** digits;
  return Number(value.mul(unit).add('1/2').floor()) / unit;
}

/** What rounding a floating-point figure may give: one number, or two within a hair's breadth of a tie. */
export function rounded(value: number, digits: number): Set<number> {
  const hair = Math.min(1e-6, 0.05 / 10 ** digits);
  const at = (of: number) => Math.floor(of * 10 ** digits + 0.5) / 10 ** digits;
  return new Set([at(value - hair), at(value + hair)]);
}

/** A decimal number exactly as it is written. */
export const exactly = (decimal: number): Fraction => new Fraction(String(decimal));
