// With which days is a range of days compared? Those just before it, and the same of last year.
import { addDays, type Days, daysOfMonth, monthOf, monthsTouching } from './period.ts';

/**
 * As many whole months just before whole months (of the civil calendar or from the 15th to the 14th), else as many days just before.
 * So the quarter before 2026-Q1 is 2025-Q4, and before 1–10 October stand 21–30 September.
 */
export function daysBefore(days: Days): Days {
  const to = addDays(days.from, -1);
  const months = wholeMonths(days);
  return { from: months === undefined ? addDays(days.from, -lengthOf(days)) : monthsEarlier(days.from, months), to };
}

/** The same dates a year earlier; 29 February becomes the 28th, and the end of that month stays its end. */
export function sameDaysLastYear(days: Days): Days {
  const dayAfter = addDays(days.to, 1);
  return { from: monthsEarlier(days.from, 12), to: addDays(monthsEarlier(dayAfter, 12), -1) };
}

const lengthOf = ({ from, to }: Days): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

/** How many months the range is long, where the day after it is the day of the month it begins on. */
function wholeMonths({ from, to }: Days): number | undefined {
  const dayAfter = addDays(to, 1);
  return from.slice(8) === dayAfter.slice(8) ? monthsTouching({ from, to: dayAfter }).length - 1 : undefined;
}

function monthsEarlier(day: string, months: number): string {
  let month = monthOf(day);
  for (let i = 0; i < months; i++) month = monthOf(addDays(`${month}-01`, -1));
  const last = daysOfMonth(month).to;
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}
