// How does a long table leave as CSV? Line by line, with nothing in it that a spreadsheet would run.
import { stringify } from 'csv-stringify/sync';

// Spreadsheets read UTF-8 only where a mark says so.
export const byteOrderMark = '\uFEFF';

/** One line; a text that a spreadsheet would run as a formula is made inert. Numbers stay numbers, also those below zero. */
export const csvLine = (cells: (string | number)[], delimiter = ','): string => csvLines([cells], delimiter);

/** Many lines: of each apart, most of the time would go into setting up. */
export const csvLines = (rows: (string | number)[][], delimiter = ','): string =>
  stringify(rows, { escape_formulas: true, delimiter });

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
