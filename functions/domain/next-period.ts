// Which days follow these? Of a named period the next of its kind, else as many days again.
import type { Calendar } from './calendar.ts';
import { daysOfPeriod } from './named-period.ts';
import { addDays, type Days } from './period.ts';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year';
export const periodKinds: readonly PeriodKind[] = ['month', 'quarter', 'half', 'year'];

/** `2026-Q4` and its like of the kind that a day lies in, in a calendar. */
export function periodAround(day: string, kind: PeriodKind, calendar: Calendar): string {
  const names = [-1, 0, 1].flatMap((shift) => namesOfYear(Number(day.slice(0, 4)) + shift, kind));
  const found = names.find((name) => {
    const days = daysOfPeriod(name, calendar);
    return days !== undefined && days.from <= day && day <= days.to;
  });
  return found ?? day.slice(0, 4);
}

/** Every period of a kind that is named after a year. */
export function namesOfYear(year: number, kind: PeriodKind): string[] {
  const text = String(year).padStart(4, '0');
  if (kind === 'year') return [text];
  if (kind === 'half') return [1, 2].map((n) => `${text}-H${n}`);
  if (kind === 'quarter') return [1, 2, 3, 4].map((n) => `${text}-Q${n}`);
  return Array.from({ length: 12 }, (_, n) => `${text}-${String(n + 1).padStart(2, '0')}`);
}

/** The period whose days these are exactly; undefined where they are no named one. */
export const periodWith = ({ from, to }: Days, calendar: Calendar): string | undefined =>
  periodKinds
    .map((kind) => periodAround(from, kind, calendar))
    .find((name) => {
      const days = daysOfPeriod(name, calendar);
      return days?.from === from && days.to === to;
    });

/** The days that follow, with the period's name where it has one. */
export function daysAfter(days: Days, calendar: Calendar): Days & { period?: string } {
  const first = addDays(days.to, 1);
  const named = periodWith(days, calendar);
  const kind = periodKinds.find((one) => periodAround(days.from, one, calendar) === named);
  if (kind !== undefined) {
    const period = periodAround(first, kind, calendar);
    const next = daysOfPeriod(period, calendar);
    if (next !== undefined) return { ...next, period };
  }
  return { from: first, to: addDays(first, lengthOf(days) - 1) };
}

const dayMilliseconds = 86_400_000;

/** How many days, both ends included. */
export const lengthOf = ({ from, to }: Days): number => (Date.parse(to) - Date.parse(from)) / dayMilliseconds + 1;
