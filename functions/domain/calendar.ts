// To which week, month, quarter or year does a day belong? By the civil calendar, or by that of administrative reports.
import { addDays, daysOfMonth, monthOf } from './period.ts';

export const calendars = ['civil', 'administrative'] as const;
export type Calendar = (typeof calendars)[number];
export type Grouping = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * The key of a day's period: `2026-10-21`, `2026-W43`, `2026-10`, `2026-Q4`, `2026`. Administrative months run from the 15th to the
 * 14th and bear the name of the month they end in, so that Quý I is 15/12–14/3 (letter 581/BNV-CCHC).
 */
export function periodKey(day: string, by: Grouping, calendar: Calendar): string {
  if (by === 'day') return day;
  if (by === 'week') return isoWeek(day);
  const month = calendar === 'administrative' ? administrativeMonth(day) : monthOf(day);
  if (by === 'month') return month;
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  return by === 'quarter' ? `${year}-Q${Math.ceil(number / 3)}` : year;
}

const administrativeMonth = (day: string): string =>
  Number(day.slice(8)) < 15 ? monthOf(day) : monthOf(addDays(daysOfMonth(monthOf(day)).to, 1));

/** ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
function isoWeek(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}
