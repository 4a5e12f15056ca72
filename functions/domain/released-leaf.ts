// What did each agency's own counters gather? A tally holds everything under an agency, so those of its children come off again.
import { type AgencyTree, parentOn, placementOn } from './agency-tree.ts';
import type { Count, Leaf } from './released-block.ts';
import { addInto, counterName, type Tally } from './tally.ts';
import { type Cell, everyAgency, everyService } from './tally-cell.ts';

export const leafName = ({ agencyId, serviceId }: Leaf): string => `${agencyId}#${serviceId}`;

export type OwnCounts = Map<string, { leaf: Leaf; daily: Map<string, Count> }>;

/**
 * Adds a day's tally to its agency's own count and takes it off that of the parent by territory on that day. Once all tallies of a
 * campaign went in, what each leaf is left with is own(A) = A − Σ children(A): exact as soon as every response is counted as the tree says.
 * @param settledTo the last day of a leaf's blocks (`''` before the first): days up to it are kept in one.
 */
export function addOwn(own: OwnCounts, tree: AgencyTree, item: DayTally, settledTo: (leaf: Leaf) => string): void {
  const { cell } = item;
  const counts = cell.axis !== 'line' && cell.status !== 'excluded';
  if (!counts || cell.agencyId === everyAgency || cell.serviceId === everyService) return;
  addTo(own, item, cell.agencyId, 1, settledTo);
  const parent = parentByTerritory(tree, cell.agencyId, cell.period);
  if (parent !== undefined) addTo(own, item, parent, -1, settledTo);
}

type DayTally = { cell: Cell; tally: Tally };

function addTo(
  own: OwnCounts,
  { cell, tally }: DayTally,
  agencyId: string,
  factor: 1 | -1,
  settledTo: (leaf: Leaf) => string,
): void {
  const leaf: Leaf = { agencyId, serviceId: cell.serviceId };
  const { daily } = taken(own, leafName(leaf), () => ({ leaf, daily: new Map<string, Count>() }));
  const count = taken(daily, cell.period <= settledTo(leaf) ? '' : cell.period, () => ({ tally: {}, flagged: 0 }));
  addInto(count.tally, withoutHalfDays(tally), factor);
  if (cell.status === 'flagged') count.flagged += factor * (tally[counterName.responses] ?? 0);
}

/** When people came is for who reads live figures: blocks written before there were half-days would be taken off without them. */
const withoutHalfDays = ({ [counterName.morning]: _, [counterName.afternoon]: __, ...tally }: Tally): Tally => tally;

function taken<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function parentByTerritory(tree: AgencyTree, agencyId: string, day: string): string | undefined {
  const agency = tree.agencies.get(agencyId);
  const parent = agency === undefined ? undefined : parentOn(placementOn(agency, day), 'territory');
  return parent !== undefined && tree.agencies.has(parent) ? parent : undefined;
}
