// Which ranges of days are made of whole months of a campaign?
import { expect, test } from 'vitest';
import { wholeMonths } from '../../functions/domain/whole-months.ts';

const campaign = { from: '2026-10-06', to: '2026-12-20' };
const civil = (from: string, to: string) => wholeMonths({ from, to }, campaign, 'civil');

test.each([
  // Its first and last day end the campaign's first and last month.
  ['2026-10-06', '2026-12-20', ['2026-10', '2026-11', '2026-12']],
  ['2026-10-06', '2026-10-31', ['2026-10']],
  ['2026-10-01', '2026-10-31', ['2026-10']],
  ['2026-11-01', '2026-11-30', ['2026-11']],
  ['2026-12-01', '2026-12-31', ['2026-12']],
  ['2026-01-01', '2027-12-31', ['2026-10', '2026-11', '2026-12']],
  ['2025-01-01', '2025-12-31', []],
])('%s to %s is', (from, to, months) => expect(civil(from, to)).toEqual(months));

test.each([
  ['2026-10-07', '2026-10-31'],
  ['2026-11-02', '2026-11-30'],
  ['2026-11-01', '2026-11-29'],
  ['2026-11-01', '2026-12-19'],
  ['2026-11-12', '2026-11-12'],
])('%s to %s cuts one', (from, to) => expect(civil(from, to)).toBeUndefined());

test('administrative months run from the 15th to the 14th', () => {
  const administrative = (from: string, to: string) => wholeMonths({ from, to }, campaign, 'administrative');
  expect(administrative('2026-10-15', '2026-11-14')).toEqual(['2026-11']);
  expect(administrative('2026-10-06', '2026-10-14')).toEqual(['2026-10']);
  expect(administrative('2026-11-01', '2026-11-30')).toBeUndefined();
});
