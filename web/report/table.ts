// How does a table stand on paper? With rules around every cell, its headings again on every page, and columns that say nothing left out.
import type { Structure } from 'pdfkit';
import {
  type Column,
  cellText,
  type DocumentTable,
  withoutEmptyColumns,
} from '../../functions/domain/report-document.ts';
import { type Block, colours, mm } from '../poster/blocks.ts';
import { columnWidths, type Need, needOf } from './column-widths.ts';
import { margins, ornament, type Paper, roomOn, tag, turnPage, widthOf } from './paper.ts';
import { type Hand, setText } from './set-text.ts';

/** A table as it will stand: texts, widths and size are known. */
type Laid = {
  headings: string[];
  rows: string[][];
  columns: Column[];
  widths: number[];
  size: number;
  scale: number;
};
type Line = { cells: Block[]; height: number };

/** Beside and above a text in its cell; a table of a smaller hand stands closer. */
const padding = { x: mm(1), y: mm(0.7) };
const above = ({ scale }: Pick<Laid, 'scale'>): number => padding.y * scale ** 3;
const largest = 9;
const smallest = 5;

/** Draws the whole table over as many pages as it needs. */
export function drawTable(paper: Paper, table: DocumentTable, scale = 1): void {
  const laid = layTable(paper, table, scale);
  const structure = paper.doc.struct('Table');
  paper.whole.add(structure);
  const head = lineOf(paper, laid, laid.headings, true);
  drawLine(paper, laid, head, tagged(paper, structure, 'TH'));
  for (const row of laid.rows) {
    const line = lineOf(paper, laid, row, false);
    if (roomOn(paper) < line.height) {
      turnPage(paper);
      drawLine(paper, laid, head, undefined);
    }
    drawLine(paper, laid, line, tagged(paper, structure, 'TD'));
  }
  paper.y += mm(4) * scale;
}

/** What must fit below a caption: the headings and a row. */
export function startOf(paper: Paper, table: DocumentTable): number {
  const laid = layTable(paper, table);
  return lineOf(paper, laid, laid.headings, true).height + mm(8);
}

function layTable(paper: Paper, table: DocumentTable, scale = 1): Laid {
  const { columns, rows } = withoutEmptyColumns(table);
  const headings = columns.map(({ heading }) => heading);
  const texts = rows.map((row) => row.map(cellText));
  const room = widthOf(paper) - columns.length * 2 * padding.x;
  const needs = columns.map((_, i) => {
    const head = needOf([headings[i] ?? ''], paper.typefaces('bold', headings[i] ?? '').measure);
    const own = texts.map((row) => row[i] ?? '');
    return together(head, needOf(own, paper.typefaces('regular', own.join('')).measure));
  });
  return { headings, rows: texts, columns, scale, ...fitColumns(needs, room, scale) };
}

/** What a column needs: `easy` where its longest cells and its heading may take a few lines. */
type ColumnNeed = Need & { easy: (ems: number) => number };

/** A hair more than measured, lest a cell that just fits is broken. */
function together(head: Need, body: Need): ColumnNeed {
  const least = Math.max(head.least, body.least) * 1.01;
  return {
    least,
    most: Math.max(head.least, head.most / 2.2, body.most) * 1.01,
    easy: (ems) => Math.max(least, head.most / 3.5, Math.min(body.most, ems) * 1.01),
  };
}

/** How wide in ems a name would like to be, and in how small letters that is still tried: rather those than a column of single words. */
const wishes = [
  { ems: 10, lowest: 7.5 },
  { ems: 8, lowest: 7 },
  { ems: 6, lowest: 6.5 },
  { ems: 0, lowest: smallest },
];

function fitColumns(needs: ColumnNeed[], room: number, scale: number): { widths: number[]; size: number } {
  for (const { ems, lowest } of wishes)
    for (let size = largest * scale; size >= lowest * scale; size -= 0.25) {
      const wide = needs.map(({ easy, most }) => ({ least: easy(ems) * size, most: Math.max(most, easy(ems)) * size }));
      const widths = columnWidths(wide, room);
      if (widths !== undefined) return { widths, size };
    }
  return { widths: needs.map(() => room / needs.length), size: smallest * scale };
}

function lineOf({ typefaces }: Paper, laid: Laid, texts: string[], isHead: boolean): Line {
  const { columns, widths, size } = laid;
  const cells = texts.map((text, i) =>
    setText(typefaces, text, {
      ...{ size, width: widths[i] ?? 0, leading: 1.25, weight: isHead ? 'bold' : 'regular' },
      align: isHead ? 'centre' : alignOf(columns[i], text),
    }),
  );
  return { cells, height: Math.max(size * 1.25, ...cells.map(({ height }) => height)) + 2 * above(laid) };
}

/** What is no figure and has no letters, such as `2–6`, reads best in the middle. */
const alignOf = (column: Column | undefined, text: string): NonNullable<Hand['align']> =>
  column?.kind === 'figure' ? 'right' : /\p{L}/u.test(text) ? 'left' : 'centre';

type DrawCell = (draw: () => void) => void;

/** Each row and cell by its own name. */
function tagged({ doc }: Paper, table: Structure, type: 'TH' | 'TD'): DrawCell {
  const row = doc.struct('TR');
  table.add(row);
  return (draw) => tag(doc, row, type, draw, type === 'TH' ? { scope: 'Column' } : {});
}

/** Without a name for its cells the line is a repetition. */
function drawLine(paper: Paper, laid: Laid, { cells, height }: Line, name: DrawCell | undefined): void {
  const { doc, y } = paper;
  const outer = laid.widths.map((width) => width + 2 * padding.x);
  const lefts = outer.map((_, i) => outer.slice(0, i).reduce((all, width) => all + width, margins.left));
  ornament(doc, () => {
    for (const [i, width] of outer.entries()) drawBox(paper, lefts[i] ?? 0, width, height);
  });
  cells.forEach((cell, i) => {
    const draw = () => cell.draw(doc, (lefts[i] ?? 0) + padding.x, y + above(laid));
    if (cell.height === 0) name?.(() => {});
    else if (name === undefined) ornament(doc, draw, 'Pagination');
    else name(draw);
  });
  paper.y += height;
}

function drawBox({ doc, y }: Paper, x: number, width: number, height: number): void {
  doc.rect(x, y, width, height).lineWidth(0.4).strokeColor(colours.soft).stroke();
}
