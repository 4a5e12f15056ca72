// Which points of ordinary units are told apart, and what is put together where they are not?
import { describe, expect, test } from 'vitest';
import type { ApartRule } from '../../functions/domain/point-circle.ts';
import { type PointMonth, pointMonths } from '../../functions/domain/point-month.ts';
import { groupsApart } from '../../functions/domain/points-apart.ts';
import { counterName } from '../../functions/domain/tally.ts';
import type { Cell } from '../../functions/domain/tally-cell.ts';

type Came = { point: string; service?: string; channel?: Cell['channel']; day?: string; good: number; bad: number };

const cellOf = ({ point, service = 'sv', channel = 'qr', day = '2026-10-06' }: Came): Cell => ({
  ...{ campaignId: 'ca', agencyId: 'ag', axis: 'both', status: 'clean' },
  ...{ serviceId: service, channel, period: day, pointCode: point },
});
const monthsOf = (came: Came[]): PointMonth[] =>
  pointMonths(
    came.map((one) => ({
      cell: cellOf(one),
      tally: {
        ...{ n: one.good + one.bad, A1_5: one.good, A1_1: one.bad },
        [counterName.onDay(one.day ?? '2026-10-06')]: one.good + one.bad,
      },
    })),
    'civil',
  );
const rule: ApartRule = { minimum: 10, scored: [['A1_1', 'A1_5']], isOfOne: () => false };
const groups = (came: Came[], more: Partial<ApartRule> = {}) =>
  groupsApart(monthsOf(came), { ...rule, ...more })
    .map(({ members }) => members.map((name) => name.replace('2026-', '')).join('+'))
    .toSorted();

describe('points', () => {
  test('of one counter each, for services of their own, are told apart: that says what services say', () => {
    const came = ['1', '2', '3'].map((n): Came => ({ point: `P${n}`, service: `sv${n}`, good: 8, bad: 4 }));
    expect(groups(came)).toEqual(['10 P1', '10 P2', '10 P3']);
  });

  test('that serve alike on the same days are told apart where the smaller crowd is enough', () => {
    const came = (people: number): Came[] => [
      { point: 'P1', good: 20, bad: 5 },
      { point: 'P2', good: people - 2, bad: 2 },
    ];
    expect(groups(came(10))).toEqual(['10 P1', '10 P2']);
    expect(groups(came(9))).toEqual(['10 P1+10 P2']);
  });

  test('that took turns by day, channel or service are together, however many came', () => {
    const turns: Partial<Came>[] = [{ day: '2026-10-07' }, { channel: 'kiosk' }];
    for (const turn of turns) {
      const came: Came[] = [
        { point: 'P1', good: 40, bad: 10 },
        { point: 'P2', good: 40, bad: 10, ...turn },
      ];
      expect(groups(came)).toEqual(['10 P1+10 P2']);
    }
  });

  test('are put together with whom they share most, and the rest stand', () => {
    const came: Came[] = [
      // The third serves births for three people, land for five: neither is enough to be told beside the service.
      { point: 'P1', service: 'birth', good: 20, bad: 10 },
      { point: 'P2', service: 'land', good: 20, bad: 10 },
      { point: 'P3', service: 'birth', good: 2, bad: 1 },
      { point: 'P3', service: 'land', good: 3, bad: 2 },
      { point: 'P3', service: 'tax', good: 10, bad: 10 },
      { point: 'P4', service: 'trade', good: 10, bad: 10 },
    ];
    expect(groups(came)).toEqual(['10 P1+10 P2+10 P3', '10 P4']);
  });

  test('are together where all of one mind are left when a service of its own is taken off', () => {
    const came = (bad: number): Came[] => [
      { point: 'P1', service: 'own', good: 10, bad: 10 },
      { point: 'P1', service: 'both', good: 12 - bad, bad },
      { point: 'P2', service: 'both', good: 20, bad: 10 },
    ];
    expect(groups(came(0))).toEqual(['10 P1+10 P2']);
    expect(groups(came(1))).toEqual(['10 P1', '10 P2']);
  });

  test('of few people in a month are told over several, rather than with another point', () => {
    const came: Came[] = [
      { point: 'P1', good: 4, bad: 3 },
      { point: 'P2', good: 4, bad: 3 },
      { point: 'P1', day: '2026-11-03', good: 15, bad: 5 },
      { point: 'P2', day: '2026-11-03', good: 15, bad: 5 },
    ];
    expect(groups(came)).toEqual(['10 P1+11 P1', '10 P2+11 P2']);
    expect(groups(came, { minimum: 7 })).toEqual(['10 P1', '10 P2', '11 P1', '11 P2']);
  });

  test('that one official serves are never alone', () => {
    const came: Came[] = [
      { point: 'P1', good: 20, bad: 10 },
      { point: 'P2', good: 15, bad: 10 },
      { point: 'P3', good: 30, bad: 10 },
    ];
    const isOfOne = (of: object) => 'point' in of && of.point === 'P3';
    expect(groups(came, { isOfOne })).toEqual(['10 P1+10 P3', '10 P2']);
    expect(groups(came, { isOfOne, minimum: 1 })).toEqual(['10 P1+10 P3', '10 P2']);
  });

  test('are all told where the minimum is one: nobody is protected then', () => {
    expect(
      groups(
        [
          { point: 'P1', good: 1, bad: 0 },
          { point: 'P2', good: 2, bad: 0 },
        ],
        { minimum: 1 },
      ),
    ).toEqual(['10 P1', '10 P2']);
  });

  test('a service of few is one with others of few, as in the table of services', () => {
    // Taken alone, the six of the second service would be P2 less what it served besides; no table tells them either.
    const came: Came[] = [
      { point: 'P1', service: 'a', good: 10, bad: 10 },
      { point: 'P2', service: 'b', good: 3, bad: 3 },
      { point: 'P2', service: 'c', good: 10, bad: 10 },
    ];
    expect(groups(came)).toEqual(['10 P1+10 P2']);
  });
});

test('an excluded answer is nobody’s, and a point without any is in no group', () => {
  const [month] = monthsOf([{ point: 'P1', good: 3, bad: 1 }]);
  const excluded = {
    cell: { ...cellOf({ point: 'P1', good: 0, bad: 0 }), status: 'excluded' as const },
    tally: { n: 4 },
  };
  expect(pointMonths([excluded], 'civil')).toEqual([]);
  expect(groupsApart(month === undefined ? [] : [{ ...month, byService: new Map([['sv', {}]]) }], rule)).toEqual([]);
});

test('a sealed month is that month, with its days; a day of the 15th belongs to the next by the administrative calendar', () => {
  const tally = { n: 3, on_d20261006: 1, on_d20261016: 2, on_d20261017: 0 };
  const cell = cellOf({ point: 'P1', good: 0, bad: 0 });
  const [sealed] = pointMonths([{ cell: { ...cell, period: '2026-10' }, tally }], 'civil');
  expect(sealed?.month).toBe('2026-10');
  expect([...(sealed?.came ?? [])]).toEqual([
    ['sv qr clean on_d20261006', 1],
    ['sv qr clean on_d20261016', 2],
  ]);
  const [day] = pointMonths(
    [{ cell: { ...cell, period: '2026-10-16' }, tally: { n: 2, on_d20261016: 2 } }],
    'administrative',
  );
  expect(day?.month).toBe('2026-11');
});
