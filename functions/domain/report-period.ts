// For which days is a report, and from when does it stand? A named period, the whole campaign or days of one's own; frozen after a grace.
import type { Calendar } from './calendar.ts';
import { daysOfPeriod } from './named-period.ts';
import { addDays, type Days, day, startOfDay } from './period.ts';

const ownDays = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;

/**
 * The days of `2026-10`, `2026-Q4`, `2026-H1`, `2026-9M`, `2026`, `all` (the campaign's own) or `2026-10-01..2026-10-31`; undefined where
 * the text names none. A calendar changes named periods alone.
 */
export function reportDays(period: string, calendar: Calendar, campaign: Days): Days | undefined {
  if (period === 'all') return campaign;
  const [, from, to] = ownDays.exec(period) ?? [];
  if (from === undefined || to === undefined) return daysOfPeriod(period, calendar);
  return day.safeParse(from).success && day.safeParse(to).success && from <= to ? { from, to } : undefined;
}

/** The instant from which a period's figures stand: after the grace for late and offline answers, at 00:00 Asia/Ho_Chi_Minh. */
export const freezesAt = ({ to }: Days, graceDays: number): Date => startOfDay(addDays(to, graceDays + 1));

/** How long after its end a period is still looked at for late answers: a year of it would be read again and again. */
export const watchedDays = 120;

/** Whether late answers still make a revision by themselves; afterwards somebody has to ask for one. */
export const isWatched = ({ to }: Days, today: string): boolean => addDays(to, watchedDays) >= today;
