// Which workbooks do clerks send? Those a spreadsheet program writes, and parts written by hand for what no program here writes.
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Sheet = { name: string; rows: SheetData };

/** As another program writes it. */
export async function workbookOf(...sheets: Sheet[]): Promise<Buffer> {
  return writeXlsxFile(sheets.map(({ name, rows }) => ({ sheet: name, data: rows }))).toBuffer();
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** One sheet whose XML is given; style 0 is plain, 1 a percentage, 2 a day, 3 a day with its time. */
export function handmade(sheetXml: string, more: Record<string, string> = {}): Buffer {
  const parts = {
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}">${sheetXml}</worksheet>`,
    ...more,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))));
}

const letterOf = (place: number): string =>
  (place < 26 ? '' : letterOf(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** A cell as XML, its address left out: a text, or `<c>` with attributes of its own and a body. */
export type Cell = string | { attributes?: string; body: string };

/** `<sheetData>` of rows of cells; an empty text is no cell. */
export const sheetData = (rows: Cell[][]): string =>
  `<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells.map((cell, j) => cellXml(cell, `${letterOf(j)}${i + 1}`)).join('')}</row>`).join('')}</sheetData>`;

function cellXml(cell: Cell, address: string): string {
  if (cell === '') return '';
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  return `<c r="${address}" ${cell.attributes ?? ''}>${cell.body}</c>`;
}

/** How a workbook holds an instant: days since the last of 1899, of local time. */
export const serialOf = (day: string, time = '00:00:00'): number => Date.parse(`${day}T${time}Z`) / 86_400_000 + 25_569;
