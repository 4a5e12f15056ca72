// Which files does a report have? Each made of the frozen figures alone, so that the same figures always give the same bytes.
import type { FontReader } from '../runtime/fonts.ts';
import { tidyCsv, vietnameseCsv } from './report-csv.ts';
import type { ReportFigures } from './report-figures.ts';
import { letterFile, reportLetter } from './report-letter.ts';
import { explanationPdf, reportPdf } from './report-pdf.ts';
import { reportWorkbook, workbookFile } from './report-workbook.ts';

/** What some files are made with besides the figures; it never changes a number in them. */
export type FileTools = { fonts: FontReader };

export type FileMaker = {
  name: string;
  contentType: string;
  /** Undefined where the figures have nothing to put into such a file. */
  make(figures: ReportFigures, tools: FileTools): Promise<Uint8Array | undefined> | Iterable<Uint8Array>;
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The figures themselves, which every other file is made of. */
export const figuresFile = { name: 'scores.json', contentType: 'application/json' } as const;

/** Readable, and the same for the same figures: a table keeps the keys of a map in no order, so they are sorted. */
export const figuresBytes = (figures: ReportFigures | Record<string, unknown>): Uint8Array =>
  utf8(`${JSON.stringify(sortedKeys(figures), null, 1)}\n`);

/** The value with the keys of every object in it in the order of their characters. */
export function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedKeys(inner)]));
}

export const reportFiles: FileMaker[] = [
  { name: 'scores.csv', contentType: 'text/csv; charset=utf-8', make: tidyCsv },
  { name: 'scores-vi.csv', contentType: 'text/csv; charset=utf-8', make: vietnameseCsv },
  { ...workbookFile, make: reportWorkbook },
  { ...letterFile, make: reportLetter },
  { name: 'report.pdf', contentType: 'application/pdf', make: (figures, { fonts }) => reportPdf(figures, fonts) },
  {
    name: 'explanation.pdf',
    contentType: 'application/pdf',
    make: (figures, { fonts }) => explanationPdf(figures, fonts),
  },
];
