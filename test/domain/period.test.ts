// Which day is it in Hà Nội, and which days and months make up a range?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysOfMonth, monthsTouching, overlap, startOfDay } from '../../functions/domain/period.ts';

describe('a day begins at 00:00 in UTC+7', () => {
  test.each([
    ['2026-10-20T16:59:59.999Z', '2026-10-20'],
    ['2026-10-20T17:00:00Z', '2026-10-21'],
    ['2026-10-21T23:59:59+07:00', '2026-10-21'],
    ['2026-10-22T00:00:00+07:00', '2026-10-22'],
    ['2026-12-31T23:59:59+07:00', '2026-12-31'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2028-02-28T17:00:00Z', '2028-02-29'],
    ['2027-02-28T17:00:00Z', '2027-03-01'],
    ['2026-10-21T12:00:00-05:00', '2026-10-22'],
  ])('%s lies in %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
    expect(dayOf(new Date(instant))).toBe(day);
  });

  test('and its first instant is the first that lies in it', () => {
    const first = startOfDay('2026-10-21');
    expect(first.toISOString()).toBe('2026-10-20T17:00:00.000Z');
    expect(dayOf(first)).toBe('2026-10-21');
    expect(dayOf(new Date(first.getTime() - 1))).toBe('2026-10-20');
  });
});

test.each([
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
  ['2000-02', '2000-02-29'],
  ['2100-02', '2100-02-28'],
  ['2026-04', '2026-04-30'],
  ['2026-12', '2026-12-31'],
  ['0001-02', '0001-02-28'],
  ['9999-12', '9999-12-31'],
])('the last day of %s is %s', (month, to) => {
  expect(daysOfMonth(month)).toEqual({ from: `${month}-01`, to });
});

test('days are added over months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  expect(addDays('2026-10-21', 0)).toBe('2026-10-21');
});

describe('months touched', () => {
  test.each([
    [{ from: '2026-10-31', to: '2026-11-01' }, ['2026-10', '2026-11']],
    [{ from: '2026-10-02', to: '2026-10-30' }, ['2026-10']],
    [{ from: '2025-12-15', to: '2026-03-14' }, ['2025-12', '2026-01', '2026-02', '2026-03']],
    [{ from: '9999-11-30', to: '9999-12-31' }, ['9999-11', '9999-12']],
    [{ from: '2026-11-01', to: '2026-10-31' }, []],
  ])('by %j', (range, months) => {
    expect(monthsTouching(range)).toEqual(months);
  });
});

describe('overlap', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' };
  test.each([
    [
      { from: '2026-10-31', to: '2026-11-30' },
      { from: '2026-10-31', to: '2026-10-31' },
    ],
    [{ from: '2026-11-01', to: '2026-11-30' }, undefined],
    [{ from: '2026-01-01', to: '2026-12-31' }, october],
    [
      { from: '2026-10-05', to: '2026-10-06' },
      { from: '2026-10-05', to: '2026-10-06' },
    ],
  ])('of October and %j', (other, both) => {
    expect(overlap(october, other)).toEqual(both);
    expect(overlap(other, october)).toEqual(both);
  });

  test('the months a range touches cover it, each without gap to the next', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const months = monthsTouching({ from, to: addDays(from, length) }).map(daysOfMonth);
        expect(months[0]?.from.slice(0, 7)).toBe(from.slice(0, 7));
        expect(months.at(-1)?.to.slice(0, 7)).toBe(addDays(from, length).slice(0, 7));
        for (const [i, { to }] of months.slice(0, -1).entries()) expect(addDays(to, 1)).toBe(months[i + 1]?.from);
      }),
    );
  });
});
