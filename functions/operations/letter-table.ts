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
  VerticalMergeType,
  WidthType,
} from 'docx';
import {
  type Cell,
  type Column,
  cellText,
  type DocumentTable,
  withoutEmptyColumns,
} from '../domain/report-document.ts';
import { size } from './letter-look.ts';

/** From so many columns on a page is turned. */
const portraitColumns = 8;

export const isWide = (table: DocumentTable): boolean => withoutEmptyColumns(table).columns.length > portraitColumns;

export function letterTable(table: DocumentTable, width: number): Table {
  const { columns, rows } = withoutEmptyColumns(table);
  const widths = widthsOf({ ...table, columns, rows }, width);
  const head = columns.map(({ heading }, i) =>
    cellOf(heading, { width: widths[i], alignment: AlignmentType.CENTER }, true),
  );
  const drawn = rows.map((cells) =>
    cells.map((cell, i) => {
      const column = columns[i];
      const look = { width: widths[i], alignment: alignmentOf(cell, column), merge: mergeOf(cell, column) };
      return cellOf(cellText(cell), look);
    }),
  );
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    rows: [
      new TableRow({ children: head, tableHeader: true, cantSplit: true }),
      ...drawn.map(
        (children, i) => new TableRow({ children, cantSplit: true, keepNext: goesOn(rows[i + 1], columns) }),
      ),
    ],
  });
}

/** Of a column that groups rows, an empty cell is one with that above it. */
function mergeOf(cell: Cell, column: Column | undefined): Merge | undefined {
  if (column?.groups !== true) return undefined;
  return isEmpty(cell) ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
}

/** Whether a row belongs to the one above it: both stay on one page. */
const goesOn = (cells: Cell[] | undefined, columns: Column[]): boolean =>
  cells?.some((cell, i) => columns[i]?.groups === true && isEmpty(cell)) ?? false;

type Merge = (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
type Aligned = (typeof AlignmentType)[keyof typeof AlignmentType];

const alignmentOf = (cell: Cell, column: Column | undefined): Aligned => {
  if (cell.kind !== 'text') return AlignmentType.RIGHT;
  return column?.kind === 'figure' ? AlignmentType.CENTER : AlignmentType.LEFT;
};

type Look = { width: number | undefined; alignment: Aligned; merge?: Merge | undefined };

function cellOf(text: string, { width, alignment, merge }: Look, bold = false): TableCell {
  const run = new TextRun({ text, bold, size: size.small });
  return new TableCell({
    verticalAlign: merge === undefined ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(merge === undefined ? {} : { verticalMerge: merge }),
    ...(bold ? { shading: { fill: 'E7EDF3' } } : {}),
    children: [new Paragraph({ children: [run], alignment, spacing: { before: 0, after: 0 } })],
  });
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || (cell.kind === 'text' && cell.text === '');

/** Room for the longest word of each column first; what is left goes where texts are long. */
function widthsOf({ columns, rows }: DocumentTable, width: number): number[] {
  const texts = columns.map(({ heading }, i) => [heading, ...rows.map((cells) => textAt(cells, i))]);
  const least = texts.map((column) => longest(column.flatMap((text) => text.split(' '))) * letterWidth + padding);
  const wish = texts.map((column, i) => Math.max(0, longest(column) * letterWidth - (least[i] ?? 0)));
  const left = Math.max(0, width - sum(least));
  const scale = Math.min(1, width / sum(least));
  return least.map((one, i) => Math.floor(one * scale + (left * (wish[i] ?? 0) + left) / (sum(wish) + least.length)));
}

// Of a bold letter of the tables' size, in twentieths of a point; and what a cell keeps free on both sides.
const letterWidth = 115;
const padding = 240;

const textAt = (cells: Cell[], at: number): string => (cells[at] === undefined ? '' : cellText(cells[at]));
const longest = (texts: string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);
const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);
