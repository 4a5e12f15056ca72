// Is no period skipped, by either calendar?
import { expect, test } from 'vitest';
import { periodsThrough } from '../../functions/domain/periods-through.ts';

test('every period of a range, in order, those without answers too', () => {
  const autumn = { from: '2026-10-14', to: '2026-12-15' };
  expect(periodsThrough(autumn, 'month', 'civil')).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(periodsThrough(autumn, 'month', 'administrative')).toEqual(['2026-10', '2026-11', '2026-12', '2027-01']);
  expect(periodsThrough({ from: '2026-12-27', to: '2027-01-04' }, 'week', 'civil')).toEqual([
    ...['2026-W52', '2026-W53', '2027-W01'],
  ]);
  expect(periodsThrough({ from: '2026-02-28', to: '2026-03-01' }, 'day', 'civil')).toEqual([
    '2026-02-28',
    '2026-03-01',
  ]);
  expect(periodsThrough({ from: '2026-03-02', to: '2026-03-01' }, 'day', 'civil')).toEqual([]);
});
