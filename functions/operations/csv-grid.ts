// Which cells does a CSV hold? Separated by comma, by semicolon as Vietnamese Excel writes it, or by tab.
import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import type { ImportWords } from '../../web/words/import-words.ts';
import { csvText } from './csv-text.ts';
import { invalid } from './parse-sent.ts';

const records = z.array(z.array(z.string()));
const separators = [',', ';', '\t'];

/** Every row, empty ones too, so that the n-th is the one a spreadsheet numbers n. */
export function csvGrid(bytes: Uint8Array, words: ImportWords): string[][] {
  const text = csvText(bytes, words);
  try {
    const widths = separators.map((separator) => ({ separator, width: widthBy(text, separator) }));
    // At equal widths the first: a single column has none.
    const [widest] = widths.toSorted((a, b) => b.width - a.width);
    return records.parse(parse(text, { delimiter: widest?.separator ?? ',', relax_column_count: true }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw invalid([{ path: 'file', message: words['file.csv-unreadable'](error.message) }]);
  }
}

/** How many cells the heading has by a separator; a heading that it tears has none. */
function widthBy(text: string, delimiter: string): number {
  try {
    const [heading = []] = records.parse(parse(text, { delimiter, relax_column_count: true, to: 1 }));
    return heading.length;
  } catch (error) {
    if (error instanceof CsvError) return 0;
    throw error;
  }
}
