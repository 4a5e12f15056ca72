// Does a named period have the days that its calendar gives it, so that its parts meet and nothing is counted twice?
import { describe, expect, test } from 'vitest';
import { type Grouping, periodKey } from '../../functions/domain/calendar.ts';
import { daysOfPeriod } from '../../functions/domain/named-period.ts';
import { addDays } from '../../functions/domain/period.ts';

describe('by the civil calendar', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-9M', '2026-01-01', '2026-09-30'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s is %s to %s', (period, from, to) => expect(daysOfPeriod(period, 'civil')).toEqual({ from, to }));
});

describe('by that of administrative reports (letter 581/BNV-CCHC)', () => {
  test.each([
    ['2026-Q1', '2025-12-15', '2026-03-14'],
    ['2026-H1', '2025-12-15', '2026-06-14'],
    ['2026-Q3', '2026-06-15', '2026-09-14'],
    ['2026-9M', '2025-12-15', '2026-09-14'],
    ['2026', '2025-12-15', '2026-12-14'],
    ['2026-03', '2026-02-15', '2026-03-14'],
  ])('%s is %s to %s', (period, from, to) => expect(daysOfPeriod(period, 'administrative')).toEqual({ from, to }));
});

test.each(['civil', 'administrative'] as const)(
  'the %s days of a period are those whose key it is, no more and no fewer',
  (calendar) => {
    const periods: [string, Grouping][] = [
      ['2026-10', 'month'],
      ['2026-Q1', 'quarter'],
      ['2026-Q4', 'quarter'],
      ['2026', 'year'],
    ];
    for (const [period, by] of periods) {
      const { from, to } = daysOfPeriod(period, calendar) ?? expect.fail(period);
      const keys = [addDays(from, -1), from, to, addDays(to, 1)].map((day) => periodKey(day, by, calendar) === period);
      expect([period, ...keys]).toEqual([period, false, true, true, false]);
    }
  },
);

test.each([
  '2026-13',
  '2026-00',
  '2026-1',
  '2026-Q0',
  '2026-Q5',
  '2026-H3',
  '2026-8M',
  '2026-W41',
  '26',
  '0000',
  '2026-10-01',
  'all',
  '',
])('%s names none', (period) => expect(daysOfPeriod(period, 'civil')).toBeUndefined());
