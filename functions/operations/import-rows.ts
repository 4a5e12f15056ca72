// Which rows does an imported file hold? Cells by column name, from a sheet (CSV, XLSX) or NDJSON, each with the line to name in a fault.
import * as z from 'zod/mini';
import { importWordsIn } from '../../web/words/import-words.ts';
import type { Fault } from '../runtime/problem.ts';
import { parseJson } from './parse-json.ts';
import { invalid } from './parse-sent.ts';
import { readSheetRows, type SheetSent, sheetMediaTypes } from './sheet-rows.ts';

/** `line` is the row's number as a spreadsheet shows it: the heading is row 1. */
export type Row = { line: number; cells: Record<string, string>; answers: Record<string, unknown> | undefined };
export type RowsWanted = { sheet?: string | undefined; lang?: string | undefined };

const lineTypes = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'];
export const importMediaTypes = [...sheetMediaTypes, ...lineTypes];

/** Throws 422 where the file as a whole cannot be read. */
export async function readRows(sent: SheetSent, { sheet, lang }: RowsWanted): Promise<Row[]> {
  if (lineTypes.includes(sent.contentType)) return readNdjson(new TextDecoder().decode(sent.bytes), lang);
  const rows = await readSheetRows(sent, { sheet, lang, digitsIn: 'answeredAt' });
  return rows.map((row) => ({ ...row, answers: undefined }));
}

const ndjsonLine = z.catchall(
  z.object({ answers: z.optional(z.record(z.string(), z.unknown())) }),
  z.union([z.string(), z.null()]),
);

function readNdjson(text: string, lang: string | undefined): Row[] {
  const faults: Fault[] = [];
  const rows = text.split('\n').flatMap((content, i): Row[] => {
    if (content.trim() === '') return [];
    const read = ndjsonLine.safeParse(jsonOf(content));
    if (!read.success) {
      faults.push({ path: `row ${i + 1}`, message: 'not an object of texts with an object "answers"' });
      return [];
    }
    const { answers = {}, ...cells } = read.data;
    return [
      {
        line: i + 1,
        cells: Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell ?? '')])),
        answers,
      },
    ];
  });
  if (faults.length > 0) throw invalid(faults.slice(0, 100));
  if (rows.length === 0) throw invalid([{ path: 'rows', message: importWordsIn(lang)['file.no-rows'] }]);
  return rows;
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
