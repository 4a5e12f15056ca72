// Which units' figures make up a unit's past? Its own and those of all it was merged or renamed from, each counted once.
import { type AgencyTree, isUnder } from './agency-tree.ts';

export type Lineage = {
  /** The unit itself first; add up the tallies of all these for days before the merger. */
  agencyIds: string[];
  /** Predecessors that were split: only a part of them went into this unit, and no tally says which. Then there is nothing to compare. */
  split: string[];
};

/** All units it succeeds, directly or through others, the nearest first; unknown ids are kept, circles are walked once. */
export function predecessorsOf(tree: AgencyTree, agencyId: string): string[] {
  const found = new Set([agencyId]);
  for (const id of found) for (const before of tree.agencies.get(id)?.succeeds ?? []) found.add(before);
  found.delete(agencyId);
  return [...found];
}

/**
 * What to add up for a day before the unit was formed. A predecessor that stood under another of them (a commune of a dissolved district)
 * is in the other's tallies already.
 */
export function lineageOf(tree: AgencyTree, agencyId: string, day: string): Lineage {
  const all = [agencyId, ...predecessorsOf(tree, agencyId)];
  const within = (id: string, above: string) => id !== above && isUnder(tree, id, above, day);
  return {
    agencyIds: all.filter((id) => !all.some((above) => within(id, above) && !within(above, id))),
    split: all.slice(1).filter((id) => leadsElsewhere(tree, id, all)),
  };
}

/** Whether some unit outside the family succeeds it too. */
const leadsElsewhere = (tree: AgencyTree, id: string, family: string[]): boolean =>
  [...tree.agencies.values()].some((agency) => agency.succeeds.includes(id) && !family.includes(agency.id));
