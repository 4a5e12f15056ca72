// In which letters is a CSV written? UTF-8, or UTF-16 with its mark; every older code is refused by its name where it can be told.
import type { ImportWords } from '../../web/words/import-words.ts';
import { oldCodeOf } from '../domain/old-code.ts';
import { invalid } from './parse-sent.ts';

/** Throws 422 with a sentence of what to do where the bytes are no Unicode. */
export function csvText(bytes: Uint8Array, words: ImportWords): string {
  const text = unicodeIn(bytes);
  if (text !== undefined) return text;
  // Bytes of an old code, read as western letters, are what people see of such a file: "Céng hßa".
  const code = oldCodeOf(new TextDecoder('windows-1252').decode(bytes));
  const message = code === undefined ? words['file.not-unicode'] : words['file.old-code'](code);
  throw invalid([{ path: 'file', message }]);
}

function unicodeIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // UTF-16 without its mark is valid UTF-8 full of zeros.
    return text.includes('\u0000') ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
