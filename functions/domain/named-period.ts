// Which days does a named period have? `2026-10`, `2026-Q4`, `2026-H1`, `2026-9M` or `2026`, by either calendar.
import type { Calendar } from './calendar.ts';
import { addDays, type Days, daysOfMonth, monthOf } from './period.ts';

const form = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9)M))?$/;

/**
 * First and last day; undefined where the text names no period. An administrative month runs from the 15th of the month before to the 14th
 * (letter 581/BNV-CCHC), so that Quý I is 15/12–14/3; the second half year is named by us, no letter read does.
 */
export function daysOfPeriod(period: string, calendar: Calendar): Days | undefined {
  const months = monthsOf(period);
  if (months === undefined) return undefined;
  const [from, to] = [daysOfMonth(months.first).from, daysOfMonth(months.last).to];
  if (calendar === 'civil') return { from, to };
  return { from: `${monthOf(addDays(from, -1))}-15`, to: `${months.last}-14` };
}

function monthsOf(period: string): { first: string; last: string } | undefined {
  const [, year, month, quarter, half, nine] = form.exec(period) ?? [];
  if (year === undefined || year === '0000') return undefined;
  const [first, last] = spanOf({ month, quarter, half, nine });
  return { first: `${year}-${twoDigits(first)}`, last: `${year}-${twoDigits(last)}` };
}

type Named = Record<'month' | 'quarter' | 'half' | 'nine', string | undefined>;

function spanOf({ month, quarter, half, nine }: Named): [first: number, last: number] {
  if (month !== undefined) return [Number(month), Number(month)];
  if (quarter !== undefined) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
  if (half !== undefined) return [Number(half) * 6 - 5, Number(half) * 6];
  return nine === undefined ? [1, 12] : [1, 9];
}

const twoDigits = (month: number): string => String(month).padStart(2, '0');
