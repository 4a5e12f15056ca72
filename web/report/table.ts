// How does a table stand on paper? With rules around every cell, its headings again on every page, and columns that say nothing left out.
import type { Structure } from 'pdfkit';
import type { Column, DocumentTable } from '../../functions/domain/report-document.ts';
import { type Block, colours, mm } from '../poster/blocks.ts';
import { cellText } from './cell-text.ts';
import { columnWidths, needOf } from './column-widths.ts';
import { margins, ornament, type Paper, roomOn, tag, turnPage, widthOf } from './paper.ts';
import { setText } from './set-text.ts';

/** A table as it will stand: texts, widths and size are known. */
type Laid = { headings: string[]; rows: string[][]; columns: Column[]; widths: number[]; size: number };
type Line = { cells: Block[]; height: number };

const padding = { x: mm(1), y: mm(0.7) };
const largest = 9;
const smallest = 5;

/** Draws the whole table over as many pages as it needs. */
export function drawTable(paper: Paper, table: DocumentTable): void {
  const laid = layTable(paper, table);
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
  paper.y += mm(4);
}

/** What must fit below a caption: the headings and a row. */
export function startOf(paper: Paper, table: DocumentTable): number {
  const laid = layTable(paper, table);
  return lineOf(paper, laid, laid.headings, true).height + mm(8);
}

function layTable(paper: Paper, table: DocumentTable): Laid {
  const rows = table.rows.map((row) => row.map(cellText));
  const said = table.columns.map((_, i) => rows.length === 0 || rows.some((row) => row[i] !== ''));
  const kept = <T>(list: T[]): T[] => list.filter((_, i) => said[i] === true);
  const columns = kept(table.columns);
  const headings = columns.map(({ heading }) => heading);
  const texts = rows.map(kept);
  const room = widthOf(paper) - columns.length * 2 * padding.x;
  const needs = columns.map((_, i) => {
    const head = needOf([headings[i] ?? ''], paper.typefaces('bold', headings[i] ?? '').measure);
    const body = needOf(texts.map((row) => row[i] ?? ''), paper.typefaces('regular', texts.map((row) => row[i]).join('')).measure);
    // A heading may break between any two words.
    return { least: Math.max(head.least, body.least) * 1.01, most: Math.max(head.least, body.most) * 1.01 };
  });
  for (let size = largest; ; size -= 0.25) {
    const widths = columnWidths(needs.map(({ least, most }) => ({ least: least * size, most: most * size })), room);
    if (widths !== undefined || size <= smallest)
      return { headings, rows: texts, columns, size, widths: widths ?? columns.map(() => room / columns.length) };
  }
}

function lineOf({ typefaces }: Paper, { columns, widths, size }: Laid, texts: string[], isHead: boolean): Line {
  const cells = texts.map((text, i) =>
    setText(typefaces, text, {
      ...{ size, width: widths[i] ?? 0, leading: 1.25, weight: isHead ? 'bold' : 'regular' },
      align: isHead ? 'centre' : columns[i]?.kind === 'figure' ? 'right' : 'left',
    }),
  );
  return { cells, height: Math.max(size * 1.25, ...cells.map(({ height }) => height)) + 2 * padding.y };
}

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
  ornament(doc, () => outer.forEach((width, i) => drawBox(paper, lefts[i] ?? 0, width, height)));
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
