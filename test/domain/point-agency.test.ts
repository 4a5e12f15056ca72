// Whose is a point on a day, after it has moved once, twice, back, or is yet to move?
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../functions/domain/agency.ts';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import type { Point } from '../../functions/domain/campaign.ts';
import { isCovered } from '../../functions/domain/coverage.ts';
import { agenciesOfPoint, agencyOfPoint, movedPoint, pointOn } from '../../functions/domain/point-agency.ts';
import { isOfOneOfficial, isServedByOne, ownIsOfOneOfficial } from '../../functions/domain/served-by-one.ts';

const point = (more: Partial<Point> = {}): Point => ({
  ...{ code: 'P', agencyId: 'a', label: 'Quầy 1', onePerson: false, status: 'active' },
  ...more,
});
const agency = (id: string): Agency => ({
  id,
  name: id,
  kind: 'commune',
  placements: [{}],
  succeeds: [],
  serviceIds: [],
});
const onDays = (one: Point) =>
  ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((day) => agencyOfPoint(one, day)).join('');

describe('a point', () => {
  test('that never moved is its agency’s on every day', () => {
    expect(onDays(point())).toBe('aaaa');
    expect(agenciesOfPoint(point())).toEqual(['a']);
  });

  test('that moved is the next one’s from that day on', () => {
    const once = movedPoint(point(), 'b', '2026-02-01');
    expect(onDays(once)).toBe('abbb');
    const twice = movedPoint(once, 'c', '2026-03-01');
    expect([onDays(twice), agenciesOfPoint(twice)]).toEqual(['abbc', ['a', 'b', 'c']]);
    expect(pointOn(twice, '2026-02-15').agencyId).toBe('b');
  });

  test('that moves back on the same day never left, and a move in between replaces what was to come', () => {
    const there = movedPoint(point(), 'b', '2026-02-01');
    expect(movedPoint(there, 'a', '2026-02-01')).toEqual(point());
    expect(onDays(movedPoint(movedPoint(point(), 'c', '2026-03-01'), 'b', '2026-02-01'))).toBe('abbb');
  });

  test('is covered by who covers its agency of that day', () => {
    const tree = agencyTree([agency('a'), agency('b')]);
    const moved = movedPoint(point(), 'b', '2026-02-01');
    const by = (id: string, day: string) => isCovered(tree, { agencyIds: [id] }, moved, day);
    expect([by('a', '2026-01-31'), by('b', '2026-01-31'), by('a', '2026-02-01'), by('b', '2026-02-01')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('where one official served', () => {
  const left = movedPoint(point({ onePerson: true }), 'b', '2026-02-01');
  const tree = agencyTree([agency('a'), agency('b')]);

  test('the figures stay about one official after the point has moved on', () => {
    expect([
      isServedByOne([left], { agencyId: 'a', serviceId: '' }),
      ownIsOfOneOfficial([left], 'a', undefined),
    ]).toEqual([true, true]);
    expect(isOfOneOfficial(tree, [left], 'a')).toBe(true);
  });

  test('but points that are there now decide', () => {
    const points = [left, point({ code: 'Q' })];
    expect([ownIsOfOneOfficial(points, 'a', undefined), isOfOneOfficial(tree, points, 'a')]).toEqual([false, false]);
    // A neighbour who moved away hides nobody who stayed alone.
    const stayed = [movedPoint(point(), 'b', '2026-02-01'), point({ code: 'Q', onePerson: true })];
    expect(ownIsOfOneOfficial(stayed, 'a', undefined)).toBe(true);
  });
});
