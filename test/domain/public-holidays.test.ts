// Are the lunar holidays those of Vietnam's own calendar, and does nobody take a closed office for a silent point?
import { CalendarVietnamese } from 'date-chinese';
import { describe, expect, test } from 'vitest';
import { daysAgo, firstOfOfficeDays, isOfficeDay } from '../../functions/domain/office-days.ts';
import { addDays } from '../../functions/domain/period.ts';
import { isPublicHoliday, lunarYears } from '../../functions/domain/public-holidays.ts';

/** A day of the lunar calendar in a civil year, as `date-chinese` computes it. */
function lunarDay(year: number, month: number, day: number): string {
  const calendar = new CalendarVietnamese();
  calendar.fromGregorian(year, 6, 1);
  const [cycle, lunarYear] = calendar.get();
  const { year: y, month: m, day: d } = new CalendarVietnamese(cycle, lunarYear, month, false, day).toGregorian();
  return [y, m, d].map((part) => String(part).padStart(2, '0')).join('-');
}

const off = (days: string[]) => days.filter((day) => !isOfficeDay(day));

describe('the table of lunar days', () => {
  test.each(lunarYears)('%s: around mùng 1 Tết and on 10/3 offices may be closed', (year) => {
    const tet = lunarDay(Number(year), 1, 1);
    expect([-2, -1, 0, 1, 2, 3].map((n) => isPublicHoliday(addDays(tet, n)))).toEqual(Array(6).fill(true));
    expect(isPublicHoliday(addDays(tet, -3))).toBe(false);
    expect(isPublicHoliday(lunarDay(Number(year), 3, 10))).toBe(true);
  });

  test('is Vietnam’s and not China’s, which begins 2030 a day later', () => {
    expect(lunarDay(2030, 1, 1)).toBe('2030-02-02');
    expect(isPublicHoliday('2030-01-31')).toBe(true);
  });

  test('of years beyond it the holidays of the civil calendar alone are known', () => {
    expect(['2050-01-01', '2050-04-30', '2050-05-01', '2050-09-02'].map(isPublicHoliday)).toEqual(Array(4).fill(true));
  });
});

describe('office days', () => {
  test('as the decisions of three years had them', () => {
    // Tết 2026: 16–20 February; Giỗ Tổ on Sunday 26 April, so Monday too; 30 April and 1 May.
    expect(off(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'])).toHaveLength(5);
    expect(off(['2026-04-27', '2026-04-28', '2026-04-30', '2026-05-01'])).toEqual([
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
    ]);
    // Tết 2025: 27–31 January; Quốc khánh 2025: 1 and 2 September.
    expect(off(['2025-01-24', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'])).toHaveLength(5);
    expect(off(['2025-09-01', '2025-09-02'])).toHaveLength(2);
    // Tết 2024: 8–14 February, the last two for a Saturday and a Sunday.
    expect(off(['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'])).toHaveLength(5);
  });

  test('of a week without holidays are five', () => {
    const week = Array.from({ length: 7 }, (_, n) => addDays('2026-11-02', n));
    expect(off(week)).toEqual(['2026-11-07', '2026-11-08']);
  });

  test('five up to the Monday after Tết 2026 begin before it', () => {
    expect(firstOfOfficeDays('2026-02-23', 5)).toBe('2026-02-10');
    expect(firstOfOfficeDays('2026-11-20', 5)).toBe('2026-11-16');
  });

  test('seven days ago leaves out Tết, and weekends not', () => {
    expect(daysAgo('2026-11-20', 7)).toBe('2026-11-13');
    expect(daysAgo('2026-02-23', 7)).toBe('2026-02-10');
  });
});
