// Which days are offices open? Monday to Friday; public holidays are not known here, which a silence of a week forgives.
import { addDays } from './period.ts';

export const isOfficeDay = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
};

/** The first of the last so many office days up to a day, that day included. */
export function firstOfOfficeDays(through: string, count: number): string {
  let [day, left] = [through, isOfficeDay(through) ? count - 1 : count];
  while (left > 0) {
    day = addDays(day, -1);
    if (isOfficeDay(day)) left -= 1;
  }
  return day;
}
