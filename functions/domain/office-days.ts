// Which days are offices open? Monday to Friday, but for public holidays.
import { addDays } from './period.ts';
import { isPublicHoliday, isWeekend } from './public-holidays.ts';

export const isOfficeDay = (day: string): boolean => !isWeekend(day) && !isPublicHoliday(day);

/** The first of the last so many office days up to a day, that day included. */
export function firstOfOfficeDays(through: string, count: number): string {
  let [day, left] = [through, isOfficeDay(through) ? count - 1 : count];
  while (left > 0) {
    day = addDays(day, -1);
    if (isOfficeDay(day)) left -= 1;
  }
  return day;
}

/** The day so many days before, public holidays not counted: whom nobody could visit is not quiet for that. */
export function daysAgo(today: string, count: number): string {
  let [day, left] = [today, count];
  while (left > 0) {
    day = addDays(day, -1);
    if (!isPublicHoliday(day)) left -= 1;
  }
  return day;
}
