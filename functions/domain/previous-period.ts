// Which period is a report's set beside? The one of its kind just before it; the first nine months beside those of the year before.
import { daysOfPeriod } from './named-period.ts';
import { namesOfYear, periodKinds } from './next-period.ts';
import type { ReportPeriod } from './report.ts';

/** Undefined of a whole campaign and of days of one's own: nothing comes before them by rule. */
export function previousPeriod({ name, calendar }: ReportPeriod): ReportPeriod | undefined {
  const before = nameBefore(name);
  const days = before === undefined ? undefined : daysOfPeriod(before, calendar);
  return before === undefined || days === undefined ? undefined : { name: before, calendar, ...days };
}

function nameBefore(name: string): string | undefined {
  const year = Number(name.slice(0, 4));
  if (name.endsWith('-9M')) return `${String(year - 1).padStart(4, '0')}-9M`;
  const lists = periodKinds.map((kind) => [...namesOfYear(year - 1, kind), ...namesOfYear(year, kind)]);
  const own = lists.find((names) => names.includes(name));
  return own?.[own.indexOf(name) - 1];
}
