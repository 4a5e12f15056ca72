// Which released blocks answer a question, for whom, and by which periods?
import { describe, expect, it, test } from 'vitest';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import type { Block } from '../../functions/domain/released-block.ts';
import {
  childTowards,
  countsFor,
  countsIn,
  daysCovered,
  everUnder,
  periodsWithin,
} from '../../functions/domain/released-range.ts';
import { agency } from '../counting/world.ts';

// From 10 October on the hospital hangs under the other commune, and by line under the department.
const tree = agencyTree([
  agency('ag-tinh', {}),
  agency('ag-so', { parentId: 'ag-tinh' }),
  agency('ag-xa1', { parentId: 'ag-tinh' }),
  agency('ag-xa2', { parentId: 'ag-tinh' }),
  {
    ...agency('ag-bv', {}),
    placements: [{ parentId: 'ag-xa1' }, { from: '2026-10-10', parentId: 'ag-xa2', lineParentId: 'ag-so' }],
  },
]);
const block = (agencyId: string, to: string): Block => ({
  agencyId,
  serviceId: '-',
  number: 1,
  from: '2026-10-01',
  to,
  dated: to,
  tally: { n: 12 },
  flagged: 0,
});

describe('the blocks of an agency', () => {
  it('are looked for at all that ever stood under it, on either axis', () => {
    expect(everUnder(tree, 'ag-tinh')).toEqual(['ag-tinh', 'ag-so', 'ag-xa1', 'ag-xa2', 'ag-bv']);
    expect(everUnder(tree, 'ag-xa1')).toEqual(['ag-xa1', 'ag-bv']);
    expect(everUnder(tree, 'ag-so')).toEqual(['ag-so', 'ag-bv']);
    expect(everUnder(tree, 'ag-bv')).toEqual(['ag-bv']);
  });

  it('count for whom their leaf stood under on their last day, through the child it stood under', () => {
    const through = (to: string, axis: 'territory' | 'line') =>
      ['ag-xa1', 'ag-xa2', 'ag-so', 'ag-tinh', 'ag-bv']
        .filter((id) => countsFor(tree, block('ag-bv', to), id, axis))
        .map((id) => [id, childTowards(tree, block('ag-bv', to), id, axis)]);
    expect(through('2026-10-09', 'territory')).toEqual([
      ['ag-xa1', 'ag-bv'],
      ['ag-tinh', 'ag-xa1'],
      ['ag-bv', undefined],
    ]);
    expect(through('2026-10-10', 'territory')).toEqual([
      ['ag-xa2', 'ag-bv'],
      ['ag-tinh', 'ag-xa2'],
      ['ag-bv', undefined],
    ]);
    expect(through('2026-10-10', 'line')).toEqual([
      ['ag-so', 'ag-bv'],
      ['ag-tinh', 'ag-so'],
      ['ag-bv', undefined],
    ]);
  });
});

describe('the days asked', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' };

  test.each([
    ['2026-10-01', '2026-10-31', '2026-10-09', true],
    ['2026-10-07', '2026-10-09', '2026-10-08', true],
    // Over a month's end it belongs to the month in which half had answered, and to one only.
    ['2026-09-28', '2026-10-06', '2026-10-02', true],
    ['2026-09-28', '2026-10-06', '2026-09-30', false],
    ['2026-10-28', '2026-11-03', '2026-10-31', true],
    ['2026-10-28', '2026-11-03', '2026-11-01', false],
    ['2026-01-01', '2026-10-31', '2026-10-20', true],
    ['2026-11-01', '2026-11-30', '2026-11-20', false],
  ])('take a block of %s–%s by the day %s as a whole or not at all: %s', (from, to, dated, counts) => {
    expect(countsIn({ from, to, dated }, october)).toBe(counts);
  });

  it('of less than a month take no block that is longer than they are', () => {
    const week = { from: '2026-10-05', to: '2026-10-11' };
    expect(countsIn({ from: '2026-10-03', to: '2026-10-09', dated: '2026-10-06' }, week)).toBe(true);
    expect(countsIn({ from: '2026-10-03', to: '2026-10-10', dated: '2026-10-06' }, week)).toBe(false);
    expect(countsIn({ from: '2026-10-03', to: '2026-10-09', dated: '2026-10-04' }, week)).toBe(false);
  });

  it('are said back as those that the blocks stand for, in whatever order they were read', () => {
    const blocks = [
      { from: '2026-10-04', to: '2026-10-09' },
      { from: '2026-10-01', to: '2026-10-12' },
      { from: '2026-10-10', to: '2026-10-11' },
    ];
    expect(daysCovered(blocks)).toEqual({ from: '2026-10-01', to: '2026-10-12' });
    expect(daysCovered(blocks.slice(0, 1))).toEqual({ from: '2026-10-04', to: '2026-10-09' });
    expect(daysCovered([])).toBeUndefined();
  });

  it('are cut into the periods they touch, the first and the last as far as asked', () => {
    const days = { from: '2026-09-29', to: '2026-11-02' };
    expect(periodsWithin(days, 'month', 'civil')).toEqual([
      {
        key: '2026-09',
        days: { from: '2026-09-29', to: '2026-09-30' },
        whole: { from: '2026-09-01', to: '2026-09-30' },
      },
      {
        key: '2026-10',
        days: { from: '2026-10-01', to: '2026-10-31' },
        whole: { from: '2026-10-01', to: '2026-10-31' },
      },
      {
        key: '2026-11',
        days: { from: '2026-11-01', to: '2026-11-02' },
        whole: { from: '2026-11-01', to: '2026-11-30' },
      },
    ]);
    // Administrative months begin on the 15th and are called by the month they end in.
    expect(periodsWithin(days, 'month', 'administrative')).toEqual([
      {
        key: '2026-10',
        days: { from: '2026-09-29', to: '2026-10-14' },
        whole: { from: '2026-09-15', to: '2026-10-14' },
      },
      {
        key: '2026-11',
        days: { from: '2026-10-15', to: '2026-11-02' },
        whole: { from: '2026-10-15', to: '2026-11-14' },
      },
    ]);
    const oneDay = { from: '2026-10-05', to: '2026-10-05' };
    expect(periodsWithin(oneDay, 'day', 'civil')).toEqual([{ key: '2026-10-05', days: oneDay, whole: oneDay }]);
    expect(periodsWithin({ from: '2026-10-05', to: '2026-10-04' }, 'day', 'civil')).toEqual([]);
  });
});
