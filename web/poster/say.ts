// How is a sentence set on a poster? In sizes of the largest form times a scale, but never too small to read.
import { type Block, colours, mm, type TextStyle, textBlock } from './blocks.ts';
import type { Typefaces, Weight } from './typefaces.ts';

/** `size` in points of the largest form. */
export type Say = (text: string, size: number, weight: Weight, more?: Partial<TextStyle>) => Block;

type Form = { width: number; align: 'left' | 'centre'; scale: number; smallest: number };

export const sayer =
  (typefaces: Typefaces, { width, align, scale, smallest }: Form): Say =>
  (text, size, weight, more = {}) =>
    textBlock(typefaces, text, {
      ...{ weight, width, align, colour: colours.ink, size: Math.max(smallest, size * scale) },
      // Only names may be so long that they must become smaller than what is easy to read.
      ...{ smallest: smallest * 0.75, height: mm(400) },
      ...more,
    });

/** A sentence in the second language, where there is one. */
export const beside = (say: Say, text: string | undefined, size: number): Block[] =>
  text === undefined ? [] : [say(text, size, 'regular', { colour: colours.soft })];
