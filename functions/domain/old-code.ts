// Is a text in one of the Vietnamese codes of before Unicode? "Céng hßa" is TCVN3 and should read "Cộng hòa".
import { fromTcvn3, fromVni, fromWindows1258 } from './old-code-letters.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

export type OldCode = 'TCVN3' | 'VNI' | 'windows-1258';

/** Words that hold a sign outside ASCII beside at least one letter. */
const signedWords = (text: string): string[] =>
  text.split(/[^A-Za-z\u00A1-\u00FF]+/).filter((word) => /[A-Za-z]/.test(word) && /[\u00A1-\u00FF]/.test(word));

/** How many words become Vietnamese by reading them so that were not, less those that were and are no more. */
function gain(words: string[], read: (word: string) => string): number {
  const was = words.filter(isVietnameseSyllable).length;
  return words.filter((word) => isVietnameseSyllable(read(word))).length - was;
}

const codes: { code: OldCode; read(word: string): string }[] = [
  { code: 'TCVN3', read: fromTcvn3 },
  { code: 'VNI', read: fromVni },
  { code: 'windows-1258', read: fromWindows1258 },
];

/**
 * The code of a text that came as Unicode letters, or as bytes read in the western code; undefined where it reads best as it is. A text with a letter that
 * only Unicode has (ạ, ế, đ …) is Unicode, and so is one whose signed words are Vietnamese already or in no code.
 */
export function oldCodeOf(text: string): OldCode | undefined {
  if (!/[\u00A1-\u00FF]/.test(text) || /[\u0100-\u024F\u1E00-\u1EFF]|\p{M}/u.test(text)) return undefined;
  const words = signedWords(text);
  const gains = codes.map(({ code, read }) => ({ code, gained: gain(words, read) }));
  const [best] = gains.toSorted((a, b) => b.gained - a.gained);
  return best !== undefined && best.gained > 0 ? best.code : undefined;
}
