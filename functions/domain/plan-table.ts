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
export type StatedElsewhere = { total?: { score: string; most: string }; scores?: { label: string; score: string }[] };

const columns = ['score', 'most', 'increase'] as const;
type Column = (typeof columns)[number];
const columnNames: Record<Column, string> = { score: 'scores', most: 'maxima', increase: 'planned increases' };

/** Every disagreement, by the row's place and column, in a sentence; figures in sentences have a decimal point as in the rows. */
export const planFaults = (rows: PlanRow[], stated: StatedElsewhere = {}): DefinitionFault[] => [
  ...rows.flatMap((row, i) => rowFaults(row, `rows.${i}`)),
  ...totalFaults(rows, stated),
  ...rows.flatMap((row, i) => statedFaults(row, `rows.${i}`, stated)),
];

function rowFaults(row: PlanRow, path: string): DefinitionFault[] {
  return [
    ...targetFaults(row, path),
    ...(row.parts.length === 0 ? [] : columns.flatMap((column) => partFaults(row, column, path))),
    ...mostFaults(row, path),
    ...row.parts.flatMap((part, i) => rowFaults(part, `${path}.parts.${i}`)),
  ];
}

function targetFaults({ label, score, increase, target }: PlanRow, path: string): DefinitionFault[] {
  const planned = new Fraction(score).add(increase);
  if (target === undefined || planned.equals(target)) return [];
  const message = `"${label}": score ${score} plus increase ${increase} is ${printed(planned)}, but the target says ${target}`;
  return [{ path: `${path}.target`, message }];
}

function partFaults({ parts, label, ...row }: PlanRow, column: Column, path: string): DefinitionFault[] {
  const total = totalOf(parts, column);
  if (total.equals(row[column])) return [];
  const added = parts.map((part) => part[column]).join(' + ');
  const message = `"${label}": the ${columnNames[column]} of its parts ${added} are ${printed(total)}, but the row says ${row[column]}`;
  return [{ path: `${path}.${column}`, message }];
}

/** No score, and no target, lies above what the item can give. */
function mostFaults({ label, most, score, target }: PlanRow, path: string): DefinitionFault[] {
  const figures = [
    { column: 'score', value: score },
    ...(target === undefined ? [] : [{ column: 'target', value: target }]),
  ];
  return figures
    .filter(({ value }) => new Fraction(value).compare(most) > 0)
    .map(({ column, value }) => ({
      path: `${path}.${column}`,
      message: `"${label}": ${column} ${value} is above the most it can give, ${most}`,
    }));
}

function totalFaults(rows: PlanRow[], { total }: StatedElsewhere): DefinitionFault[] {
  if (total === undefined) return [];
  const totals = ['score', 'most'] as const;
  return totals
    .filter((column) => !totalOf(rows, column).equals(total[column]))
    .map((column) => ({
      path: `total.${column}`,
      message: `the ${columnNames[column]} of the rows add up to ${printed(totalOf(rows, column))}, but the document says ${total[column]}`,
    }));
}

function statedFaults(row: PlanRow, path: string, stated: StatedElsewhere): DefinitionFault[] {
  const elsewhere = (stated.scores ?? []).filter(
    ({ label, score }) => label === row.label && !new Fraction(score).equals(row.score),
  );
  return [
    ...elsewhere.map(({ score }) => ({
      path: `${path}.score`,
      message: `"${row.label}" is ${row.score} here and ${score} elsewhere in the document`,
    })),
    ...row.parts.flatMap((part, i) => statedFaults(part, `${path}.parts.${i}`, stated)),
  ];
}

const totalOf = (rows: PlanRow[], column: Column): Fraction => sum(rows.map((row) => new Fraction(row[column])));

/** At least two decimals, as plans print, and more where a figure has more. */
function printed(value: Fraction): string {
  const text = value.toString();
  return (text.split('.')[1]?.length ?? 0) > 2 ? text : value.valueOf().toFixed(2);
}
