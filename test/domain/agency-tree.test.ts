// Who stands above whom in Lào Cai, by territory and by professional line, before and after a unit moves?
import { describe, expect, test } from 'vitest';
import type { Agency, Placement } from '../../functions/domain/agency.ts';
import {
  type Axis,
  agencyTree,
  ancestorsOf,
  chainOf,
  childrenDuring,
  isUnder,
  placementOn,
  wouldCircle,
} from '../../functions/domain/agency-tree.ts';
import { addDays, type Days } from '../../functions/domain/period.ts';

const agency = (id: string, ...placements: Placement[]): Agency => ({
  id,
  name: id,
  kind: 'other',
  placements: placements.length === 0 ? [{}] : placements,
  succeeds: [],
  serviceIds: [],
});

const merged = '2025-07-01';
/** The hospital lies in commune Sơn Hà and answers to Sở Y tế; the school moved from Sơn Hà to Tả Van when communes were merged. */
const laoCai = [
  agency('lao-cai'),
  agency('so-y-te', { parentId: 'lao-cai' }),
  agency('so-gddt', { parentId: 'lao-cai' }),
  agency('son-ha', { parentId: 'lao-cai' }),
  agency('ta-van', { parentId: 'lao-cai' }),
  agency('hospital', { parentId: 'son-ha', lineParentId: 'so-y-te' }),
  agency(
    'school',
    { parentId: 'son-ha', lineParentId: 'so-gddt' },
    { from: merged, parentId: 'ta-van', lineParentId: 'so-gddt' },
  ),
  agency('ward', { parentId: 'hospital' }),
];
const tree = agencyTree(laoCai);
const day = '2026-10-21';
const year: Days = { from: '2025-01-01', to: '2025-12-31' };

describe('a response at the hospital counts for', () => {
  test('its commune by territory, its department by line, and the province by both', () => {
    expect(ancestorsOf(tree, 'hospital', day)).toEqual([
      { agencyId: 'hospital', axis: 'both' },
      { agencyId: 'son-ha', axis: 'territory' },
      { agencyId: 'lao-cai', axis: 'both' },
      { agencyId: 'so-y-te', axis: 'line' },
    ]);
  });

  test('whoever stands above it, if it was given in a ward that has no line of its own', () => {
    expect(chainOf(tree, 'ward', 'territory', day)).toEqual(['ward', 'hospital', 'son-ha', 'lao-cai']);
    expect(chainOf(tree, 'ward', 'line', day)).toEqual(['ward', 'hospital', 'so-y-te', 'lao-cai']);
  });

  test('nobody twice, and nobody beside', () => {
    const ids = ancestorsOf(tree, 'ward', day).map(({ agencyId }) => agencyId);
    expect(ids.toSorted()).toEqual(['hospital', 'lao-cai', 'so-y-te', 'son-ha', 'ward']);
    expect(isUnder(tree, 'ward', 'so-y-te', day)).toBe(true);
    expect(isUnder(tree, 'ward', 'so-gddt', day)).toBe(false);
    expect(isUnder(tree, 'lao-cai', 'hospital', day)).toBe(false);
    expect(isUnder(tree, 'lao-cai', 'lao-cai', day)).toBe(true);
  });
});

describe('a unit that moves', () => {
  const school = laoCai[6] ?? agency('none');

  test('hangs where it hung on the day', () => {
    expect(chainOf(tree, 'school', 'territory', '2025-06-30')).toEqual(['school', 'son-ha', 'lao-cai']);
    expect(chainOf(tree, 'school', 'territory', merged)).toEqual(['school', 'ta-van', 'lao-cai']);
  });

  test('twice, hangs in the latest place that has begun', () => {
    const moved = agency(
      'x',
      { parentId: 'a' },
      { from: '2025-03-01', parentId: 'b' },
      { from: '2025-05-01', parentId: 'c' },
    );
    const parents = ['2025-02-28', '2025-03-01', '2025-04-30', '2025-05-01'].map(
      (on) => placementOn(moved, on).parentId,
    );
    expect(parents).toEqual(['a', 'b', 'b', 'c']);
    expect(
      placementOn(
        agency(
          'x',
          { parentId: 'a' },
          { from: day, parentId: 'b' },
          { from: addDays(day, 1), parentId: 'c' },
          { from: addDays(day, 2) },
        ),
        addDays(day, 1),
      ),
    ).toEqual({ from: addDays(day, 1), parentId: 'c' });
  });

  test('hung in its first place ever before', () => {
    const late = agency('late', { from: '2025-01-01', parentId: 'son-ha' }, { from: merged, parentId: 'ta-van' });
    expect(placementOn(late, '2020-01-01').parentId).toBe('son-ha');
    expect(placementOn(school, '0001-01-01').parentId).toBe('son-ha');
    const lateTree = agencyTree([...laoCai, late]);
    expect(childrenDuring(lateTree, 'son-ha', 'territory', { from: '2020-01-01', to: '2020-12-31' })).toContainEqual({
      agencyId: 'late',
      days: { from: '2020-01-01', to: '2020-12-31' },
    });
  });

  test('is in either parent’s rows for its days there', () => {
    const rows = (parent: string, axis: Axis) => childrenDuring(tree, parent, axis, year);
    expect(rows('son-ha', 'territory')).toEqual([
      { agencyId: 'hospital', days: year },
      { agencyId: 'school', days: { from: year.from, to: '2025-06-30' } },
    ]);
    expect(rows('ta-van', 'territory')).toEqual([{ agencyId: 'school', days: { from: merged, to: year.to } }]);
    expect(rows('ta-van', 'line')).toEqual([]);
  });

  test('by line stays in one row, in two spells that meet', () => {
    expect(childrenDuring(tree, 'so-gddt', 'line', year)).toEqual([
      { agencyId: 'school', days: { from: year.from, to: '2025-06-30' } },
      { agencyId: 'school', days: { from: merged, to: year.to } },
    ]);
  });

  test('there and back again is two spells under the same parent', () => {
    const back = agencyTree([
      agency('a'),
      agency('b'),
      agency('x', { parentId: 'a' }, { from: '2025-03-01', parentId: 'b' }, { from: '2025-05-01', parentId: 'a' }),
    ]);
    expect(childrenDuring(back, 'a', 'territory', year).map(({ days }) => days)).toEqual([
      { from: '2025-01-01', to: '2025-02-28' },
      { from: '2025-05-01', to: '2025-12-31' },
    ]);
  });
});

describe.each<Axis>(['territory', 'line'])('rows by %s', (axis) => {
  const parents = [undefined, ...laoCai.map(({ id }) => id)];
  const daysFrom = (from: string, count: number) => Array.from({ length: count }, (_, i) => addDays(from, i));

  test('add up: each unit is in exactly one row on each day, its parent’s of that day', () => {
    const range = { from: '2025-06-20', to: '2025-07-10' };
    for (const today of daysFrom(range.from, 21)) {
      const rows = parents.flatMap((parent) =>
        childrenDuring(tree, parent, axis, range)
          .filter(({ days }) => days.from <= today && today <= days.to)
          .map(({ agencyId }) => ({ agencyId, parent })),
      );
      expect(rows.map(({ agencyId }) => agencyId).toSorted()).toEqual(laoCai.map(({ id }) => id).toSorted());
      for (const { agencyId, parent } of rows) expect(chainOf(tree, agencyId, axis, today)[1]).toBe(parent);
    }
  });
});

describe('what is not in the registry', () => {
  const torn = agencyTree([
    agency('lost', { parentId: 'gone', lineParentId: 'away' }),
    agency('under', { parentId: 'lost' }),
  ]);

  test('ends a chain, and leaves its child a root', () => {
    expect(chainOf(torn, 'under', 'territory', day)).toEqual(['under', 'lost']);
    expect(ancestorsOf(torn, 'lost', day)).toEqual([{ agencyId: 'lost', axis: 'both' }]);
    expect(childrenDuring(torn, undefined, 'line', year)).toEqual([{ agencyId: 'lost', days: year }]);
    expect(childrenDuring(torn, 'gone', 'territory', year)).toEqual([]);
  });

  test('has no one above and no one below', () => {
    expect(ancestorsOf(torn, 'nobody', day)).toEqual([]);
    expect(childrenDuring(torn, 'nobody', 'territory', year)).toEqual([]);
    expect(wouldCircle(torn, 'nobody', { parentId: 'nobody' })).toBe(false);
  });
});

describe('circles', () => {
  test('are seen before they are made, on the axis where they would be', () => {
    expect(wouldCircle(tree, 'lao-cai', { parentId: 'ward' })).toBe(true);
    expect(wouldCircle(tree, 'so-y-te', { parentId: 'lao-cai', lineParentId: 'ward' })).toBe(true);
    expect(wouldCircle(tree, 'hospital', { parentId: 'hospital' })).toBe(true);
    expect(wouldCircle(tree, 'hospital', { parentId: 'ta-van', lineParentId: 'so-y-te' })).toBe(false);
    expect(wouldCircle(tree, 'newcomer', { parentId: 'ward' })).toBe(false);
  });

  test('are two axes apart no circle: a commune may answer by line to the hospital that lies in it', () => {
    const placed = { parentId: 'lao-cai', lineParentId: 'hospital' };
    expect(wouldCircle(tree, 'son-ha', placed)).toBe(false);
    const after = agencyTree(laoCai.map((one) => (one.id === 'son-ha' ? agency('son-ha', placed) : one)));
    expect(chainOf(after, 'son-ha', 'line', day)).toEqual(['son-ha', 'hospital', 'so-y-te', 'lao-cai']);
  });

  test('count on every day from the move on, not only on the last', () => {
    const moving = agencyTree([
      agency('a'),
      agency('b', { parentId: 'a' }, { from: '2026-01-01' }),
      agency('c', {}, { from: '2027-01-01', parentId: 'a' }),
    ]);
    expect(wouldCircle(moving, 'a', { from: '2025-07-01', parentId: 'b' })).toBe(true);
    expect(wouldCircle(moving, 'a', { from: '2026-01-01', parentId: 'b' })).toBe(false);
    expect(wouldCircle(moving, 'a', { from: '2026-01-01', parentId: 'c' })).toBe(true);
    // What would have been a circle before the move is none.
    const left = agencyTree([
      agency('a'),
      agency('b', {}, { from: '2025-01-01', parentId: 'a' }, { from: '2026-01-01' }),
    ]);
    expect(wouldCircle(left, 'a', { from: '2025-06-01', parentId: 'b' })).toBe(true);
    expect(wouldCircle(left, 'a', { from: '2026-06-01', parentId: 'b' })).toBe(false);
  });

  test('that are there all the same end a chain', () => {
    const round = agencyTree([agency('a', { parentId: 'b' }), agency('b', { parentId: 'a' })]);
    expect(chainOf(round, 'a', 'territory', day)).toEqual(['a', 'b']);
  });
});
