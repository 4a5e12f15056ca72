// Does a plan's table agree with itself? Targets are scores plus planned increases, parts add up to their row, rows to the stated total.
import Fraction from 'fraction.js';
import type { DefinitionFault } from './definition-fault.ts';
import { sum } from './exact.ts';

/** A row of an improvement plan (layout 1). Figures as text, `7.97`, so that they are exact; `target` is what is printed after "≥". */
export type PlanRow = {
  label: string;
  score: string;
  /** The most the item can give ("điểm theo Bộ tiêu chí", "điểm tối đa"). */
  most: string;
  increase: string;
  target?: string;
  /** The row's sub-rows; empty where it has none. */
  parts: PlanRow[];
};
/** What the document says elsewhere: totals of the whole table, and scores of single rows or sub-rows by label. */
export type StatedElsewhere = { total?: { score: string; most?: string }; scores?: { label: string; score: string }[] };

const columns = ['score', 'most', 'increase'] as const;
export type Column = (typeof columns)[number];

/** One disagreement with the figures it is about; `is` is what the sum gives, `says` what is written. */
export type Disagreement = { path: string; label: string } & (
  | { kind: 'target'; score: string; increase: string; is: string; says: string }
  | { kind: 'parts'; column: Column; parts: string[]; is: string; says: string }
  | { kind: 'most'; column: 'score' | 'target'; value: string; most: string }
  | { kind: 'total'; column: 'score' | 'most'; is: string; says: string }
  | { kind: 'elsewhere'; here: string; there: string }
);

/** Every disagreement, by the row's place and column. */
export const disagreements = (rows: PlanRow[], stated: StatedElsewhere = {}): Disagreement[] => [
  ...rows.flatMap((row, i) => ofRow(row, `rows.${i}`)),
  ...ofTotal(rows, stated),
  ...rows.flatMap((row, i) => ofStated(row, `rows.${i}`, stated)),
];

/** The same in sentences; figures in sentences have a decimal point as in the rows. */
export const planFaults = (rows: PlanRow[], stated: StatedElsewhere = {}): DefinitionFault[] =>
  disagreements(rows, stated).map((one) => ({ path: one.path, message: disagreementInEnglish(one) }));

function ofRow(row: PlanRow, path: string): Disagreement[] {
  return [
    ...ofTarget(row, path),
    ...(row.parts.length === 0 ? [] : columns.flatMap((column) => ofParts(row, column, path))),
    ...ofMost(row, path),
    ...row.parts.flatMap((part, i) => ofRow(part, `${path}.parts.${i}`)),
  ];
}

function ofTarget({ label, score, increase, target }: PlanRow, path: string): Disagreement[] {
  const planned = new Fraction(score).add(increase);
  if (target === undefined || planned.equals(target)) return [];
  return [{ kind: 'target', path: `${path}.target`, label, score, increase, is: printed(planned), says: target }];
}

function ofParts({ parts, label, ...row }: PlanRow, column: Column, path: string): Disagreement[] {
  const total = totalOf(parts, column);
  if (total.equals(row[column])) return [];
  const figures = parts.map((part) => part[column]);
  return [
    { kind: 'parts', path: `${path}.${column}`, label, column, parts: figures, is: printed(total), says: row[column] },
  ];
}

/** No score, and no target, lies above what the item can give. */
function ofMost({ label, most, score, target }: PlanRow, path: string): Disagreement[] {
  const figures: { column: 'score' | 'target'; value: string }[] = [
    { column: 'score', value: score },
    ...(target === undefined ? [] : [{ column: 'target' as const, value: target }]),
  ];
  return figures
    .filter(({ value }) => new Fraction(value).compare(most) > 0)
    .map(({ column, value }) => ({ kind: 'most', path: `${path}.${column}`, label, column, value, most }));
}

function ofTotal(rows: PlanRow[], { total }: StatedElsewhere): Disagreement[] {
  if (total === undefined) return [];
  const totals = ['score', 'most'] as const;
  return totals.flatMap((column) => {
    const [says, is] = [total[column], totalOf(rows, column)];
    if (says === undefined || is.equals(says)) return [];
    return [{ kind: 'total' as const, path: `total.${column}`, label: '', column, is: printed(is), says }];
  });
}

function ofStated(row: PlanRow, path: string, stated: StatedElsewhere): Disagreement[] {
  const elsewhere = (stated.scores ?? []).filter(
    ({ label, score }) => label === row.label && !new Fraction(score).equals(row.score),
  );
  return [
    ...elsewhere.map(({ score }) => ({
      ...{ kind: 'elsewhere' as const, path: `${path}.score`, label: row.label },
      ...{ here: row.score, there: score },
    })),
    ...row.parts.flatMap((part, i) => ofStated(part, `${path}.parts.${i}`, stated)),
  ];
}

const totalOf = (rows: PlanRow[], column: Column): Fraction => sum(rows.map((row) => new Fraction(row[column])));

/** At least two decimals, as plans print, and more where a figure has more. */
function printed(value: Fraction): string {
  const text = value.toString();
  return (text.split('.')[1]?.length ?? 0) > 2 ? text : value.valueOf().toFixed(2);
}

const columnNames: Record<Column, string> = { score: 'scores', most: 'maxima', increase: 'planned increases' };

export function disagreementInEnglish(one: Disagreement): string {
  switch (one.kind) {
    case 'target':
      return `"${one.label}": score ${one.score} plus increase ${one.increase} is ${one.is}, but the target says ${one.says}`;
    case 'parts':
      return `"${one.label}": the ${columnNames[one.column]} of its parts ${one.parts.join(' + ')} are ${one.is}, but the row says ${one.says}`;
    case 'most':
      return `"${one.label}": ${one.column} ${one.value} is above the most it can give, ${one.most}`;
    case 'total':
      return `the ${columnNames[one.column]} of the rows add up to ${one.is}, but the document says ${one.says}`;
    case 'elsewhere':
      return `"${one.label}" is ${one.here} here and ${one.there} elsewhere in the document`;
  }
}
