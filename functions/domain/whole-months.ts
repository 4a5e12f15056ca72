// Is a range of days made of whole months of a campaign? Figures of points are: two ranges that differ by a day would tell that day.
import { type Calendar, periodKey } from './calendar.ts';
import { addDays, type Days } from './period.ts';

/** The months of a range by a calendar; undefined where it cuts one. A campaign's first and last day end its first and last month. */
export function wholeMonths(asked: Days, campaign: Days, calendar: Calendar): string[] | undefined {
  const from = asked.from < campaign.from ? campaign.from : asked.from;
  const to = asked.to > campaign.to ? campaign.to : asked.to;
  if (from > to) return [];
  const month = (day: string): string => periodKey(day, 'month', calendar);
  const begins = from === campaign.from || month(addDays(from, -1)) !== month(from);
  const ends = to === campaign.to || month(addDays(to, 1)) !== month(to);
  return begins && ends ? monthsBetween({ from, to }, month) : undefined;
}

function monthsBetween({ from, to }: Days, month: (day: string) => string): string[] {
  const found = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) found.add(month(day));
  return [...found];
}
