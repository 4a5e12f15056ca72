// Which rows does a sheet hold, from CSV or a workbook? Cells by column name, each row with the number a spreadsheet shows.
import * as z from 'zod/mini';
import { type ImportWords, importWordsIn } from '../../web/words/import-words.ts';
import { oldCodeOf } from '../domain/old-code.ts';
import type { Fault } from '../runtime/problem.ts';
import { csvGrid } from './csv-grid.ts';
import { invalid } from './parse-sent.ts';
import { type Grid, workbookGrid } from './workbook-grid.ts';

/** The heading is row 1, so the first row of data is 2. */
export type SheetRow = { line: number; cells: Record<string, string> };
export type SheetSent = { bytes: Uint8Array; contentType: string };
export type SheetWanted = {
  /** By its name; the first where it is undefined. */
  sheet: string | undefined;
  /** Of the sentences. */
  lang: string | undefined;
  /** A column whose cell holds a digit in every row of data: where it holds letters alone, the row is a second heading. */
  digitsIn?: string;
  /** The column that a heading means, where a clerk may call it otherwise than programs do. */
  nameOf?: (heading: string) => string;
};

/** Of every import: which sheet of a workbook, and the language of sentences about the file. */
export const importQuery = z.strictObject({
  sheet: z.optional(z.string()),
  lang: z.optional(z.enum(['vi', 'en'])),
});

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const sheetMediaTypes = ['text/csv', workbookType];

/** Naming more than a screenful helps nobody mend a file. */
const mostFaults = 100;

/** Rows that hold anything. Throws 422 with what is wrong with the file, its heading or single cells, in sentences for whoever made it. */
export async function readSheetRows(sent: SheetSent, wanted: SheetWanted): Promise<SheetRow[]> {
  const { sheet, lang, nameOf = asItIs } = wanted;
  const words = importWordsIn(lang);
  const grid = await gridOf(sent, sheet, words);
  const columns = (grid.rows[0] ?? []).map((name) => nameOf(name.normalize('NFC').trim()));
  const faults = [
    ...columnFaults(columns, grid, words),
    ...headingFaults(columns, grid, wanted, words),
    ...cellFaults(columns, grid, words),
  ];
  if (faults.length > 0) throw invalid(faults.slice(0, mostFaults));
  const rows = grid.rows.slice(1).flatMap((cells, i) => (isBlank(cells) ? [] : [rowOf(columns, cells, i + 2)]));
  if (rows.length === 0) throw invalid([{ path: 'rows', message: words['file.no-rows'] }]);
  return rows;
}

const asItIs = (heading: string): string => heading;

async function gridOf({ bytes, contentType }: SheetSent, sheet: string | undefined, words: ImportWords): Promise<Grid> {
  if (contentType === workbookType) return workbookGrid(bytes, sheet, words);
  if (sheet !== undefined) throw invalid([{ path: 'sheet', message: words['sheet.not-in-csv'] }]);
  return { rows: csvGrid(bytes, words), odd: [] };
}

const isBlank = (cells: string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Columns without a name are left out: they are empty, or there would be a fault. */
const rowOf = (columns: string[], cells: string[], line: number): SheetRow => ({
  line,
  cells: Object.fromEntries(columns.flatMap((name, i) => (name === '' ? [] : [[name, cells[i] ?? '']]))),
});

function columnFaults(columns: string[], { rows }: Grid, words: ImportWords): Fault[] {
  const twice = columns.filter((name, i) => name !== '' && columns.indexOf(name) !== i);
  const isUsed = (column: number) => rows.some((cells) => (cells[column] ?? '').trim() !== '');
  const unnamed = columns.flatMap((name, i) => (name === '' && isUsed(i) ? [i] : []));
  return [
    ...twice.map((name) => ({ path: `row 1.${name}`, message: words['column.twice'] })),
    ...unnamed.map((i) => ({ path: 'row 1', message: words['column.unnamed'](letterOf(i)) })),
  ];
}

/** `A`, `Z`, `AA` … of a column's place, from 0. */
const letterOf = (place: number): string =>
  (place < 26 ? '' : letterOf(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** A title above the names, or a second row of names below them. */
function headingFaults(columns: string[], { rows }: Grid, wanted: SheetWanted, words: ImportWords): Fault[] {
  const { digitsIn, nameOf = asItIs } = wanted;
  const place = digitsIn === undefined ? -1 : columns.indexOf(digitsIn);
  const isHeading = (cells: string[], i: number) =>
    digitsIn === undefined
      ? cells.filter((cell, j) => cell.trim() !== '' && nameOf(cell.trim()) === columns[j]).length > 1
      : cells.some((cell) => cell.trim() === digitsIn) ||
        (place >= 0 && /^\D+$/.test((cells[place] ?? '').trim()) && i === 1);
  const second = rows.findIndex((cells, i) => i > 0 && isHeading(cells, i));
  return second < 0 ? [] : [{ path: `row ${second + 1}`, message: words['sheet.second-heading'] }];
}

function cellFaults(columns: string[], { rows, odd }: Grid, words: ImportWords): Fault[] {
  const pathOf = (row: number, column: number) => `row ${row}.${columns[column] || letterOf(column)}`;
  return [
    ...rows.flatMap((cells, i) => lengthFaults(cells, columns, `row ${i + 1}`, words)),
    ...odd.map(({ row, column, message }) => ({ path: pathOf(row, column - 1), message })),
    ...rows.flatMap((cells, i) =>
      cells.flatMap((cell, j) => {
        const code = oldCodeOf(cell);
        return code === undefined ? [] : [{ path: pathOf(i + 1, j), message: words['file.old-code'](code) }];
      }),
    ),
  ];
}

function lengthFaults(cells: string[], columns: string[], path: string, words: ImportWords): Fault[] {
  const fits = cells.length === columns.length || isBlank(cells);
  return fits ? [] : [{ path, message: words['row.length'](cells.length, columns.length) }];
}
