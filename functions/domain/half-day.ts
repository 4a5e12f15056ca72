// When was a response answered, told so that nobody is recognised by it? The day, and whether before or after noon.
import * as z from 'zod/mini';
import { dayOf } from './period.ts';

export const halfDay = z.enum(['morning', 'afternoon']);
export type HalfDay = z.infer<typeof halfDay>;

/** Asia/Ho_Chi_Minh is seven hours ahead of UTC, summer and winter. */
const hourOf = (instant: string): number => new Date(Date.parse(instant) + 7 * 3_600_000).getUTCHours();

/** Day and half-day of an instant (RFC 3339), by the clock of Asia/Ho_Chi_Minh; noon is afternoon. */
export const halfDayOf = (instant: string): { day: string; half: HalfDay } => ({
  day: dayOf(instant),
  half: hourOf(instant) < 12 ? 'morning' : 'afternoon',
});
