// Which periods follow each other through a range of days? All of them, so that one in which nobody answered leaves a gap.
import { type Calendar, type Grouping, periodKey } from './calendar.ts';
import { addDays, type Days } from './period.ts';

/** Keys as scores give them, in order; at most twenty thousand days are walked. */
export function periodsThrough({ from, to }: Days, by: Grouping, calendar: Calendar): string[] {
  const keys = new Set<string>();
  const most = addDays(from, mostDays);
  for (let day = from; day <= to && day <= most; day = addDays(day, 1)) keys.add(periodKey(day, by, calendar));
  return [...keys];
}

const mostDays = 20_000;
