// Which day is it, and which months and days make up a range? All periods are cut at 00:00 Asia/Ho_Chi_Minh.
import * as z from 'zod/mini';

/** A day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`; days sort as text. */
export const day = z.iso.date();
/** Both ends included. */
export type Days = { from: string; to: string };

// Vietnam has kept UTC+7 without daylight saving since 1975, so the zone is a constant.
const offsetMilliseconds = 7 * 3_600_000;
const dayMilliseconds = 86_400_000;

/** The day of an instant (a Date or RFC 3339 text) in Asia/Ho_Chi_Minh. */
export const dayOf = (instant: Date | string): string =>
  new Date(new Date(instant).getTime() + offsetMilliseconds).toISOString().slice(0, 10);

/** The day so many days later (earlier if negative). */
export const addDays = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);

/** The first instant of a day. */
export const startOfDay = (of: string): Date => new Date(Date.parse(`${of}T00:00:00Z`) - offsetMilliseconds);

/** `2026-10` of `2026-10-21`. */
export const monthOf = (of: string): string => of.slice(0, 7);

/** First and last day of a month `2026-10`. */
export function daysOfMonth(month: string): Days {
  // The calendar repeats every 400 years, so this knows the last month that can be written, 9999-12, and the first.
  const last = new Date(Date.UTC(2000 + (Number(month.slice(0, 4)) % 400), Number(month.slice(5)), 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** Every month that the range touches, in order; none where it ends before it begins. */
export function monthsTouching({ from, to }: Days): string[] {
  const first = monthsBefore(monthOf(from));
  const count = monthsBefore(monthOf(to)) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => monthAfter(first + i));
}

const monthsBefore = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthAfter = (months: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;

/** The days both ranges have, or undefined. */
export function overlap(a: Days, b: Days): Days | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}
