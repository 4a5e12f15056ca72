// What does an agency have from those above it? The nearest one's that has it: a hotline, a desk for formal complaints.
import type { Agency } from './agency.ts';
import { type AgencyTree, chainOf } from './agency-tree.ts';

/** The agency's own or that of the nearest above it by territory, on a day; undefined where none has one. */
export function inheritedBy(
  tree: AgencyTree,
  agencyId: string,
  day: string,
  pick: (agency: Agency) => string | undefined,
): string | undefined {
  const chain = chainOf(tree, agencyId, 'territory', day).flatMap((id) => tree.agencies.get(id) ?? []);
  return chain.map(pick).find((value) => value !== undefined);
}
