// How is a scorecard laid out for filing? Rows of cells as officials file them (layout 3), and whether filed sums add up.
import Fraction from 'fraction.js';
import type { DefinitionFault } from './definition-fault.ts';
import { roundHalfUp } from './exact.ts';
import { oneStopIndicators, pointsInAll, pointsPerIndicator } from './one-stop-indicators.ts';
import { gradeOf, type Marks, type Scorecard, totalPoints } from './scorecard.ts';

export type Cell = string | number | null;
/** People by how satisfied they said they were. */
export type ThreeLevels = { dissatisfied: number; satisfied: number; verySatisfied: number };

const heading: Cell[] = ['Chỉ số', 'Tên chỉ số', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'];

/** Part I: heading, nine indicators, total and grade. A cell without a mark is null, not 0. */
export function scorecardRows({ selfMarked, appraised, notes }: Scorecard): Cell[][] {
  const rows = oneStopIndicators.map(({ number, name }) => [
    number,
    name,
    pointsPerIndicator,
    selfMarked.get(number) ?? null,
    appraised.get(number) ?? null,
    notes?.get(number) ?? '',
  ]);
  const totals = [totalPoints(selfMarked), totalPoints(appraised)];
  const grades = totals.map((total) => (total === null ? null : gradeOf(total)));
  return [heading, ...rows, ['', 'Tổng cộng', pointsInAll, ...totals, ''], ['', 'Xếp loại', null, ...grades, '']];
}

/** Part II: the shares of three levels in percent with one decimal; nulls where nobody answered. */
export function satisfactionRows({ dissatisfied, satisfied, verySatisfied }: ThreeLevels): Cell[][] {
  const counts = [dissatisfied, satisfied, verySatisfied];
  const all = dissatisfied + satisfied + verySatisfied;
  const share = (count: number) => (all === 0 ? null : roundHalfUp(new Fraction(100 * count, all), 1));
  return [['Không hài lòng', 'Hài lòng', 'Rất hài lòng'], counts.map(share)];
}

/** A filed table as it was read: the marks of a column with the total and grade that stand under them. */
export type FiledColumn = { marks: Marks; total: number; grade: string };

/** Where a filed column does not agree with itself. */
export function filedFaults({ marks, total, grade }: FiledColumn, path: string): DefinitionFault[] {
  const added = totalPoints(marks);
  if (added === null) return [{ path, message: 'an indicator has no mark, so the total cannot be checked' }];
  return [
    ...(added === total ? [] : [{ path: `${path}.total`, message: `the marks add up to ${added}, not ${total}` }]),
    ...(gradeOf(total) === grade
      ? []
      : [{ path: `${path}.grade`, message: `${total} points are "${gradeOf(total)}", not "${grade}"` }]),
  ];
}
