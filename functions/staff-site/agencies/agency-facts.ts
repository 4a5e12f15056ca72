// What is there to know of one agency? Its facts with what it inherits, where it came from and went to, and what hangs on it.

import type * as z from 'zod/mini';
import type { AgencyFacts, AgencyLink } from '../../../web/staff/agencies/agency-facts.tsx';
import type { Agency } from '../../domain/agency.ts';
import { chainOf, isUnder } from '../../domain/agency-tree.ts';
import { type Campaign, campaign } from '../../domain/campaign.ts';
import { unitsUnder } from '../../domain/reorganisation.ts';
import type { agencyView } from '../../operations/agencies.ts';
import { listOf } from '../../operations/lists.ts';
import { pointView } from '../../operations/points.ts';
import { seesAgency } from '../../operations/rights.ts';
import type { Desk } from '../desk.ts';
import type { World } from './sought-agency.ts';

type View = z.infer<typeof agencyView>;
const mostUnder = 30;
const mostCounted = 1000;

export async function factsOf(desk: Desk, world: World, agency: View): Promise<AgencyFacts> {
  const { registry, today } = world;
  const under = unitsUnder(registry.tree, [agency.id], today).filter(({ id }) => isSeen(world, id));
  const byName = under.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  const ofServices = agency.serviceIds ?? [];
  return {
    agency,
    parent: linkOf(world, agency.parentId),
    lineParent: linkOf(world, agency.lineParentId),
    hotline: inherited(world, agency, (one) => one.hotline),
    complaintsDesk: inherited(world, agency, (one) => one.complaintsDesk),
    services: ofServices.flatMap((id) => registry.services.get(id)?.name ?? []),
    succeeds: (agency.succeeds ?? []).flatMap((id) => linkOf(world, id) ?? []),
    succeededBy: [...registry.agencies.values()]
      .filter(({ succeeds }) => succeeds.includes(agency.id))
      .flatMap(({ id }) => linkOf(world, id) ?? []),
    places: agency.placements.map(({ from, parentId, lineParentId }) => ({
      from,
      parent: registry.agencies.get(parentId ?? '')?.name,
      line: registry.agencies.get(lineParentId ?? '')?.name,
    })),
    under: byName.slice(0, mostUnder).map(({ id, name }) => ({ id, name, isSeen: true })),
    underCount: under.length,
    points: await pointsIn(desk, agency.id),
    campaigns: await campaignsOver(desk, world, agency.id),
    isClosed: agency.validTo !== undefined && agency.validTo < today,
  };
}

const isSeen = ({ registry, actor, today }: World, id: string): boolean => seesAgency(actor, registry, id, today);

function linkOf(world: World, id: string | undefined): AgencyLink | undefined {
  const found = world.registry.agencies.get(id ?? '');
  return found === undefined ? undefined : { id: found.id, name: found.name, isSeen: isSeen(world, found.id) };
}

/** Its own, or that of the nearest above by territory, as citizens are shown it. */
function inherited({ registry, today }: World, { id }: View, pick: (agency: Agency) => string | undefined) {
  const chain = chainOf(registry.tree, id, 'territory', today).flatMap((one) => registry.agencies.get(one) ?? []);
  const found = chain.find((one) => pick(one) !== undefined);
  if (found === undefined) return undefined;
  return { text: pick(found) ?? '', from: found.id === id ? undefined : found.name };
}

/** How many points are in use at it and under it; `more` where there are more than were counted. */
async function pointsIn(desk: Desk, agency: string) {
  const query = { agency, status: 'active', limit: String(mostCounted) };
  const { items, nextCursor } = await desk.ask('GET /points', { query }, listOf(pointView));
  return { count: items.length, more: nextCursor !== undefined };
}

async function campaignsOver(desk: Desk, { registry, today }: World, id: string): Promise<Campaign[]> {
  const { items } = await desk.ask('GET /campaigns', { query: { limit: '1000' } }, listOf(campaign));
  return items.filter(
    ({ status, closesOn, covers }) =>
      (status === 'open' || status === 'draft') &&
      closesOn >= today &&
      covers.agencyIds.some((above) => isUnder(registry.tree, id, above, today)),
  );
}
