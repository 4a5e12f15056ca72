// Which figures would rate one official? Those of units and services that one person serves: they are the unit's head's alone.

import type { Actor } from '../../domain/actor.ts';
import type { Point } from '../../domain/campaign.ts';
import { isOfOneOfficial, ownIsOfOneOfficial } from '../../domain/served-by-one.ts';
import type { Registry } from '../../store/registry.ts';

/** Whether a page must not show the figures of a unit (for a service) to this person. */
export type RatesOne = (agencyId: string | undefined, serviceId?: string) => boolean;

/** Its head is whoever holds a role over the very unit. */
export function ratesOneOfficial(actor: Actor, { tree }: Registry, points: Point[]): RatesOne {
  const isHead = (id: string): boolean => actor.grants.some(({ agencyId }) => agencyId === id);
  const isOf = (id: string, serviceId: string | undefined): boolean => {
    const under = (tree.children.get(id) ?? []).length > 0;
    return isOfOneOfficial(tree, points, id) || (!under && ownIsOfOneOfficial(points, id, serviceId));
  };
  return (agencyId, serviceId) => agencyId !== undefined && !isHead(agencyId) && isOf(agencyId, serviceId);
}
