// What came to each point in each month? The finest that figures of points are made of, with who came for what on which day.
import { type Calendar, periodKey } from './calendar.ts';
import { addTallies, counterName, type Tally } from './tally.ts';
import type { Cell } from './tally-cell.ts';

/** What one point gathered in one month: the finest that figures of points are made of. */
export type PointMonth = {
  point: string;
  month: string;
  byService: Map<string, Tally>;
  /** People by service, channel, status and day: as fine as any other live figure of the unit. */
  came: Map<string, number>;
};

/** Names a point's month in the groups. */
export const pointMonthName = ({ point, month }: Pick<PointMonth, 'point' | 'month'>): string => `${month} ${point}`;

/** The points' months in their tallies, by the calendar whose months may be asked for; excluded responses are nobody. */
export function pointMonths(items: { cell: Cell; tally: Tally }[], calendar: Calendar): PointMonth[] {
  const found = new Map<string, PointMonth>();
  for (const { cell, tally } of items.filter(({ cell: { status } }) => status !== 'excluded')) {
    const its = { point: cell.pointCode ?? '', month: monthOfTally(cell.period, calendar) };
    const one = found.get(pointMonthName(its)) ?? { ...its, byService: new Map(), came: new Map() };
    one.byService.set(cell.serviceId, addTallies([one.byService.get(cell.serviceId) ?? {}, tally]));
    for (const [name, people] of Object.entries(tally))
      if (name.startsWith(anyDay) && people > 0)
        addPeople(one.came, `${cell.serviceId} ${cell.channel} ${cell.status} ${name}`, people);
    found.set(pointMonthName(its), one);
  }
  return [...found.values()];
}

const anyDay = counterName.onDay('');

/** A sealed month is a civil one: its first day is in no other. */
const monthOfTally = (period: string, calendar: Calendar): string =>
  period.length === 7 ? period : periodKey(period, 'month', calendar);

/** Adds to a count by key. */
export function addPeople(to: Map<string, number>, key: string, people: number): void {
  to.set(key, (to.get(key) ?? 0) + people);
}
