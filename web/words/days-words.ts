// What is a run of days called? `Quý IV/2026` where it is one, else its first and last day.
import { type Calendar, periodKey } from '../../functions/domain/calendar.ts';
import { daysOfPeriod } from '../../functions/domain/named-period.ts';
import type { Days } from '../../functions/domain/period.ts';
import { writeDay } from './language.ts';
import { periodName } from './period-words.ts';

export function daysName(days: Days, calendar: Calendar, lang: 'vi' | 'en'): string {
  const key = (['month', 'quarter', 'year'] as const)
    .map((by) => periodKey(days.to, by, calendar))
    .find((one) => isWhole(one, days, calendar));
  if (key !== undefined) return periodName(key, lang);
  const [from, to] = [writeDay(days.from), writeDay(days.to)];
  if (from === to) return lang === 'vi' ? `Ngày ${from}` : from;
  return lang === 'vi' ? `Từ ${from} đến ${to}` : `${from} to ${to}`;
}

function isWhole(key: string, { from, to }: Days, calendar: Calendar): boolean {
  const days = daysOfPeriod(key, calendar);
  return days?.from === from && days.to === to;
}

/** The same within a sentence, where no capital stands. */
export const daysNameWithin = (days: Days, calendar: Calendar, lang: 'vi' | 'en'): string => {
  const name = daysName(days, calendar, lang);
  return lang === 'vi' && name.startsWith('Từ ') ? `kỳ từ ${name.slice(3)}` : name;
};
