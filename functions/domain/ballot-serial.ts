// Which serial is printed on a ballot, and was it typed rightly? It checks itself, in browsers too.
import { checks, withCheckCharacter } from './check-character.ts';
import { codeAlphabet } from './code-alphabet.ts';
import { normaliseCode, pointCode } from './point-code.ts';

const half = 5;
const shape = new RegExp(`^B?[${codeAlphabet}]{${2 * half}}$`);

/** A new serial `B-XXXXX-XXXXX`: nine random characters (27⁹ ≈ 8·10¹² serials a campaign) and one that checks them. */
export function ballotSerial(randomBytes: (size: number) => Uint8Array): string {
  // A point's code begins with five characters drawn evenly.
  const free = pointCode(randomBytes).slice(0, half) + pointCode(randomBytes).slice(0, half - 1);
  return written(withCheckCharacter(free));
}

/** The serial that somebody typed, as it is printed; undefined where it cannot be one. The leading B may be left out. */
export function readSerial(typed: string): string | undefined {
  const serial = normaliseCode(typed);
  const code = serial.slice(-2 * half);
  return shape.test(serial) && checks(code) ? written(code) : undefined;
}

const written = (code: string): string => `B-${code.slice(0, half)}-${code.slice(half)}`;
