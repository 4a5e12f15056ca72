// Was a code typed rightly? Its last character checks the others.
import { codeAlphabet } from './code-alphabet.ts';

const modulus = codeAlphabet.length;

/** The characters with the one that checks them behind. */
export function withCheckCharacter(free: string): string {
  // The last weight is 1, so the character that brings the sum to 1 is 1 less the sum of the others.
  const others = checkSum(free + codeAlphabet.charAt(0));
  return free + codeAlphabet.charAt((1 - others + modulus) % modulus);
}

/** Whether the last character fits the others; false with a foreign character. */
export const checks = (code: string): boolean => checkSum(code) === 1;

/**
 * The pure system of ISO/IEC 7064 with radix 2, here modulo 27: the sum of value · 2^(places from the right) must leave 1.
 * 2 and 2 − 1 have no factor in common with 27, so every wrong character and every swap of neighbours changes the sum;
 * of swaps over one place (weights 4 and 1) only those whose values differ by 9 or 18 escape. NaN for a foreign character.
 */
function checkSum(code: string): number {
  const values = [...code].map((character) => codeAlphabet.indexOf(character));
  if (values.includes(-1)) return Number.NaN;
  return values.reduce((sum, value) => (sum * 2 + value) % modulus, 0);
}
