// How is a published figure rounded? Fractions of whole numbers until the end, then half-up, once.
import Fraction from 'fraction.js';

/** Rounds half-up to so many decimals; 83.965 becomes 83.97, which binary floats would miss. */
export function roundHalfUp(value: Fraction, digits: number): number {
  const unit = 10 ** digits;
  return Number(value.mul(unit).add(1, 2).floor().valueOf()) / unit;
}

/** The sum of fractions; 0 of none. */
export const sum = (values: Fraction[]): Fraction => values.reduce((total, value) => total.add(value), new Fraction(0));
