// Where does a text break, and how large may it be so that it stays within its place? True of any font that can say how wide a text is.

/** A text's width in ems. */
export type Measure = (text: string) => number;
export type Setting = { lines: string[]; size: number };

// No-break spaces hold syllables together as long as the line is wide enough for them.
const spaces = /[^\S\u00a0]+/;
const allSpaces = /\s/gu;

/** Lines no wider than `ems`; a word that alone is wider is cut. */
export function breakLines(text: string, ems: number, measure: Measure): string[] {
  const lines: string[] = [];
  const gap = measure(' ');
  let [line, taken] = ['', 0];
  for (const word of text
    .trim()
    .split(spaces)
    .flatMap((one) => partsOf(one, ems, measure))) {
    const width = measure(word);
    if (line !== '' && taken + gap + width > ems) {
      lines.push(line);
      line = '';
    }
    taken = line === '' ? width : taken + gap + width;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Spaces are plain from here on. */
function partsOf(held: string, ems: number, measure: Measure): string[] {
  const word = held.replace(allSpaces, ' ');
  return measure(word) <= ems ? [word] : word.split(' ').flatMap((syllable) => cutWord(syllable, ems, measure));
}

function cutWord(word: string, ems: number, measure: Measure): string[] {
  if (word === '' || measure(word) <= ems) return word === '' ? [] : [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > ems) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** As few lines as at full width, but of nearly one length: no last line of a single syllable. */
export function balanceLines(text: string, ems: number, measure: Measure): string[] {
  const lines = breakLines(text, ems, measure);
  let [narrow, wide] = [0, ems];
  // 2⁻⁷ of a line is less than a letter.
  for (let i = 0; i < 7 && lines.length > 1; i += 1) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, middle, measure).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, wide, measure);
}

export type Place = { width: number; height: number; largest: number; smallest: number; leading: number };

/** The largest size at which the text fits its place; at the smallest it ends in `…` rather than run over. Lengths in points. */
export function fitText(text: string, { width, height, largest, smallest, leading }: Place, measure: Measure): Setting {
  const room = (size: number) => Math.max(1, Math.floor(height / (size * leading) + 1e-6));
  let size = largest;
  while (size > smallest && breakLines(text, width / size, measure).length > room(size))
    size = Math.max(smallest, size * shrink);
  const lines = balanceLines(text, width / size, measure);
  return { size, lines: lines.length <= room(size) ? lines : cutShort(lines, room(size), width / size, measure) };
}

const shrink = 0.95;

function cutShort(lines: string[], most: number, ems: number, measure: Measure): string[] {
  let last = lines[most - 1] ?? '';
  while (last !== '' && measure(`${last}…`) > ems) last = [...last].slice(0, -1).join('').trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}
