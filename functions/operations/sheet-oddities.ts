// What does a sheet hold that its reader passes over in silence? Merged cells, errors, formulas without results, percentages, far-off cells.
import { type Attributes, hearXml } from './xml-elements.ts';

export type Place = { row: number; column: number };
export type Oddities = {
  merged: string[];
  errors: (Place & { value: string })[];
  withoutResult: Place[];
  /** `row:column` of numbers shown as percentages. */
  percents: Set<string>;
  /** The last row and column that hold anything. */
  rows: number;
  columns: number;
};
type CellSeen = Place & { type: string; style: string; formula: boolean; value: string | undefined };

export const placeKey = ({ row, column }: Place): string => `${row}:${column}`;

/** `percentStyles` are the styles that show percentages. Throws where the sheet is not well formed. */
export function odditiesOf(sheetXml: string, percentStyles: Set<string>): Oddities {
  const found: Oddities = { merged: [], errors: [], withoutResult: [], percents: new Set(), rows: 0, columns: 0 };
  let cell: CellSeen | undefined;
  let within = '';
  const opens: Record<string, (attributes: Attributes) => void> = {
    mergeCell: ({ ref = '' }) => found.merged.push(ref),
    row: ({ r = '1' }) => lineOf(r),
    c: (attributes) => {
      cell = cellSeen(attributes);
    },
    f: () => {
      if (cell !== undefined) cell.formula = true;
    },
    v: () => {
      if (cell !== undefined) cell.value = '';
    },
  };
  hearXml(sheetXml, {
    open: (name, attributes) => {
      within = name;
      opens[name]?.(attributes());
    },
    text: (text) => {
      if (cell !== undefined && (within === 'v' || within === 't')) cell.value = (cell.value ?? '') + text;
    },
    close: (name) => {
      within = '';
      if (name !== 'c' || cell === undefined) return;
      note(found, cell, percentStyles);
      cell = undefined;
    },
  });
  return found;
}

function cellSeen({ r = '', t = 'n', s = '' }: Attributes): CellSeen {
  return { ...placeOf(r), type: t, style: s, formula: false, value: undefined };
}

function note(found: Oddities, cell: CellSeen, percentStyles: Set<string>): void {
  const { row, column, type, value } = cell;
  // An empty text is a result; an empty number is what programs write that do not calculate.
  const hasResult = type === 'str' ? value !== undefined : (value ?? '') !== '';
  if (cell.formula && !hasResult) found.withoutResult.push({ row, column });
  if (value === undefined || value === '') return;
  if (type === 'e') found.errors.push({ row, column, value });
  if (type === 'n' && percentStyles.has(cell.style)) found.percents.add(placeKey(cell));
  found.rows = Math.max(found.rows, row);
  found.columns = Math.max(found.columns, column);
}

/** Row 2, column 28 of `AB2`; throws where that is no cell of a sheet. */
function placeOf(reference: string): Place {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === '') throw new Error(`no cell is called ${reference}`);
  return { row: lineOf(digits), column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) };
}

/** The row's number; throws beyond the last that a sheet has. */
function lineOf(digits: string): number {
  const line = Number(digits);
  if (!(line >= 1 && line <= 1_048_576)) throw new Error(`no row is called ${digits}`);
  return line;
}
