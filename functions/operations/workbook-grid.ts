// Which cells does a sheet of a workbook hold, as texts? What its reader would leave out without a word is refused or named.
import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import * as z from 'zod/mini';
import type { ImportWords } from '../../web/words/import-words.ts';
import { Problem } from '../runtime/problem.ts';
import { cellText } from './cell-text.ts';
import { invalid } from './parse-sent.ts';
import { percentStyles } from './percent-styles.ts';
import { type Oddities, odditiesOf, type Place, placeKey } from './sheet-oddities.ts';
import { unpackWorkbook, unreadable, type WorkbookParts } from './workbook-parts.ts';
import { sheetPart, textOf } from './workbook-sheets.ts';

export type OddCell = Place & { message: string };
export type Grid = { rows: string[][]; odd: OddCell[] };

const mostCells = 4_000_000;
const cells = z.array(z.array(z.nullable(z.union([z.string(), z.number(), z.boolean(), z.date()]))));

/** One sheet: the one named, or the first. Throws 422 where the workbook or the sheet as a whole cannot be taken. */
export async function workbookGrid(bytes: Uint8Array, sheet: string | undefined, words: ImportWords): Promise<Grid> {
  const parts = await unpackWorkbook(bytes, words);
  try {
    return await gridOf(parts, sheet, words);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(words);
  }
}

async function gridOf(parts: WorkbookParts, wanted: string | undefined, words: ImportWords): Promise<Grid> {
  const { name, path } = sheetPart(parts, wanted, words);
  const styles = parts.has('xl/styles.xml') ? percentStyles(textOf(parts, 'xl/styles.xml')) : new Set<string>();
  const oddities = odditiesOf(textOf(parts, path), styles);
  refuse(oddities, words);
  const read = cells.parse(await readSheet(packed(parts), name, { trim: false }));
  const isPercent = (row: number, column: number) => oddities.percents.has(placeKey({ row, column }));
  const rows = read.map((row, i) => row.map((cell, j) => cellText(cell, isPercent(i + 1, j + 1))));
  return { rows, odd: oddCells(oddities, words) };
}

function refuse({ merged, rows, columns }: Oddities, words: ImportWords): void {
  const [range] = merged;
  if (range !== undefined) throw invalid([{ path: 'sheet', message: words['sheet.merged'](range) }]);
  if (rows * columns > mostCells)
    throw invalid([{ path: 'sheet', message: words['workbook.cells'](mostCells.toLocaleString('en')) }]);
}

const oddCells = ({ errors, withoutResult }: Oddities, words: ImportWords): OddCell[] => [
  ...errors.map(({ value, ...place }) => ({ ...place, message: words['cell.error'](value) })),
  ...withoutResult.map((place) => ({ ...place, message: words['cell.no-result'] })),
];

/** Packed anew without compression: the reader trusts sizes that a file claims, and unpacks large parts in threads. */
function packed(parts: WorkbookParts): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = zipSync(Object.fromEntries(parts), { level: 0 });
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
