// Is this the word that was meant, though somebody typed it with fewer marks? `tien` and `tiên` may be `tiền`; `tiện` is another word.

/** Each letter with the marks it bears; the stroke of đ is taken for one. */
const lettersOf = (syllable: string): string[] =>
  syllable
    .normalize('NFD')
    .replaceAll('đ', 'd\u0335')
    .match(/\p{L}\p{M}*/gu) ?? [];

/** Whether a typed syllable has the letters of the meant one and no mark that it lacks. Both in small letters. */
export function mayMean(typed: string, meant: string): boolean {
  const [has, wants] = [lettersOf(typed), lettersOf(meant)];
  return has.length === wants.length && has.every((letter, i) => isLessMarked(letter, wants[i] ?? ''));
}

const isLessMarked = ([base = '', ...marks]: string, [wantedBase = '', ...wantedMarks]: string): boolean =>
  base === wantedBase && marks.every((mark) => wantedMarks.includes(mark));

/** Syllables and numbers of a text in small letters, marks kept; what stands between them goes. `hoá` is `hóa` to nobody here. */
export const syllablesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
