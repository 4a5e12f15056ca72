// Is a figure about one official alone? Then it rates a person, not a service: it is never ranked, released or shown to other units.
import type { AgencyTree } from './agency-tree.ts';
import type { Point } from './campaign.ts';
import { agenciesOfPoint } from './point-agency.ts';
import type { Leaf } from './released-block.ts';
import { everUnder } from './released-range.ts';

/** The points of some agencies; where all have moved on, those that were theirs: what these gathered there stays theirs. */
function pointsAt(points: Point[], isTheirs: (agencyId: string) => boolean): Point[] {
  const present = points.filter(({ agencyId }) => isTheirs(agencyId));
  return present.length > 0 ? present : points.filter((point) => agenciesOfPoint(point).some(isTheirs));
}

const allByOne = (points: Point[]): boolean => points.length > 0 && points.every(({ onePerson }) => onePerson);

/**
 * Whether one official alone serves a leaf: all points that take its service are marked so, or, where none is known for it (imports
 * name no point), all points of its agency. Such a leaf is never released.
 */
export function isServedByOne(points: Point[], { agencyId, serviceId }: Leaf): boolean {
  const its = pointsAt(points, (id) => id === agencyId);
  const serving = its.filter((point) => point.serviceId === undefined || point.serviceId === serviceId);
  const known = serving.length > 0 ? serving : its;
  return allByOne(known);
}

/** Whether what an agency's own points gathered, for a service or for all, is about one official. */
export const ownIsOfOneOfficial = (points: Point[], agencyId: string, serviceId: string | undefined): boolean =>
  serviceId === undefined
    ? allByOne(pointsAt(points, (id) => id === agencyId))
    : isServedByOne(points, { agencyId, serviceId });

/** Whether an agency, with all that ever stood under it on either axis, has points and every one of them is served by one person. */
export function isOfOneOfficial(tree: AgencyTree, points: Point[], agencyId: string): boolean {
  const under = new Set(everUnder(tree, agencyId));
  return allByOne(pointsAt(points, (id) => under.has(id)));
}
