// Which font sets a text, and how wide is it? Ours; for a text with letters that ours lacks, the wide one.
import { create, type Font } from 'fontkit';
import type { FontName, FontReader } from '../../functions/runtime/fonts.ts';
import type { Measure } from './line-breaks.ts';

export type Weight = 'regular' | 'bold';
export type Face = { name: FontName; font: Font; measure: Measure };
export type Typefaces = (weight: Weight, text: string) => Face;

/** Opens each font once (70 ms) and measures each word once, however many files are drawn. */
export function openTypefaces(read: FontReader): Typefaces {
  const faces = new Map<FontName, Face>();
  const faceNamed = (name: FontName): Face => {
    const face = faces.get(name) ?? openFace(name, create(read(name)));
    faces.set(name, face);
    return face;
  };
  const known = new Map<string, boolean>();
  const hasLetter = (face: Face, letter: string): boolean => {
    const key = face.name + letter;
    const has = known.get(key) ?? face.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    known.set(key, has);
    return has;
  };
  return (weight, text) => {
    const own = faceNamed(weight);
    return [...text].every((letter) => hasLetter(own, letter)) ? own : faceNamed(`wide-${weight}`);
  };
}

function openFace(name: FontName, font: Font): Face {
  const widths = new Map<string, number>();
  const widthOf = (word: string): number => {
    const width = widths.get(word) ?? font.layout(word).advanceWidth / font.unitsPerEm;
    widths.set(word, width);
    return width;
  };
  // Word by word, as the file is set: a space has no kerning.
  const measure = (text: string): number => {
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + widthOf(word), (words.length - 1) * widthOf(' '));
  };
  return { name, font, measure };
}
