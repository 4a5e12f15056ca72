// How do posters lie on A4 sheets, and where are they cut or folded?
import { type Block, mm } from './blocks.ts';
import type { Layout, Poster } from './kit.ts';
import { type Landscape, landscape } from './landscape.ts';
import { type Portrait, portrait } from './portrait.ts';
import type { Speech } from './speech.ts';
import type { Typefaces } from './typefaces.ts';

type Cell = { x: number; y: number; turned: boolean };
export type Sheet = {
  turned: 'portrait' | 'landscape';
  /** In points. */
  width: number;
  height: number;
  cells: Cell[];
  cell: { width: number; height: number };
  /** A tent shows the same on both sides. */
  bothSides: boolean;
};

const sheet = (turned: Sheet['turned'], columns: number, rows: number, bothSides = false): Sheet => {
  const [width, height] = turned === 'portrait' ? [mm(210), mm(297)] : [mm(297), mm(210)];
  const cell = { width: width / columns, height: height / rows };
  const cells = Array.from({ length: columns * rows }, (_, i) => ({
    x: (i % columns) * cell.width,
    y: Math.floor(i / columns) * cell.height,
    // Folded, the upper half stands on its head: it must lie so.
    turned: bothSides && i < columns,
  }));
  return { turned, width, height, cells, cell, bothSides };
};

export const sheets: Record<Layout, Sheet> = {
  a4: sheet('portrait', 1, 1),
  a5: sheet('landscape', 2, 1),
  a6: sheet('portrait', 2, 2),
  sheet: sheet('portrait', 2, 4),
  tent: sheet('portrait', 1, 2, true),
};

/** How many posters one sheet of A4 holds. */
export const onSheet = (layout: Layout): number => (sheets[layout].bothSides ? 1 : sheets[layout].cells.length);

/** Draws posters of a layout. */
export function posterDrawer(typefaces: Typefaces, speech: Speech, layout: Layout): (poster: Poster) => Block {
  const form = forms[layout];
  return 'code' in form ? landscape(typefaces, speech, form) : portrait(typefaces, speech, form);
}

const forms: Record<Layout, Portrait | Landscape> = {
  a4: { width: 210, height: 297, scale: 1, smallest: 9, brief: false },
  a5: { width: 148.5, height: 210, scale: 0.7, smallest: 7, brief: false },
  a6: { width: 105, height: 148.5, scale: 0.5, smallest: 6.5, brief: true },
  sheet: { width: 105, height: 74.25, margin: 6, code: 44, scale: 0.6, smallest: 6, brief: true },
  tent: { width: 210, height: 148.5, margin: 13, code: 82, scale: 1, smallest: 7.5, brief: false },
};
