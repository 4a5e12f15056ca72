// On which days may offices be closed by law? Bộ luật Lao động 2019, Điều 112, with the days that make up for weekends (Điều 111.3).
import { addDays, type Days } from './period.ts';

/** The first day of the lunar year (mùng 1 Tết) and Giỗ Tổ Hùng Vương (10/3 âm lịch), by Vietnam's own calendar (UTC+7). */
const lunarDays: Record<string, { tet: string; ancestors: string }> = {
  '2024': { tet: '2024-02-10', ancestors: '2024-04-18' },
  '2025': { tet: '2025-01-29', ancestors: '2025-04-07' },
  '2026': { tet: '2026-02-17', ancestors: '2026-04-26' },
  '2027': { tet: '2027-02-06', ancestors: '2027-04-16' },
  '2028': { tet: '2028-01-26', ancestors: '2028-04-04' },
  '2029': { tet: '2029-02-13', ancestors: '2029-04-23' },
  '2030': { tet: '2030-02-02', ancestors: '2030-04-12' },
  '2031': { tet: '2031-01-23', ancestors: '2031-04-01' },
  '2032': { tet: '2032-02-11', ancestors: '2032-04-19' },
};

/** The years whose lunar holidays are known; of others only those of the civil calendar are. */
export const lunarYears: readonly string[] = Object.keys(lunarDays);

type Holidays = { certain: Days[]; possible: Days[] };

/**
 * What a year's holidays are. Tết is five days, and each year's decision says whether one or two of them come before mùng 1; Quốc khánh is
 * two, of which the second is the day before or after: `possible` are those that one choice or the other makes a day off.
 */
function holidaysOf(year: string): Holidays {
  const day = (monthAndDay: string): Days => ({ from: `${year}-${monthAndDay}`, to: `${year}-${monthAndDay}` });
  const lunar = lunarDays[year];
  const around = ({ tet }: { tet: string }, first: number, last: number): Days => ({
    ...{ from: addDays(tet, first), to: addDays(tet, last) },
  });
  const ofMoon = lunar === undefined ? [] : [around(lunar, -1, 2), { from: lunar.ancestors, to: lunar.ancestors }];
  return {
    certain: [day('01-01'), ...ofMoon, day('04-30'), day('05-01'), day('09-02')],
    possible: [...(lunar === undefined ? [] : [around(lunar, -2, 3)]), { from: `${year}-09-01`, to: `${year}-09-03` }],
  };
}

/** 0 is Sunday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
export const isWeekend = (day: string): boolean => weekday(day) === 0 || weekday(day) === 6;

function daysIn({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Days off within a year, those that make up for a holiday on a weekend among them: the next working day that is none. */
function daysOff(year: string): ReadonlySet<string> {
  const { certain, possible } = holidaysOf(year);
  const off = new Set([...certain, ...possible].flatMap(daysIn));
  for (const day of certain.flatMap(daysIn).filter(isWeekend)) {
    let instead = day;
    while (off.has(instead) || isWeekend(instead)) instead = addDays(instead, 1);
    off.add(instead);
  }
  return off;
}

const known = new Map<string, ReadonlySet<string>>();

/** Whether offices may be closed for a public holiday on a day. */
export function isPublicHoliday(day: string): boolean {
  const year = day.slice(0, 4);
  const off = known.get(year) ?? daysOff(year);
  known.set(year, off);
  return off.has(day);
}
