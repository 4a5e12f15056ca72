// What was a merged unit before? All it came from, each once, and no guess where one was split.
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../functions/domain/agency.ts';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import { lineageOf, predecessorsOf } from '../../functions/domain/lineage.ts';

const unit = (id: string, succeeds: string[] = [], parentId?: string): Agency => ({
  id,
  name: id,
  kind: 'commune',
  placements: [parentId === undefined ? {} : { parentId }],
  succeeds,
  serviceIds: [],
});
const day = '2025-06-30';

describe('predecessors', () => {
  test('are found through others, each once, the nearest first', () => {
    const tree = agencyTree([
      unit('new', ['b', 'c']),
      unit('b', ['a', 'z']),
      unit('c', ['a']),
      unit('a'),
      unit('other'),
    ]);
    expect(predecessorsOf(tree, 'new')).toEqual(['b', 'c', 'a', 'z']);
    expect(predecessorsOf(tree, 'other')).toEqual([]);
  });

  test('do not lead round in a circle, nor to the unit itself', () => {
    expect(predecessorsOf(agencyTree([unit('a', ['b']), unit('b', ['a'])]), 'a')).toEqual(['b']);
    expect(predecessorsOf(agencyTree([unit('a', ['a'])]), 'a')).toEqual([]);
  });
});

describe('what is added up for days before a merger', () => {
  test('is the unit and all it was merged from', () => {
    const tree = agencyTree([unit('new', ['a', 'b']), unit('a'), unit('b')]);
    expect(lineageOf(tree, 'new', day)).toEqual({ agencyIds: ['new', 'a', 'b'], split: [] });
  });

  test('leaves out a commune whose district is among them: it is counted there', () => {
    const tree = agencyTree([unit('new', ['district', 'a']), unit('district'), unit('a', [], 'district'), unit('b')]);
    expect(lineageOf(tree, 'new', day).agencyIds).toEqual(['new', 'district']);
  });

  test('names a predecessor that was split, for no tally says which part came here', () => {
    const tree = agencyTree([unit('north', ['a', 'b']), unit('south', ['a']), unit('a'), unit('b')]);
    expect(lineageOf(tree, 'north', day)).toEqual({ agencyIds: ['north', 'a', 'b'], split: ['a'] });
  });

  test('but not one that was split and came together again', () => {
    const tree = agencyTree([unit('whole', ['north', 'south']), unit('north', ['a']), unit('south', ['a']), unit('a')]);
    expect(lineageOf(tree, 'whole', day).split).toEqual([]);
    expect(lineageOf(tree, 'north', day).split).toEqual(['a']);
  });
});
