// How does a table stand on paper? With rules around every cell, its headings again on every page, and columns that say nothing left out.
import type { Structure } from 'pdfkit';
import type { Column, DocumentTable } from '../../functions/domain/report-document.ts';
import { type Block, colours, mm } from '../poster/blocks.ts';
import { cellText } from './cell-text.ts';
import { columnWidths, type Need, needOf } from './column-widths.ts';
import { margins, ornament, type Paper, roomOn, tag, turnPage, widthOf } from './paper.ts';
import { type Hand, setText } from './set-text.ts';

/** A table as it will stand: texts, widths and size are known. */
type Laid = { headings: string[]; rows: string[][]; columns: Column[]; widths: number[]; size: number };
type Line = { cells: Block[]; height: number };

const padding = { x: mm(1), y: mm(0.7) };
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
  const rows = table.rows.map((row) => row.map(cellText));
  const said = table.columns.map((_, i) => rows.length === 0 || rows.some((row) => row[i] !== ''));
  const kept = <T>(list: T[]): T[] => list.filter((_, i) => said[i] === true);
  const columns = kept(table.columns);
  const headings = columns.map(({ heading }) => heading);
  const texts = rows.map(kept);
  const room = widthOf(paper) - columns.length * 2 * padding.x;
  const needs = columns.map((_, i) => {
    const head = needOf([headings[i] ?? ''], paper.typefaces('bold', headings[i] ?? '').measure);
    const own = texts.map((row) => row[i] ?? '');
    return together(head, needOf(own, paper.typefaces('regular', own.join('')).measure));
  });
  return { headings, rows: texts, columns, ...fitColumns(needs, room, scale) };
}

/** A heading takes up to three lines. A hair more than measured, lest a cell that just fits is broken. */
const together = (head: Need, body: Need): Need => ({
  least: Math.max(head.least, body.least) * 1.01,
  most: Math.max(head.least, head.most / 2.2, body.most) * 1.01,
});

/** Smaller letters before names in narrow columns; in the end narrow columns before letters that nobody reads. */
function fitColumns(needs: Need[], room: number, scale: number): { widths: number[]; size: number } {
  const easy = needs.map(({ least, most }) => ({ least: Math.max(least, Math.min(most, easyEms)), most }));
  for (const [wanted, lowest] of [
    [easy, 7],
    [needs, smallest],
  ] as const)
    for (let size = largest * scale; size >= lowest * scale; size -= 0.25) {
      const widths = columnWidths(
        wanted.map(({ least, most }) => ({ least: least * size, most: most * size })),
        room,
      );
      if (widths !== undefined) return { widths, size };
    }
  return { widths: needs.map(() => room / needs.length), size: smallest * scale };
}

/** So wide that names take two or three lines. */
const easyEms = 9;

function lineOf({ typefaces }: Paper, { columns, widths, size }: Laid, texts: string[], isHead: boolean): Line {
  const cells = texts.map((text, i) =>
    setText(typefaces, text, {
      ...{ size, width: widths[i] ?? 0, leading: 1.25, weight: isHead ? 'bold' : 'regular' },
      align: isHead ? 'centre' : alignOf(columns[i], text),
    }),
  );
  return { cells, height: Math.max(size * 1.25, ...cells.map(({ height }) => height)) + 2 * padding.y };
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
function drawLine(paper: Paper, { widths }: Laid, { cells, height }: Line, name: DrawCell | undefined): void {
  const { doc, y } = paper;
  const outer = widths.map((width) => width + 2 * padding.x);
  const lefts = outer.map((_, i) => outer.slice(0, i).reduce((all, width) => all + width, margins.left));
  ornament(doc, () => {
    for (const [i, width] of outer.entries()) drawBox(paper, lefts[i] ?? 0, width, height);
  });
  cells.forEach((cell, i) => {
    const draw = () => cell.draw(doc, (lefts[i] ?? 0) + padding.x, y + padding.y);
    if (cell.height === 0) name?.(() => {});
    else if (name === undefined) ornament(doc, draw, 'Pagination');
    else name(draw);
  });
  paper.y += height;
}

function drawBox({ doc, y }: Paper, x: number, width: number, height: number): void {
  doc.rect(x, y, width, height).lineWidth(0.4).strokeColor(colours.soft).stroke();
}
