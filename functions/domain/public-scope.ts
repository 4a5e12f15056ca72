// Which agencies do a campaign's public results speak of, and where do they begin? At the nearest agency above all it covers, by territory.
import { type AgencyTree, chainOf, isUnder } from './agency-tree.ts';
import type { Covers, Point } from './campaign.ts';

/** What a campaign covers, as agencies: those it names and those of the points it names. */
export const coveredAgencies = ({ agencyIds, pointCodes = [] }: Covers, points: Point[]): string[] => [
  ...new Set([...agencyIds, ...points.filter(({ code }) => pointCodes.includes(code)).map(({ agencyId }) => agencyId)]),
];

/** The nearest agency that is or stands above all of them on a day; where there is none, those under no other of them. */
export function topsOf(tree: AgencyTree, covered: string[], day: string): string[] {
  const chains = covered.map((id) => chainOf(tree, id, 'territory', day));
  const shared = chains[0]?.find((id) => chains.every((chain) => chain.includes(id)));
  if (shared !== undefined) return [shared];
  return covered.filter((id) => !covered.some((other) => other !== id && isUnder(tree, id, other, day)));
}

/** Whether the results speak of an agency: it is covered, stands under one that is, or above one and not beyond where they begin. */
export function isSpokenOf(tree: AgencyTree, covered: string[], agencyId: string, day: string): boolean {
  if (!tree.agencies.has(agencyId)) return false;
  if (covered.some((id) => isUnder(tree, agencyId, id, day))) return true;
  const tops = topsOf(tree, covered, day);
  const within = chainOf(tree, agencyId, 'territory', day).some((id) => tops.includes(id));
  return within && covered.some((id) => isUnder(tree, id, agencyId, day));
}
