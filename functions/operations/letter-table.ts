// How is a table drawn in a text document? With its headings again on every page, rows that do not break, figures to the right, no column that is empty.
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Cell, type Column, cellText, type DocumentTable } from '../domain/report-document.ts';
import { size } from './letter-look.ts';

/** From so many columns on a page is turned. */
const portraitColumns = 8;

export const isWide = (table: DocumentTable): boolean => withoutEmptyColumns(table).columns.length > portraitColumns;

export function letterTable(table: DocumentTable, width: number): Table {
  const { columns, rows } = withoutEmptyColumns(table);
  const widths = widthsOf({ ...table, columns, rows }, width);
  const head = columns.map(({ heading }, i) => cellOf(heading, widths[i], AlignmentType.CENTER, true));
  const drawn = rows.map((cells) =>
    cells.map((cell, i) => cellOf(cellText(cell), widths[i], alignmentOf(cell, columns[i]), false)),
  );
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    rows: [
      new TableRow({ children: head, tableHeader: true, cantSplit: true }),
      ...drawn.map((children) => new TableRow({ children, cantSplit: true })),
    ],
  });
}

type Aligned = (typeof AlignmentType)[keyof typeof AlignmentType];

const alignmentOf = (cell: Cell, column: Column | undefined): Aligned => {
  if (cell.kind !== 'text') return AlignmentType.RIGHT;
  return column?.kind === 'figure' ? AlignmentType.CENTER : AlignmentType.LEFT;
};

function cellOf(text: string, width: number | undefined, alignment: Aligned, bold: boolean): TableCell {
  const run = new TextRun({ text, bold, size: size.small });
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(bold ? { shading: { fill: 'E7EDF3' } } : {}),
    children: [new Paragraph({ children: [run], alignment, spacing: { before: 0, after: 0 } })],
  });
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || (cell.kind === 'text' && cell.text === '');

/** On paper a column that no row fills only takes the place of the others; the workbook has it. */
function withoutEmptyColumns({ id, title, columns, rows }: DocumentTable): DocumentTable {
  const filled = columns.map((_, i) => rows.length === 0 || rows.some((cells) => !isEmpty(cells[i])));
  const keep = (_: unknown, i: number) => filled[i] === true;
  return { id, title, columns: columns.filter(keep), rows: rows.map((cells) => cells.filter(keep)) };
}

/** Shares of the width by what stands in a column, its longest word and a part of its longest text. */
function widthsOf({ columns, rows }: DocumentTable, width: number): number[] {
  const wants = columns.map(({ heading }, i) => {
    const texts = [heading, ...rows.map((cells) => (cells[i] === undefined ? '' : cellText(cells[i])))];
    const word = Math.max(...texts.flatMap((text) => text.split(' ').map(({ length }) => length)));
    const longest = Math.max(...texts.map(({ length }) => length));
    return Math.max(word + 2, Math.min(longest, 12 + longest / 4));
  });
  const all = wants.reduce((sum, want) => sum + want, 0);
  return wants.map((want) => Math.floor((width * want) / all));
}
