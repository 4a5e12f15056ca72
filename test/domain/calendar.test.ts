// To which week, month, quarter or year does a day belong, by either calendar?
import { expect, test } from 'vitest';
import { type Calendar, type Grouping, periodKey } from '../../functions/domain/calendar.ts';

test.each<[day: string, by: Grouping, calendar: Calendar, key: string]>([
  ['2026-10-21', 'day', 'administrative', '2026-10-21'],
  ['2026-12-31', 'quarter', 'civil', '2026-Q4'],
  ['2026-12-14', 'month', 'administrative', '2026-12'],
  ['2026-12-15', 'month', 'administrative', '2027-01'],
  ['2025-12-15', 'quarter', 'administrative', '2026-Q1'],
  ['2026-03-14', 'quarter', 'administrative', '2026-Q1'],
  ['2026-03-15', 'quarter', 'administrative', '2026-Q2'],
  ['2026-12-14', 'year', 'administrative', '2026'],
  ['2026-12-15', 'year', 'administrative', '2027'],
  ['2026-12-15', 'year', 'civil', '2026'],
  ['2026-01-01', 'week', 'civil', '2026-W01'],
  ['2027-01-01', 'week', 'civil', '2026-W53'],
  ['2027-01-04', 'week', 'civil', '2027-W01'],
  ['2024-12-30', 'week', 'civil', '2025-W01'],
])('%s by %s in the %s calendar is %s', (day, by, calendar, key) => {
  expect(periodKey(day, by, calendar)).toBe(key);
});
