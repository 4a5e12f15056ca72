// Which figures of units may staff see side by side? Each unit has one by territory and one by line, made of many units' own responses.
import type { Axis } from './agency-tree.ts';
import { type Crowd, type Group, isShowable, safeGroups, smallestOf } from './disclosure.ts';
import { addInto, type Tally } from './tally.ts';

/** A unit with everything under it by territory, and its direct children on each axis. */
export type UnitTally = {
  id: string;
  territory: Tally;
  children: Record<Axis, string[]>;
  /** One official serves all its own points. */
  oneOfficial?: boolean;
};

/**
 * Tells which figures (unit and axis, or `own`: what the unit itself has) to withhold so that nobody's own few responses follow from those shown, by whatever sums and
 * differences of either axis. Units of few are put together with the smallest nearest by territory; figures that would part them are
 * withheld. `units` is a unit with all under it; where one moved within the days asked, it counts as standing in both places.
 */
export function withheldUnitsOf(
  units: UnitTally[],
  crowdOf: (tally: Tally) => Crowd,
  minimum: number,
): (id: string, axis: Axis | 'own') => boolean {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const parts = units.map((unit) => ({ members: [unit.id], crowd: ownCrowd(unit, known, crowdOf) }));
  const groups = safeGroups(parts, minimum, (group, others) => nearestOf(known, group, others));
  return (id, axis) => !isShowable(membersOf(known, id, axis), groups, minimum);
}

type Known = Map<string, UnitTally>;

const ownCrowd = (unit: UnitTally, known: Known, crowdOf: (tally: Tally) => Crowd): Crowd => ({
  ...crowdOf(ownTally(unit, known)),
  oneOfficial: unit.oneOfficial ?? false,
});

function ownTally({ territory, children }: UnitTally, known: Known): Tally {
  const own = { ...territory };
  for (const child of children.territory) addInto(own, known.get(child)?.territory ?? {}, -1);
  return own;
}

/** The unit and all under it on an axis: whose own responses its figure adds up; of `own` the unit alone. */
function membersOf(known: Known, id: string, axis: Axis | 'own'): Set<string> {
  const members = new Set([id]);
  if (axis === 'own') return members;
  for (const member of members) for (const child of known.get(member)?.children[axis] ?? []) members.add(child);
  return members;
}

/** The smallest group that stands, in part at least, under the lowest unit by territory that has others than this group under it. */
function nearestOf(known: Known, group: Group, others: Group[]): Group | undefined {
  const around = [...known.keys()]
    .map((id) => membersOf(known, id, 'territory'))
    .filter((under) => group.members.every((member) => under.has(member)))
    .toSorted((a, b) => a.size - b.size);
  for (const under of around) {
    const found = smallestOf(others.filter(({ members }) => members.some((member) => under.has(member))));
    if (found !== undefined) return found;
  }
  return undefined;
}
