// How does a long table leave as CSV? Line by line, with nothing in it that a spreadsheet would run.
import { stringify } from 'csv-stringify/sync';

// Spreadsheets read UTF-8 only where a mark says so.
export const byteOrderMark = '\uFEFF';

type Cells = (string | number)[];

/** Lines of text, each with its end; a text that a spreadsheet would run as a formula is made inert. Numbers stay numbers, also those below zero. */
export const csvLines = (rows: Cells[], delimiter = ',', decimal = '.'): string =>
  stringify(rows, {
    ...{ escape_formulas: true, delimiter },
    cast: { number: (value) => String(value).replace('.', decimal) },
  });

export const csvLine = (cells: Cells): string => csvLines([cells]);

/** A whole table, written the same way. */
export const csvTable = (lines: (string | number)[][]): string => stringify(lines, { escape_formulas: true });

/** Line by line, as fast as the client reads. */
export function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await lines.return(undefined);
    },
  });
}
