// Are annexed tables whole, and do the marks of a one-stop add up to its total?
import Fraction from 'fraction.js';
import { compare, type Findings, together } from './difference.ts';
import type { Annex, Scores } from './form.ts';
import { exactly, halfUp } from './rounding.ts';

const file = 'scores.json';
/** Chỉ số · Tên chỉ số · Điểm chuẩn · Điểm tự chấm · Điểm thẩm định · Ghi chú: which of them are points. */
const pointColumns = [2, 3, 4];
const marked = 9;

export function checkAnnexes({ annexes = [], agencies }: Scores): Findings {
  return together(
    annexes.flatMap((one) => [
      compare(
        placeOf(one, 'agencyId is listed'),
        agencies.some(({ id }) => id === one.agencyId),
        true,
      ),
      ...one.rows.map((row) => compare(placeOf(one, 'cells of a row'), row.length, one.headings.length)),
      ...(one.table === 'points' ? pointColumns.map((column) => checkTotal(one, column)) : []),
    ]),
  );
}

const placeOf = ({ agencyId, table }: Annex, measure: string) => ({ file, row: `${agencyId} ${table}`, measure });

/** Under the nine indicators stands their sum, or nothing while one of them has no mark. */
function checkTotal(annex: Annex, column: number): Findings {
  const marks = annex.rows.slice(0, marked).flatMap((row) => row[column] ?? []);
  const points = marks.flatMap((mark) => (typeof mark === 'number' ? exactly(mark) : []));
  const sum = points.reduce((all, one) => all.add(one), new Fraction(0));
  const total = points.length < marked ? null : halfUp(sum, 2);
  return compare(placeOf(annex, `Tổng cộng, ${annex.headings[column]}`), annex.rows[marked]?.[column] ?? null, total);
}
