// Which units of theirs are withheld from staff? Small ones, and those that would give a small one away under either of its parents.
import { type Axis, childrenDuring } from '../domain/agency-tree.ts';
import type { Point } from '../domain/campaign.ts';
import { crowdOf, scoredCounters } from '../domain/disclosure.ts';
import { everUnder } from '../domain/released-range.ts';
import { ownIsOfOneOfficial } from '../domain/served-by-one.ts';
import { type UnitTally, withheldUnitsOf } from '../domain/unit-figures.ts';
import type { Store } from '../store/connect.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import { countedTally, talliesOfCut } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';

/** Whether a unit's figure by an axis is withheld. */
export type IsWithheld = (agencyId: string, axis: Axis) => boolean;

/**
 * Judges all units that who reads live figures over `own` may ask for, for the service, channel and days of the cut, together: what is withheld in one
 * table must not be read from another, nor alone. Costs a reading of each unit.
 */
export async function unitsWithheld(store: Store, cut: Cut, own: string[]): Promise<IsWithheld> {
  const under = [...new Set(own.flatMap((id) => everUnder(cut.registry.tree, id)))];
  const points = await pointsOf(store, cut.registry);
  // Alone there is nothing to tell a unit apart from; but where one official serves it, its figure is that person's.
  if (under.length === 1) return (id) => ownIsOfOneOfficial(points, id, cut.serviceId);
  const units = await Promise.all(under.map((id) => unitOf(store, cut, points, id)));
  const scored = scoredCounters(cut.questionnaire);
  return withheldUnitsOf(units, (tally) => crowdOf(tally, scored), cut.campaign.minimumToShow);
}

async function unitOf(store: Store, cut: Cut, points: Point[], id: string): Promise<UnitTally> {
  const territory = countedTally(await talliesOfCut(store, { ...cut, agencyId: id, axis: 'territory' }), cut);
  return {
    id,
    territory,
    oneOfficial: ownIsOfOneOfficial(points, id, cut.serviceId),
    children: { territory: childrenOf(cut, id, 'territory'), line: childrenOf(cut, id, 'line') },
  };
}

const childrenOf = ({ registry, days }: Cut, id: string, axis: Axis): string[] => [
  ...new Set(childrenDuring(registry.tree, id, axis, days).map(({ agencyId }) => agencyId)),
];
