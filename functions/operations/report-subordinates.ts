// Beside which units does each stand in a report, and what was answered at the one above them? Its ranks and its sums can be checked by this.

import type { Point } from '../domain/campaign.ts';
import { type Block, sumOfBlocks } from '../domain/released-block.ts';
import { childTowards } from '../domain/released-range.ts';
import { isOfOneOfficial } from '../domain/served-by-one.ts';
import { type Tally, withoutZeros } from '../domain/tally.ts';
import { rowsOfAgencies } from './released-rows.ts';
import type { Subordinates } from './report-figures.ts';
import type { Cut } from './score-question.ts';
import type { ShownScore } from './score-view.ts';

type AgencyCut = Cut & { agencyId: string };
/** Units under one, as a report lists them, with the ranks that they have among each other. */
export type Family = { listed: Subordinates; ranks: Map<string, ShownScore['rank']> };

/** Undefined of a unit under which none hangs. `whole`: every block that counts for a unit, whichever unit it hung under. */
export function familyOf(
  cut: AgencyCut,
  points: Point[],
  under: Block[],
  whole: ReadonlyMap<string, Block[]>,
): Family | undefined {
  const rows = rowsOfAgencies(cut, points, under).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  if (rows.length === 0) return undefined;
  const own = under.filter((block) => block.agencyId === cut.agencyId);
  const keys = new Set(rows.map(({ key }) => key));
  const others = under.filter((block) => block.agencyId !== cut.agencyId && !keys.has(towards(cut, block) ?? ''));
  const units = rows.map(({ key, suppressed }) => {
    const its = under.filter((block) => towards(cut, block) === key);
    const isPart = its.length > 0 && its.length !== whole.get(key)?.length;
    return { ...factsOf(cut, points, key), shown: !suppressed, ...(isPart ? { tally: sortedTally(its) } : {}) };
  });
  return {
    listed: {
      ...{ axis: cut.axis, agencyId: cut.agencyId, own: own.length === 0 ? null : sortedTally(own), units },
      ...(others.length === 0 ? {} : { others: sortedTally(others) }),
    },
    ranks: new Map(rows.map((row) => [row.key, row.suppressed ? null : row.rank])),
  };
}

const towards = ({ registry, agencyId, axis }: AgencyCut, block: Block): string | undefined =>
  childTowards(registry.tree, block, agencyId, axis);

const factsOf = ({ registry: { agencies, tree } }: AgencyCut, points: Point[], agencyId: string) => ({
  agencyId,
  group: agencies.get(agencyId)?.group ?? null,
  oneOfficial: isOfOneOfficial(tree, points, agencyId),
});

/** The sum of blocks, its counters in the order of their names. */
export const sortedTally = (blocks: Block[]): Tally =>
  Object.fromEntries(Object.entries(withoutZeros(sumOfBlocks(blocks).tally)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
