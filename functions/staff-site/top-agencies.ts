// Over which agencies does a person hold a right? The highest of each, with all under them.
import { type Right, rightsOf } from '../operations/rights.ts';
import type { StaffContext } from './staff-environment.ts';

/** Of the platform all that stand under no other; empty where there is none yet. */
export async function topAgencies(c: StaffContext, right: Right): Promise<string[]> {
  const { tree } = await c.get('desk').registry();
  const grants = c.get('actor').grants.filter(({ role }) => rightsOf[role].includes(right));
  const own = grants.some(({ role }) => role === 'platform')
    ? [...tree.agencies.values()].filter(({ placements }) => placements.at(-1)?.parentId === undefined)
    : grants.flatMap(({ agencyId = '' }) => tree.agencies.get(agencyId) ?? []);
  return [...new Set(own.map(({ id }) => id))];
}
