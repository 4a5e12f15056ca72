// Which days does the copy of a campaign get, in either calendar, across years, and where its days are no named period?
import { describe, expect, test } from 'vitest';
import { daysAfter, lengthOf, periodAround, periodWith } from '../../functions/domain/next-period.ts';
import { previousPeriod } from '../../functions/domain/previous-period.ts';
import { nextTitle } from '../../web/words/period-words.ts';

describe('the days that follow', () => {
  test.each([
    ['a civil quarter, into the next year', '2026-10-01', '2026-12-31', 'civil', '2027-01-01', '2027-03-31', '2027-Q1'],
    ['a reporting quarter', '2026-09-15', '2026-12-14', 'administrative', '2026-12-15', '2027-03-14', '2027-Q1'],
    ['a month, of another length', '2027-01-01', '2027-01-31', 'civil', '2027-02-01', '2027-02-28', '2027-02'],
    ['a half year', '2026-01-01', '2026-06-30', 'civil', '2026-07-01', '2026-12-31', '2026-H2'],
    ['a year', '2026-01-01', '2026-12-31', 'civil', '2027-01-01', '2027-12-31', '2027'],
  ] as const)('%s', (_, from, to, calendar, nextFrom, nextTo, period) => {
    expect(daysAfter({ from, to }, calendar)).toEqual({ from: nextFrom, to: nextTo, period });
  });

  test('of days that are no period are as many again', () => {
    expect(daysAfter({ from: '2026-11-03', to: '2026-11-12' }, 'civil')).toEqual({
      from: '2026-11-13',
      to: '2026-11-22',
    });
    expect(lengthOf({ from: '2026-11-13', to: '2026-11-22' })).toBe(10);
  });

  test('depend on the calendar: a civil quarter is no reporting quarter', () => {
    expect(periodWith({ from: '2026-10-01', to: '2026-12-31' }, 'administrative')).toBeUndefined();
    expect(periodAround('2026-12-20', 'quarter', 'administrative')).toBe('2027-Q1');
    expect(periodAround('2026-12-20', 'quarter', 'civil')).toBe('2026-Q4');
    expect(periodAround('2026-12-20', 'year', 'administrative')).toBe('2027');
  });

  test('a period holds its first and its last day', () => {
    const around = (day: string) =>
      (['month', 'quarter', 'half', 'year'] as const).map((kind) => periodAround(day, kind, 'civil'));
    expect(around('2026-01-01')).toEqual(['2026-01', '2026-Q1', '2026-H1', '2026']);
    expect(around('2026-12-31')).toEqual(['2026-12', '2026-Q4', '2026-H2', '2026']);
  });

  test('days that begin or end beside a period are none', () => {
    expect(periodWith({ from: '2026-10-02', to: '2026-12-31' }, 'civil')).toBeUndefined();
    expect(periodWith({ from: '2026-10-01', to: '2026-12-30' }, 'civil')).toBeUndefined();
  });
});

describe('the title of a copy', () => {
  test('names the next period where it named this one, else says that it is a copy', () => {
    expect(nextTitle('Khảo sát Một cửa Quý IV/2026', '2026-Q4', '2027-Q1')).toBe('Khảo sát Một cửa Quý I/2027');
    expect(nextTitle('Khảo sát quý IV/2026', '2026-Q4', '2027-Q1')).toBe('Khảo sát quý I/2027');
    expect(nextTitle('Khảo sát Một cửa', '2026-Q4', '2027-Q1')).toBe('Khảo sát Một cửa (bản sao)');
    expect(nextTitle('Quý IV/2026', undefined, undefined)).toBe('Quý IV/2026 (bản sao)');
  });
});

describe('the period before', () => {
  test.each([
    ['2026-Q1', 'civil', '2025-Q4', '2025-10-01', '2025-12-31'],
    ['2026-Q1', 'administrative', '2025-Q4', '2025-09-15', '2025-12-14'],
    ['2026-01', 'civil', '2025-12', '2025-12-01', '2025-12-31'],
    ['2026-H2', 'civil', '2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-9M', 'administrative', '2025-9M', '2024-12-15', '2025-09-14'],
    ['2026', 'civil', '2025', '2025-01-01', '2025-12-31'],
  ] as const)('of %s (%s) is %s', (name, calendar, before, from, to) => {
    const own = { name, calendar, from: '', to: '' };
    expect(previousPeriod(own)).toEqual({ name: before, calendar, from, to });
  });

  test('of a whole campaign and of days of one’s own is none', () => {
    for (const name of ['all', '2026-10-01..2026-10-07'])
      expect(previousPeriod({ name, calendar: 'civil', from: '', to: '' })).toBeUndefined();
  });
});
