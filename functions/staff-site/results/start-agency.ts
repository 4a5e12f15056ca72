// Where does a person begin to read a campaign? At the highest agency of it that is theirs.
import type { Actor } from '../../domain/actor.ts';
import { isUnder } from '../../domain/agency-tree.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { mayOver, rightsOf } from '../../operations/rights.ts';
import type { Registry } from '../../store/registry.ts';

/** Undefined where somebody who sees everything looks at a campaign of several agencies: all of it. */
export function startAgency(actor: Actor, registry: Registry, { covers }: Campaign, today: string): string | undefined {
  const [only, ...others] = covers.agencyIds.filter((id) => mayOver(actor, 'scores.read', registry, id, today));
  if (only !== undefined && others.length === 0) return only;
  const own = actor.grants
    .filter(({ role }) => rightsOf[role].includes('scores.read'))
    .flatMap(({ agencyId }) => agencyId ?? []);
  const touches = (id: string): boolean =>
    covers.agencyIds.some((one) => isUnder(registry.tree, id, one, today) || isUnder(registry.tree, one, id, today));
  const sees = actor.grants.some(({ role }) => role === 'platform');
  return sees ? undefined : (own.find(touches) ?? own[0]);
}
