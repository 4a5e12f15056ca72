// What does a report say on paper? Sentences, pictures and tables, the same for a workbook, a text document and a PDF: those only draw them.
import type { Chart } from './report-chart.ts';
import { numberText, percentText } from './vietnamese-number.ts';

/** A cell as it is meant: a format says how a figure is written, and what has no figure says why. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'count'; value: number }
  | { kind: 'figure'; value: number; digits: number; percent: boolean };
export type Column = {
  heading: string;
  kind: 'text' | 'figure';
  /** Whether an empty cell belongs to the one above it, as the levels of one criterion do. */
  groups?: true;
  /** Whether it stands on paper though no row fills it, as a form that is filed has all its columns. */
  stays?: true;
};
export type DocumentTable = { id: string; title: string; columns: Column[]; rows: Cell[][] };
/** Sentences first, then pictures, then tables. */
export type DocumentPart = { heading: string; paragraphs: string[]; charts: Chart[]; tables: DocumentTable[] };

/** A day or an instant is a date of the spreadsheet's, in Vietnam's time. */
export type SheetCell = Cell | { kind: 'day' | 'instant'; at: string };
export type Sheet = { name: string; columns: Column[]; rows: SheetCell[][] };

export type ReportDocument = {
  /** The body that the figures are of, for the head of NĐ 30/2020. */
  issuer: string;
  /** Whether a body stands above it there; which one, the figures do not know. */
  hasSuperior: boolean;
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
/** A cell as it is read on paper. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'count') return numberText(cell.value);
  return cell.percent ? percentText(cell.value, cell.digits) : numberText(cell.value, cell.digits);
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cellText(cell) === '';

/** As it stands on paper: a column that no row fills only takes the place of the others; the workbook has it. */
export function withoutEmptyColumns({ id, title, columns, rows }: DocumentTable): DocumentTable {
  const kept = columns.map(({ stays }, i) => stays || rows.length === 0 || rows.some((cells) => !isEmpty(cells[i])));
  const keep = (_: unknown, i: number) => kept[i] === true;
  return { id, title, columns: columns.filter(keep), rows: rows.map((cells) => cells.filter(keep)) };
}

/** An empty cell where there is no figure, which is not 0. */
export const figure = (value: number | null, digits: number, percent: boolean): Cell =>
  value === null ? text('') : { kind: 'figure', value, digits, percent };
