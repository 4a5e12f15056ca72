// What is left to an agency of its tally? Less its children's, by service, by day, and without those who are excluded.
import { describe, expect, it } from 'vitest';
import { type AgencyTree, agencyTree } from '../../functions/domain/agency-tree.ts';
import { addOwn, type OwnCounts } from '../../functions/domain/released-leaf.ts';
import type { Tally } from '../../functions/domain/tally.ts';
import type { Cell } from '../../functions/domain/tally-cell.ts';
import { agency } from '../counting/world.ts';

// The province's parent is of another system: an id nobody here knows.
const tree: AgencyTree = agencyTree([
  agency('ag-tinh', { parentId: 'ag-nuoc' }),
  agency('ag-so', { parentId: 'ag-tinh' }),
  agency('ag-xa', { parentId: 'ag-tinh' }),
  agency('ag-bv', { parentId: 'ag-xa', lineParentId: 'ag-so' }),
]);

const cellOf = (agencyId: string, more: Partial<Cell> = {}): Cell => ({
  campaignId: 'cmp-1',
  agencyId,
  axis: 'both',
  serviceId: 'sv-1',
  channel: 'qr',
  status: 'clean',
  period: '2026-10-05',
  ...more,
});

/** What each leaf holds by day, as `agency#service`, of these tallies. */
function ownOf(items: [Cell, Tally][], settledTo = ''): Record<string, unknown> {
  const own: OwnCounts = new Map();
  for (const [cell, tally] of items) addOwn(own, tree, { cell, tally }, () => settledTo);
  return Object.fromEntries(
    [...own.values()].map(({ leaf, daily }) => [`${leaf.agencyId}#${leaf.serviceId}`, Object.fromEntries(daily)]),
  );
}

const n = (people: number, flagged = 0) => ({ tally: { n: people }, flagged });

describe('own responses', () => {
  it('are the agency’s tally less those of its children by territory, and of no one above the tree', () => {
    // Province 20, commune 8 of them, its hospital 3 of those: own 12, 5 and 3.
    expect(
      ownOf([
        [cellOf('ag-tinh'), { n: 20 }],
        [cellOf('ag-xa'), { n: 8 }],
        [cellOf('ag-bv', { axis: 'territory' }), { n: 3 }],
        [cellOf('ag-so', { axis: 'line' }), { n: 3 }],
      ]),
    ).toEqual({
      'ag-tinh#sv-1': { '2026-10-05': n(12) },
      'ag-xa#sv-1': { '2026-10-05': n(5) },
      'ag-bv#sv-1': { '2026-10-05': n(3) },
    });
  });

  it('do not tell the half of the day: blocks written before it was counted would be taken off without it', () => {
    expect(
      ownOf([
        [cellOf('ag-tinh'), { n: 20, at_am: 12, at_pm: 3 }],
        [cellOf('ag-xa'), { n: 8, at_am: 8 }],
      ]),
    ).toEqual({ 'ag-tinh#sv-1': { '2026-10-05': n(12) }, 'ag-xa#sv-1': { '2026-10-05': n(8) } });
  });

  it('are kept by service: the sums over all services and over the whole campaign are nobody’s own', () => {
    expect(
      ownOf([
        [cellOf('ag-tinh'), { n: 4 }],
        [cellOf('ag-tinh', { serviceId: '-' }), { n: 5 }],
        [cellOf('ag-tinh', { serviceId: '*' }), { n: 9 }],
        [cellOf('*'), { n: 4 }],
      ]),
    ).toEqual({ 'ag-tinh#sv-1': { '2026-10-05': n(4) }, 'ag-tinh#-': { '2026-10-05': n(5) } });
  });

  it('of an agency that is no longer known stay its own, and nobody’s above it', () => {
    expect(ownOf([[cellOf('ag-gone'), { n: 7 }]])).toEqual({ 'ag-gone#sv-1': { '2026-10-05': n(7) } });
  });

  it('leave the excluded out; the flagged count, and how many they are is kept beside, child’s off parent’s', () => {
    // Province: 10 clean and 4 flagged; of these the commune's 6 and 3: own (10 + 4) − (6 + 3) = 5, flagged 4 − 3 = 1.
    expect(
      ownOf([
        [cellOf('ag-tinh'), { n: 10 }],
        [cellOf('ag-tinh', { status: 'flagged' }), { n: 4 }],
        [cellOf('ag-tinh', { status: 'excluded' }), { n: 99 }],
        [cellOf('ag-xa'), { n: 6 }],
        [cellOf('ag-xa', { status: 'flagged' }), { n: 3 }],
        [cellOf('ag-xa', { status: 'excluded' }), { n: 50 }],
      ]),
    ).toEqual({ 'ag-tinh#sv-1': { '2026-10-05': n(5, 1) }, 'ag-xa#sv-1': { '2026-10-05': n(9, 3) } });
  });

  it('up to the last day of the leaf’s blocks are kept in one, those after it by day', () => {
    const days: [Cell, Tally][] = ['2026-10-04', '2026-10-05', '2026-10-06'].map((period, i) => [
      cellOf('ag-tinh', { period }),
      { n: 10 ** i },
    ]);
    expect(ownOf(days, '2026-10-05')).toEqual({ 'ag-tinh#sv-1': { '': n(11), '2026-10-06': n(100) } });
  });
});
