// Who stands above and below whom, on which axis, on which day? One tree by territory, one by professional line.
import type { Agency, Placement } from './agency.ts';
import { addDays, type Days, overlap } from './period.ts';

export type Axis = 'territory' | 'line';
/**
 * An agency that a response counts for. `both`: it stands above the rated unit (or is it) on either axis. Kept apart so that one tally
 * serves both axes: by territory = both + territory, by line = both + line.
 */
export type Ancestor = { agencyId: string; axis: Axis | 'both' };
export type AgencyTree = { agencies: Map<string, Agency>; children: Map<string, string[]> };

/** A tree over agencies; ids of parents that do not exist are roots' parents and end a chain. */
export function agencyTree(agencies: Agency[]): AgencyTree {
  const children = new Map<string, string[]>();
  for (const agency of agencies) {
    for (const parent of parentsEver(agency)) {
      const under = children.get(parent);
      if (under === undefined) children.set(parent, [agency.id]);
      else under.push(agency.id);
    }
  }
  return { agencies: new Map(agencies.map((agency) => [agency.id, agency])), children };
}

/** The placement valid on a day; days before the first use the first, for a unit has always hung somewhere. */
export function placementOn(agency: Agency, day: string): Placement {
  const begun = agency.placements.filter(({ from }) => from === undefined || from <= day);
  return begun.at(-1) ?? agency.placements[0] ?? {};
}

/** The parent on an axis; by line a unit without a professional parent hangs where its territory has it, so each tree holds every unit. */
export const parentOn = (placement: Placement, axis: Axis): string | undefined =>
  axis === 'line' ? (placement.lineParentId ?? placement.parentId) : placement.parentId;

/** The agency and all above it on one axis as valid on a day, nearest first. */
export function chainOf(tree: AgencyTree, agencyId: string, axis: Axis, day: string): string[] {
  const chain: string[] = [];
  let next: string | undefined = agencyId;
  while (next !== undefined && !chain.includes(next)) {
    const agency = tree.agencies.get(next);
    if (agency === undefined) break;
    chain.push(next);
    next = parentOn(placementOn(agency, day), axis);
  }
  return chain;
}

/** Everyone a response given at the agency on the day counts for: the agency itself and all above it, on both axes. */
export function ancestorsOf(tree: AgencyTree, agencyId: string, day: string): Ancestor[] {
  const territory = chainOf(tree, agencyId, 'territory', day);
  const line = chainOf(tree, agencyId, 'line', day);
  const axisOf = (id: string): Ancestor['axis'] =>
    !line.includes(id) ? 'territory' : territory.includes(id) ? 'both' : 'line';
  return [...new Set([...territory, ...line])].map((id) => ({ agencyId: id, axis: axisOf(id) }));
}

/** Whether the agency is `above` or stands under it, on either axis, on the day. */
export const isUnder = (tree: AgencyTree, agencyId: string, above: string, day: string): boolean =>
  ancestorsOf(tree, agencyId, day).some((ancestor) => ancestor.agencyId === above);

/**
 * Direct children of an agency (the roots where it is undefined) on an axis during a range, each with the days it hung there: rows over
 * those days add up to the parent even when a unit moved in between.
 */
export function childrenDuring(
  tree: AgencyTree,
  parent: string | undefined,
  axis: Axis,
  range: Days,
): { agencyId: string; days: Days }[] {
  const ids = parent === undefined ? [...tree.agencies.keys()] : (tree.children.get(parent) ?? []);
  return ids.flatMap((agencyId) => {
    const agency = tree.agencies.get(agencyId);
    if (agency === undefined) return [];
    return placementDays(agency)
      .filter(({ placement }) => knownParent(tree, parentOn(placement, axis)) === parent)
      .flatMap(({ days }) => overlap(days, range) ?? [])
      .map((days) => ({ agencyId, days }));
  });
}

const knownParent = (tree: AgencyTree, id: string | undefined): string | undefined =>
  id !== undefined && tree.agencies.has(id) ? id : undefined;

/** Each placement with the days it holds; the first reaches back and the last forward without end. */
function placementDays(agency: Agency): { placement: Placement; days: Days }[] {
  return agency.placements.map((placement, i) => {
    const next = agency.placements[i + 1]?.from;
    const from = i === 0 ? '0001-01-01' : (placement.from ?? '0001-01-01');
    return { placement, days: { from, to: next === undefined ? '9999-12-31' : addDays(next, -1) } };
  });
}

const parentsEver = (agency: Agency): Set<string> =>
  new Set(
    agency.placements.flatMap(({ parentId, lineParentId }) =>
      [parentId, lineParentId].filter((id) => id !== undefined),
    ),
  );

/** Whether placing the agency so, from that day on, would on any later day and either axis make it stand above itself. */
export function wouldCircle(tree: AgencyTree, agencyId: string, placement: Placement): boolean {
  const agency = tree.agencies.get(agencyId);
  if (agency === undefined) return false;
  const moved = { ...agency, placements: [placement] };
  const after = { ...tree, agencies: new Map(tree.agencies).set(agencyId, moved) };
  return daysOfChange(tree, placement.from ?? '0001-01-01').some((day) => standsAboveItself(after, moved, day));
}

/** Which of the agencies would on some day and either axis stand above themselves. */
export function circling(tree: AgencyTree, agencyIds: string[]): string[] {
  const days = daysOfChange(tree, '0001-01-01');
  return agencyIds.filter((id) => {
    const agency = tree.agencies.get(id);
    return agency !== undefined && days.some((day) => standsAboveItself(tree, agency, day));
  });
}

function standsAboveItself(tree: AgencyTree, agency: Agency, day: string): boolean {
  const axes: Axis[] = ['territory', 'line'];
  return axes.some((axis) => {
    const parent = parentOn(placementOn(agency, day), axis);
    return parent !== undefined && chainOf(tree, parent, axis, day).includes(agency.id);
  });
}

/** The first day and every later one on which some agency moves: between them the tree stands still. */
function daysOfChange(tree: AgencyTree, first: string): string[] {
  const moves = [...tree.agencies.values()].flatMap(({ placements }) => placements.flatMap(({ from }) => from ?? []));
  return [...new Set([first, ...moves.filter((day) => day > first)])];
}
