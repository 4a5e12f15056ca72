// How do very many rows become a sheet of a workbook? As the XML that our library of workbooks writes of them, byte for byte, row by row: it looks at each cell ten times over.
import type { CellObject } from 'write-excel-file/node';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';

/** How a cell looks. One of a kind: two cells look alike where they have the same object. */
export type Look = Pick<
  CellObject,
  | 'format'
  | 'wrap'
  | 'align'
  | 'alignVertical'
  | 'fontWeight'
  | 'fontStyle'
  | 'fontSize'
  | 'backgroundColor'
  | 'borderStyle'
>;
export type DrawnCell = { value: string | number; look: Look } | null;
/** `height` in points, where it is not the usual one. */
export type DrawnRow = { cells: DrawnCell[]; height?: number };

/** What the sheets of a workbook share: texts and looks, each kept once and numbered in the order they come. */
export type Book = { texts: Map<string, number>; looks: Map<Look, number> };

/** The first look is that of cells that say nothing of it. */
export const newBook = (): Book => ({ texts: new Map(), looks: new Map([[{}, 0]]) });

/** The element that holds a sheet's cells. */
export function sheetData(book: Book, rows: DrawnRow[]): Buffer {
  const drawn = rows.map((row, i) => Buffer.from(rowXml(book, row, i + 1)));
  return Buffer.concat([Buffer.from('<sheetData>'), ...drawn, Buffer.from('</sheetData>')]);
}

function rowXml(book: Book, { cells, height }: DrawnRow, number: number): string {
  const start = `<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}`;
  const drawn = cells.map((cell, i) => (cell === null ? '' : cellXml(book, cell, `${columnAt(i)}${number}`))).join('');
  return drawn === '' ? `${start}/>` : `${start}>${drawn}</row>`;
}

function cellXml({ texts, looks }: Book, { value, look }: NonNullable<DrawnCell>, address: string): string {
  const start = `<c r="${address}" s="${numberOf(looks, look)}"`;
  if (value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="s"><v>${numberOf(texts, value)}</v></c>`;
}

function numberOf<T>(known: Map<T, number>, one: T): number {
  const number = known.get(one) ?? known.size;
  if (number === known.size) known.set(one, number);
  return number;
}

const columns: string[] = [];

/** The letters of a column, the first of which is 0. */
function columnAt(i: number): string {
  const known = columns[i] ?? getCellAddress(0, i).slice(0, -1);
  columns[i] = known;
  return known;
}

/** The elements of the texts that cells name by their number. */
export const sharedTexts = ({ texts }: Book): string =>
  [...texts.keys()]
    .map((text) => {
      const kept = text.trim().length === text.length ? '' : ' xml:space="preserve"';
      return `<si><t${kept}>${sanitizeTextContent(text)}</t></si>`;
    })
    .join('');
