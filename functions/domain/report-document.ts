// What does a report say on paper? Sentences, pictures and tables, the same for a workbook, a text document and a PDF: those only draw them.
import type { Chart } from './report-chart.ts';

/** A cell as it is meant: a format says how a figure is written, and what has no figure says why. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'count'; value: number }
  | { kind: 'figure'; value: number; digits: number; percent: boolean };
export type Column = { heading: string; kind: 'text' | 'figure' };
export type DocumentTable = { id: string; title: string; columns: Column[]; rows: Cell[][] };
/** Sentences first, then pictures, then tables. */
export type DocumentPart = { heading: string; paragraphs: string[]; charts: Chart[]; tables: DocumentTable[] };

export type ReportDocument = {
  /** The body that issues it and the one above it, for the head of NĐ 30/2020. */
  issuer: string;
  /** `BÁO CÁO`, and below it what of and of when. */
  title: string;
  subtitle: string;
  /** What must be read before any figure: provisional or not, demonstration, whom the figures speak for. */
  notices: string[];
  parts: DocumentPart[];
  /** Method, base, rule of withholding, citation. */
  notes: string[];
};

export const text = (of: string): Cell => ({ kind: 'text', text: of });
export const count = (value: number): Cell => ({ kind: 'count', value });
/** An empty cell where there is no figure, which is not 0. */
export const figure = (value: number | null, digits: number, percent: boolean): Cell =>
  value === null ? text('') : { kind: 'figure', value, digits, percent };
