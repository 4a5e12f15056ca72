// Of what is a poster built? Blocks that know their height before they are drawn, so that they can be stacked from either end.
import type { PDFDocument } from 'pdfkit';
import { keepTogether } from '../words/kept-together.ts';
import { fitText } from './line-breaks.ts';
import type { Typefaces, Weight } from './typefaces.ts';

/** Lengths in points, `x` and `y` of the upper left corner. */
export type Block = { height: number; draw(doc: PDFDocument, x: number, y: number): void };

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

// The hand of the citizen's pages (web/survey/style.ts). In grey the accent is nearly black and the tint nearly white.
export const colours = {
  ink: '#17222d',
  soft: '#46545f',
  accent: '#0a5564',
  tint: '#e2eff0',
  black: '#000',
  white: '#fff',
};

export type TextStyle = {
  weight: Weight;
  colour: string;
  width: number;
  /** The highest it may become; it shrinks from `size` down to `smallest` for that, and is cut short below. */
  height?: number;
  size: number;
  smallest?: number;
  leading?: number;
  align?: 'left' | 'centre';
  /** Between characters, in ems. */
  spacing?: number;
};

/** Vietnamese capitals carry two marks: less leading than this would let lines touch. */
const usualLeading = 1.28;
// Where the baseline lies in its line, so that marks above and tails below have the same room.
const baseline = 0.78;

export function textBlock(typefaces: Typefaces, text: string, style: TextStyle): Block {
  const { weight, colour, width, size, leading = usualLeading, align = 'centre', spacing = 0 } = style;
  const face = typefaces(weight, text);
  const measure = (part: string) => face.measure(part) + spacing * Math.max(0, part.length - 1);
  const place = { width, height: style.height ?? 1e6, largest: size, smallest: style.smallest ?? size, leading };
  const set = fitText(keepTogether(text), place, measure);
  const step = set.size * leading;
  return {
    height: set.lines.length * step,
    draw(doc, x, y) {
      doc.font(face.font, face.name, set.size).fillColor(colour);
      set.lines.forEach((line, i) => {
        const indent = align === 'centre' ? (width - measure(line) * set.size) / 2 : 0;
        const base = y + i * step + (step - set.size) / 2 + baseline * set.size;
        const characterSpacing = spacing * set.size;
        doc.text(line, x + indent, base, { lineBreak: false, baseline: 'alphabetic', characterSpacing });
      });
    },
  };
}

export const space = (height: number): Block => ({ height, draw: () => {} });

export const rule = (width: number, height: number, colour: string): Block => ({
  height,
  draw: (doc, x, y) => doc.rect(x, y, width, height).fillColor(colour).fill(),
});

/** One under another. */
export const stack = (blocks: Block[]): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0),
  draw(doc, x, y) {
    let top = y;
    for (const block of blocks) {
      block.draw(doc, x, top);
      top += block.height;
    }
  },
});

/** A block moved to the right. */
export const indent = (block: Block, by: number): Block => ({
  height: block.height,
  draw: (doc, x, y) => block.draw(doc, x + by, y),
});

/** A block on a tinted ground; the line around it is there in black and white too. */
export function panel(block: Block, width: number, padding: number): Block {
  const height = block.height + 2 * padding;
  return {
    height,
    draw(doc, x, y) {
      doc
        .roundedRect(x, y, width, height, padding / 2)
        .fillColor(colours.tint)
        .fill();
      doc
        .roundedRect(x, y, width, height, padding / 2)
        .lineWidth(padding / 12)
        .strokeColor(colours.accent)
        .stroke();
      block.draw(doc, x + padding, y + padding);
    },
  };
}
