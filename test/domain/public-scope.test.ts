// Where do public results begin, and of whom do they speak?
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../functions/domain/agency.ts';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import type { Point } from '../../functions/domain/campaign.ts';
import { coveredAgencies, isSpokenOf, topsOf } from '../../functions/domain/public-scope.ts';

const agency = (id: string, parentId?: string, lineParentId?: string): Agency => ({
  ...{ id, name: id, kind: 'other', succeeds: [], serviceIds: [] },
  placements: [{ parentId, lineParentId }],
});
/** Province over two communes and a department; the hospital hangs in the first commune and, by line, under the department. */
const tree = agencyTree([
  agency('tinh'),
  agency('so', 'tinh'),
  agency('xa1', 'tinh'),
  agency('xa2', 'tinh'),
  agency('bv', 'xa1', 'so'),
  agency('le'),
]);
const day = '2026-10-01';
const tops = (...covered: string[]) => topsOf(tree, covered, day);
const spoken = (...covered: string[]) => [...tree.agencies.keys()].filter((id) => isSpokenOf(tree, covered, id, day));

describe('results begin', () => {
  test('with the only agency covered, or the nearest above all of them by territory', () => {
    expect(tops('xa1')).toEqual(['xa1']);
    expect(tops('xa1', 'xa2')).toEqual(['tinh']);
    expect(tops('bv', 'xa1')).toEqual(['xa1']);
    expect(tops('tinh', 'bv')).toEqual(['tinh']);
  });

  test('with each of them where none stands above all, left out those under another', () => {
    expect(tops('xa1', 'bv', 'le')).toEqual(['xa1', 'le']);
    expect(tops()).toEqual([]);
  });
});

describe('results speak', () => {
  test('of what is covered with all under it, and of what stands above it up to where they begin', () => {
    expect(spoken('tinh')).toEqual(['tinh', 'so', 'xa1', 'xa2', 'bv']);
    expect(spoken('xa1', 'xa2')).toEqual(['tinh', 'xa1', 'xa2', 'bv']);
    expect(spoken('xa1')).toEqual(['xa1', 'bv']);
  });

  test('of a unit under a covered one by line too', () => {
    expect(spoken('so')).toContain('bv');
  });

  test('of nobody else, and of no agency that is not there', () => {
    expect(spoken('xa1', 'le')).toEqual(['xa1', 'bv', 'le']);
    expect(isSpokenOf(tree, ['tinh'], 'nowhere', day)).toBe(false);
  });
});

test('a campaign over points covers their agencies', () => {
  const point = (code: string, agencyId: string): Point => ({
    ...{ code, agencyId, label: code, onePerson: false, status: 'active' },
  });
  const points = [point('AAA', 'xa1'), point('BBB', 'xa2'), point('CCC', 'xa1')];
  expect(coveredAgencies({ agencyIds: ['so'], pointCodes: ['AAA', 'CCC'] }, points)).toEqual(['so', 'xa1']);
});
