// How do a report's figures become a workbook? Numbers as numbers, days as days, texts that no spreadsheet runs; the same bytes every time.
import writeXlsxFile from 'write-excel-file/node';
import { convertDateToSerialNumber } from 'write-excel-file/utility';
import type { Column, Sheet, SheetCell } from '../domain/report-document.ts';
import { fixedArchive, type Parts, unpacked } from './fixed-archive.ts';
import { checkFigures } from './report-checks.ts';
import type { ReportFigures } from './report-figures.ts';
import { workbookSheets } from './report-sheets.ts';
import { reportDocument } from './report-text.ts';
import { type Book, type DrawnCell, type DrawnRow, type Look, newBook, sharedTexts, sheetData } from './sheet-xml.ts';

export const workbookFile = {
  name: 'scores.xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Title, what must be read before any figure, and headings: they stay in sight. */
const stickyRowsCount = 3;

/** The library draws the frame: styles, widths, names. Rows are put into it, for it takes most of a minute and a gigabyte for a country's. */
export async function reportWorkbook(figures: ReportFigures): Promise<Uint8Array> {
  checkFigures(figures);
  const { subtitle, notices } = reportDocument(figures);
  const book = newBook();
  const frames: Frame[] = [];
  const rows: Buffer[] = [];
  for (const sheet of workbookSheets(figures)) {
    frames.push(frameOf(sheet));
    rows.push(sheetData(book, rowsOf(sheet, subtitle, notices.join(' '))));
  }
  const parts = unpacked(await drawFrames(frames, book));
  for (const [i, data] of rows.entries()) putInto(parts, `xl/worksheets/sheet${i + 1}.xml`, 'sheetData', data);
  putInto(parts, 'xl/sharedStrings.xml', 'si', Buffer.from(sharedTexts(book)));
  return fixedArchive(parts, figures.frozenAt);
}

type Frame = ReturnType<typeof frameOf>;

const frameOf = (sheet: Sheet) => ({
  sheet: sheet.name,
  columns: sheet.columns.map((column, i) => ({ width: widthOf(sheet, column, i) })),
  ...{ stickyRowsCount, orientation: 'landscape' as const },
});

/** Every look stands in the first sheet once, and has there the number that it has in the book. */
function drawFrames([first, ...others]: Frame[], { looks }: Book): Promise<Uint8Array> {
  const [, ...shown] = looks.keys();
  const cells = shown.map((look) =>
    look.format === '@' ? { ...look, value: 'x', type: String } : { ...look, value: 0, type: Number },
  );
  const sheets = [...(first === undefined ? [] : [{ ...first, data: [cells] }]), ...others.map(empty)];
  return writeXlsxFile(sheets, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
}

const empty = (frame: Frame) => ({ ...frame, data: [] });

/** In place of all elements of that name, which follow each other. */
function putInto(parts: Parts, path: string, element: string, drawn: Buffer): void {
  const xml = Buffer.from(parts[path] ?? []).toString();
  const there = placeOf(xml, element);
  if (there === undefined) throw new Error(`A workbook's ${path} has no ${element}`);
  parts[path] = Buffer.concat([Buffer.from(xml.slice(0, there.from)), drawn, Buffer.from(xml.slice(there.to))]);
}

/** An empty element, or from the first that opens to the last that closes. */
function placeOf(xml: string, element: string): { from: number; to: number } | undefined {
  const [whole, closing] = [`<${element}/>`, `</${element}>`];
  const at = xml.indexOf(whole);
  if (at !== -1) return { from: at, to: at + whole.length };
  const [from, last] = [xml.indexOf(`<${element}>`), xml.lastIndexOf(closing)];
  return from === -1 || last < from ? undefined : { from, to: last + closing.length };
}

const rowsOf = ({ name, columns, rows }: Sheet, subtitle: string, notice: string): DrawnRow[] => [
  { cells: [{ value: `${name} · ${subtitle}`, look: titleLook }] },
  { cells: [{ value: notice, look: noticeLook }] },
  // In points: three lines, as the longest headings of factors take.
  { cells: columns.map(({ heading }) => ({ value: heading, look: headingLook })), height: 52 },
  ...rows.map((cells) => ({ cells: cells.map(cellOf) })),
];

const textLook: Look = { format: '@' };
const titleLook: Look = { ...textLook, fontWeight: 'bold', fontSize: 14 };
const noticeLook: Look = { ...textLook, fontStyle: 'italic' };
/** What a unit says of itself has lines, and is longer than any column is wide. */
const longLook: Look = { ...textLook, wrap: true, alignVertical: 'top' };
const headingLook: Look = {
  ...{ ...textLook, fontWeight: 'bold', wrap: true, align: 'center', alignVertical: 'center' },
  ...{ backgroundColor: '#dfe7ee', borderStyle: 'thin' },
};

// What is empty is no text of length 0: a spreadsheet counts and sorts those.
function cellOf(cell: SheetCell): DrawnCell {
  if (cell.kind === 'text') return cell.text === '' ? null : { value: cell.text, look: lookOf(cell.text) };
  if ('at' in cell) return dateCell(cell);
  return { value: cell.value, look: lookIn(cell.kind === 'count' ? '#,##0' : figureFormat(cell.digits, cell.percent)) };
}

const lookOf = (said: string): Look => (said.length > 200 || said.includes('\n') ? longLook : textLook);

const looks = new Map<string, Look>();

function lookIn(format: string): Look {
  const look = looks.get(format) ?? { format };
  looks.set(format, look);
  return look;
}

/** As the reader's spreadsheet writes decimals. The sign stands beside the number: a percentage is kept as 84.98, not as 0.8498. */
const figureFormat = (digits: number, percent: boolean): string =>
  `${digits === 0 ? '0' : `0.${'0'.repeat(digits)}`}${percent ? '"%"' : ''}`;

const vietnamAhead = 7 * 60 * 60 * 1000;

/** A spreadsheet's dates have no zone: they are Vietnam's. */
const dateCell = ({ kind, at }: { kind: 'day' | 'instant'; at: string }): DrawnCell =>
  kind === 'day'
    ? { value: convertDateToSerialNumber(new Date(`${at}T00:00:00Z`)), look: lookIn('dd/mm/yyyy') }
    : {
        value: convertDateToSerialNumber(new Date(Date.parse(at) + vietnamAhead)),
        look: lookIn('dd/mm/yyyy hh:mm'),
      };

const [narrow, wide] = [10, 60];

/** Wide enough for what most of the column's texts need, and no wider than a reader can follow. */
function widthOf({ rows }: Sheet, { heading, kind }: Column, at: number): number {
  if (kind === 'figure') return Math.max(narrow, Math.min(16, heading.length + 2));
  const lengths = rows.slice(0, 200).map((row) => lengthOf(row[at]));
  return Math.min(wide, Math.max(narrow, heading.length, ...lengths) + 2);
}

const lengthOf = (cell: SheetCell | undefined): number => (cell?.kind === 'text' ? cell.text.length : narrow);
