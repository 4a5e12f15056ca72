// How do a report's figures become a workbook? Numbers as numbers, days as days, texts that no spreadsheet runs; the same bytes every time.
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Column, Sheet, SheetCell } from '../domain/report-document.ts';
import { fixedArchive } from './fixed-archive.ts';
import { checkFigures } from './report-checks.ts';
import type { ReportFigures } from './report-figures.ts';
import { workbookSheets } from './report-sheets.ts';
import { reportDocument } from './report-text.ts';

export const workbookFile = {
  name: 'scores.xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Title, what must be read before any figure, and headings: they stay in sight. */
const stickyRowsCount = 3;

export async function reportWorkbook(figures: ReportFigures): Promise<Uint8Array> {
  checkFigures(figures);
  const { subtitle, notices } = reportDocument(figures);
  const sheets = workbookSheets(figures).map((sheet) => ({
    sheet: sheet.name,
    data: dataOf(sheet, subtitle, notices.join(' ')),
    columns: sheet.columns.map((column, i) => ({ width: widthOf(sheet, column, i) })),
    stickyRowsCount,
    orientation: 'landscape' as const,
  }));
  const file = await writeXlsxFile(sheets, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
  return fixedArchive(file, figures.frozenAt);
}

const dataOf = ({ name, columns, rows }: Sheet, subtitle: string, notice: string): SheetData => [
  [{ ...textCell(`${name} · ${subtitle}`), fontWeight: 'bold', fontSize: 14 }],
  [{ ...textCell(notice), fontStyle: 'italic' }],
  columns.map(({ heading }) => ({ ...textCell(heading), ...headingLook })),
  ...rows.map((cells) => cells.map(cellOf)),
];

const headingLook = {
  fontWeight: 'bold',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
  backgroundColor: '#dfe7ee',
  borderStyle: 'thin',
  // In points: three lines, as the longest headings of factors take.
  height: 52,
} as const;

const textCell = (value: string): CellObject => ({ value, type: String, format: '@' });

// What is empty is no text of length 0: a spreadsheet counts and sorts those.
function cellOf(cell: SheetCell): CellObject | null {
  if (cell.kind === 'text') return cell.text === '' ? null : { ...textCell(cell.text), ...lookOf(cell.text) };
  if ('at' in cell) return dateCell(cell);
  const format = cell.kind === 'count' ? '#,##0' : figureFormat(cell.digits, cell.percent);
  return { value: cell.value, type: Number, format };
}

/** What a unit says of itself has lines, and is longer than any column is wide. */
const lookOf = (said: string): CellObject =>
  said.length > 200 || said.includes('\n') ? { wrap: true, alignVertical: 'top' } : {};

/** As the reader's spreadsheet writes decimals. The sign stands beside the number: a percentage is kept as 84.98, not as 0.8498. */
const figureFormat = (digits: number, percent: boolean): string =>
  `${digits === 0 ? '0' : `0.${'0'.repeat(digits)}`}${percent ? '"%"' : ''}`;

const vietnamAhead = 7 * 60 * 60 * 1000;

/** A spreadsheet's dates have no zone: they are Vietnam's. */
const dateCell = ({ kind, at }: { kind: 'day' | 'instant'; at: string }): CellObject =>
  kind === 'day'
    ? { value: new Date(`${at}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
    : { value: new Date(Date.parse(at) + vietnamAhead), type: Date, format: 'dd/mm/yyyy hh:mm' };

const [narrow, wide] = [10, 60];

/** Wide enough for what most of the column's texts need, and no wider than a reader can follow. */
function widthOf({ rows }: Sheet, { heading, kind }: Column, at: number): number {
  if (kind === 'figure') return Math.max(narrow, Math.min(16, heading.length + 2));
  const lengths = rows.slice(0, 200).map((row) => lengthOf(row[at]));
  return Math.min(wide, Math.max(narrow, heading.length, ...lengths) + 2);
}

const lengthOf = (cell: SheetCell | undefined): number => (cell?.kind === 'text' ? cell.text.length : narrow);
