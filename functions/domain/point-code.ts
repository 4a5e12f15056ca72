// Is this a point's code, and was it typed rightly? Six characters, the last of which checks the others.
import { checks, withCheckCharacter } from './check-character.ts';
import { codeAlphabet } from './code-alphabet.ts';

const codeLength = 6;
const modulus = codeAlphabet.length;

/** Upper case, without spaces and dashes of any kind: people type `k7f-2 9m`. */
export const normaliseCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');

/** Whether a normalised code has the right length and letters, and its check character fits. */
export const isWellFormed = (code: string): boolean => code.length === codeLength && checks(code);

/** `K7F-29M`, as it is printed for typing. */
export const groupCode = (code: string): string => `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;

/** A new code. `randomBytes(size)` gives so many random bytes. */
export function pointCode(randomBytes: (size: number) => Uint8Array): string {
  let free = '';
  while (free.length < codeLength - 1) free += randomCharacter(randomBytes);
  return withCheckCharacter(free);
}

/** Bytes from 243 = 9 · 27 on are thrown away: keeping them would favour the first 13 characters. */
function randomCharacter(randomBytes: (size: number) => Uint8Array): string {
  const [byte = 255] = randomBytes(1);
  return byte < 9 * modulus ? codeAlphabet.charAt(byte % modulus) : '';
}
