// How is a period named under an axis and in a sentence? `05/10` and `Ngày 05/10/2026`; a week by its Monday.
import { addDays } from '../../../functions/domain/period.ts';
import { writeDay } from '../../words/language.ts';
import { periodName } from '../../words/period-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';

export type PeriodLabel = { short: string; full: string };

/** Of `2026-10-05`, `2026-W41` or `2026-10`. */
export function periodLabel(key: string, lang: StaffLanguage): PeriodLabel {
  const [year = '', week = ''] = key.split('-W');
  if (week !== '') {
    const monday = writeDay(mondayOf(Number(year), Number(week)));
    return { short: monday.slice(0, 5), full: lang === 'vi' ? `tuần từ ${monday}` : `the week of ${monday}` };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(key)) {
    const day = writeDay(key);
    return { short: day.slice(0, 5), full: lang === 'vi' ? `ngày ${day}` : day };
  }
  return { short: key.length === 7 ? `${key.slice(5)}/${key.slice(2, 4)}` : key, full: lowered(periodName(key, lang)) };
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** ISO 8601: the first week is that of 4 January. */
function mondayOf(year: number, week: number): string {
  const fourth = `${year}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(fourth, (week - 1) * 7 - weekday);
}
