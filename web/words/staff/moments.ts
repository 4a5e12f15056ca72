// How is a moment written? As offices write it, by the clock of Asia/Ho_Chi_Minh.
import { dayOf } from '../../../functions/domain/period.ts';
import { writeDay } from '../language.ts';

/** `24/11/2026 15:04:05` of an instant in RFC 3339. */
export function writeMoment(at: string): string {
  const local = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return `${writeDay(dayOf(at))} ${local.slice(11, 19)}`;
}
