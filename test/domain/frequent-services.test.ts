// Which services does a list begin with, and can nobody read from it who came for what?
import { describe, expect, test } from 'vitest';
import { frequentServices } from '../../functions/domain/frequent-services.ts';
import { matches } from '../../functions/domain/searchable.ts';
import type { Cell } from '../../functions/domain/tally-cell.ts';

const tallyOf = (serviceId: string, people: number, more: Partial<Cell> = {}) => ({
  cell: {
    ...{ campaignId: 'cmp-1', agencyId: 'ag-xa', axis: 'both', channel: 'qr', status: 'clean', period: '2026-10' },
    serviceId,
    ...more,
  } satisfies Cell,
  tally: { n: people },
});

describe('the services most people come for', () => {
  test('are the five of most responses, most first, ties by id', () => {
    const counts = { births: 20, land: 40, marriage: 20, deaths: 30, business: 90, building: 19 };
    const tallies = Object.entries(counts).map(([id, people]) => tallyOf(id, people));
    for (const known of [tallies, tallies.toReversed()])
      expect(frequentServices(known, 5)).toEqual(['business', 'land', 'deaths', 'births', 'marriage']);
  });

  test('are told by all days and statuses together, by territory, and none of fewer people than the minimum', () => {
    const tallies = [
      tallyOf('births', 6),
      tallyOf('births', 4, { status: 'flagged', period: '2026-11' }),
      tallyOf('land', 9, { axis: 'territory' }),
      tallyOf('marriage', 50, { axis: 'line' }),
      { ...tallyOf('deaths', 0), tally: {} },
    ];
    expect(frequentServices(tallies, 10)).toEqual(['births']);
    expect(frequentServices(tallies, 9)).toEqual(['births', 'land']);
  });

  test('are neither all services nor none', () => {
    expect(frequentServices([tallyOf('*', 90), tallyOf('-', 80), tallyOf('births', 10)], 5)).toEqual(['births']);
  });
});

describe('a service is found', () => {
  test.each([
    ['sinh khai', true],
    ['  Dang   KY ', true],
    ['đăng', true],
    ['khai tử', false],
    ['', true],
  ])('as "%s": %s', (typed, found) => {
    expect(matches('Đăng ký khai sinh', typed)).toBe(found);
  });
});
