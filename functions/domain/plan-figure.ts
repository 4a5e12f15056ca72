// How does a plan write its figures? As text, so that 9.50 stays 9.50 and 0.1 + 0.2 is 0.3; printed with a comma, a sign, or "≥".
import Fraction from 'fraction.js';
import * as z from 'zod/mini';

/** `7.97`, `9.50`: what an item scored, its maximum, its target. */
export const figureText = z.string().check(z.regex(/^\d{1,5}(\.\d{1,4})?$/, 'expected a figure such as 7.97'));
/** The same, which may be below 0. */
export const changeText = z.string().check(z.regex(/^-?\d{1,5}(\.\d{1,4})?$/, 'expected a figure such as 0.39'));

/** `7,97` of `7.97`, with the digits it was written with. */
export const writeFigure = (figure: string): string => figure.replace('.', ',');

/** `+ 0,39`, `- 0,39`, `0`: as tables of plans print what shall be added. */
export function writeIncrease(figure: string): string {
  const sign = new Fraction(figure).compare(0);
  const size = writeFigure(figure.replace('-', ''));
  return sign === 0 ? size : `${sign > 0 ? '+' : '-'} ${size}`;
}

/** `≥ 9,50`. */
export const writeTarget = (figure: string): string => `≥ ${writeFigure(figure)}`;

/** The difference of two figures, exact, with no digit more than it needs: `3.1` of `87.07` and `83.97`. */
export const differenceText = (before: string, now: string): string => new Fraction(now).sub(before).toString();

/** Score plus increase with as many decimals as the longer of both, at least two. */
export function sumText(score: string, increase: string): string {
  const digits = Math.max(2, ...[score, increase].map((text) => text.split('.')[1]?.length ?? 0));
  return new Fraction(score).add(increase).valueOf().toFixed(digits);
}

/** Whether the first is at least the second, exactly. */
export const reaches = (figure: string, target: string): boolean => new Fraction(figure).compare(target) >= 0;
