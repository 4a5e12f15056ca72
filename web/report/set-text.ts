// How is a text set in a report? In lines of full width, from both edges where it is a paragraph, so that it looks as filed documents do.
import type { PDFDocument } from 'pdfkit';
import { type Block, colours } from '../poster/blocks.ts';
import { breakLines, type Measure } from '../poster/line-breaks.ts';
import type { Face, Typefaces, Weight } from '../poster/typefaces.ts';

export type Hand = {
  size: number;
  width: number;
  weight?: Weight;
  colour?: string;
  align?: 'left' | 'right' | 'centre' | 'both';
  /** Of the first line. */
  indent?: number;
  leading?: number;
};

// Vietnamese capitals carry two marks.
const usualLeading = 1.3;
/** Where the baseline lies in its line. */
const baseline = 0.78;

/** A text as a block; of an empty one the height is 0. */
export function setText(typefaces: Typefaces, text: string, hand: Hand): Block {
  const { size, width, weight = 'regular', indent = 0, leading = usualLeading } = hand;
  const face = typefaces(weight, text);
  const lines = linesOf(text, width / size, indent / size, face.measure);
  return {
    height: lines.length * size * leading,
    draw: (doc, x, y) =>
      lines.forEach((line, i) => {
        const base = y + i * size * leading + (size * (leading - 1)) / 2 + baseline * size;
        const from = i === 0 ? indent : 0;
        drawLine(doc, face, { text: line, x: x + from, y: base, last: i === lines.length - 1 }, hand, width - from);
      }),
  };
}

/** The first line is shorter by its indent. */
function linesOf(text: string, ems: number, indent: number, measure: Measure): string[] {
  if (indent === 0) return breakLines(text, ems, measure);
  const plain = text.trim().split(/\s+/).join(' ');
  const [first] = breakLines(plain, ems - indent, measure);
  return first === undefined ? [] : [first, ...breakLines(plain.slice(first.length), ems, measure)];
}

type Line = { text: string; x: number; y: number; last: boolean };

function drawLine(doc: PDFDocument, face: Face, { text, x, y, last }: Line, hand: Hand, width: number): void {
  const { size, colour = colours.ink, align = 'left' } = hand;
  const left = width - face.measure(text) * size;
  const shift = { left: 0, both: 0, centre: left / 2, right: left }[align];
  const gaps = text.split(' ').length - 1;
  const wordSpacing = align === 'both' && !last && gaps > 0 ? left / gaps : 0;
  doc.font(face.font, face.name, size).fillColor(colour);
  doc.text(text, x + shift, y, {
    lineBreak: false,
    baseline: 'alphabetic',
    ...(wordSpacing > 0 ? { wordSpacing } : {}),
  });
}
