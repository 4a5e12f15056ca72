// Who may give whom which role? Nobody gives more than they hold themselves, over more than they hold it.
import type { Actor, Grant } from '../domain/actor.ts';
import { isPlatform } from '../domain/actor.ts';
import type { Registry } from '../store/registry.ts';
import { grantsOver, type Right, rightsOf } from './rights.ts';

/** What a unit says of itself: who gives its administrator that word need not have it, nor may they speak in its place. */
const ofTheUnitAlone: readonly Right[] = ['statements.write'];

/**
 * Whether the actor may give or take the role: every right of it but the unit's own word, and the right to give, must be theirs over the
 * same agency, along the same axis or both.
 */
export function mayGrant(actor: Actor, { role, agencyId, axis }: Grant, registry: Registry, day: string): boolean {
  if (isPlatform(actor)) return true;
  if (agencyId === undefined || !registry.agencies.has(agencyId)) return false;
  const needed = rightsOf[role].filter((right) => !ofTheUnitAlone.includes(right));
  return (['staff.write', ...needed] as const).every((right) =>
    grantsOver(actor, right, registry, agencyId, day).some((held) => held.axis === undefined || held.axis === axis),
  );
}

/** Whether two grants are the same. */
export const isSameGrant = (one: Grant, other: Grant): boolean =>
  one.role === other.role && one.agencyId === other.agencyId && one.axis === other.axis;
