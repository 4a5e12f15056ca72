// How does a long table leave as CSV? Line by line, with nothing in it that a spreadsheet would run.
import { stringify } from 'csv-stringify/sync';

// Spreadsheets read UTF-8 only where a mark says so.
export const byteOrderMark = '\uFEFF';

type Cells = (string | number)[];

/** Lines of text, each with its end; a text that a spreadsheet would run as a formula is made inert. Numbers stay numbers, also those below zero. */
export const csvLines = (rows: Cells[], delimiter = ',', decimal = '.'): string => {
  const edition = { delimiter, decimal };
  return rows.map((cells) => plainLine(cells, edition) ?? writtenLine(cells, edition)).join('');
};

type Edition = { delimiter: string; decimal: string };

/** Codes, instants and the like: nothing that would be quoted or run, whatever the separator is. */
const plain = /^(?:[\w.][\w.:|*+ -]*)?$/;

/** A line of such cells alone, as nearly all of a long table are: the library looks into each four times, which is most of what a line costs. */
function plainLine(cells: Cells, { delimiter, decimal }: Edition): string | undefined {
  if (decimal === delimiter) return undefined;
  let line = '';
  for (const [i, cell] of cells.entries()) {
    const isText = typeof cell === 'string';
    if (isText && !plain.test(cell)) return undefined;
    line += (i === 0 ? '' : delimiter) + (isText ? cell : numberText(cell, decimal));
  }
  return `${line}\n`;
}

const numberText = (value: number, decimal: string): string => String(value).replace('.', decimal);

const writtenLine = (cells: Cells, { delimiter, decimal }: Edition): string =>
  stringify([cells], { escape_formulas: true, delimiter, cast: { number: (value) => numberText(value, decimal) } });

export const csvLine = (cells: Cells): string => csvLines([cells]);

/** A whole table, written the same way. */
export const csvTable = (lines: (string | number)[][]): string => stringify(lines, { escape_formulas: true });

/** Line by line, as fast as the client reads. */
export const streamOf = (lines: AsyncIterable<string>): ReadableStream<Uint8Array> => streamOfBytes(encoded(lines));

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}

/** Part by part, as fast as the client reads; a client that leaves closes what they come from. */
export function streamOfBytes(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const parts = body[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await parts.return?.();
    },
  });
}
