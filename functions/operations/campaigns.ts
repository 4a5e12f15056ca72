// Which campaigns are there, and how do they come, open and close?
import * as z from 'zod/mini';
import { type Actor, isPlatform } from '../domain/actor.ts';
import { isUnder } from '../domain/agency-tree.ts';
import { type Campaign, type Covers, campaign } from '../domain/campaign.ts';
import { isCovered } from '../domain/coverage.ts';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import type { Removal, Write } from '../store/change-registry.ts';
import { collect } from '../store/items.ts';
import { allPoints, findPoint } from '../store/points.ts';
import type { Registry } from '../store/registry.ts';
import { registryKey } from '../store/tables.ts';
import { ticketKeyRemoval } from '../store/ticket-key.ts';
import { refuseSharedPoint, rivalsOf } from './campaign-overlap.ts';
import { campaignChange, changedCampaign, checkCampaign, createCampaign, newCampaign } from './campaign-settings.ts';
import { changeThing } from './change-thing.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { pageOfPoints, pointView } from './points.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { mayOver, mustHold, type Right, seesAgency } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

export const campaignView = z.extend(campaign, { revision });
export const viewOf = (one: Campaign) => ({ ...one, revision: revisionOf(one) });

export const campaignRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/campaigns',
    summary: 'Campaigns that cover an agency the client may read',
    right: 'registry.read',
    query: listQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(campaignView) },
    run: async ({ query }, { deps, actor }) => {
      const [registry, today] = [await deps.registry(), dayOf(deps.now())];
      const seen = campaignsOf(actor, registry, today);
      const { items, ...more } = pageOf(seen, ({ opensOn, id }) => `${opensOn}#${id}`, query);
      return { status: 200, body: { items: items.map(viewOf), ...more } };
    },
  }),
  route({
    method: 'POST',
    path: '/campaigns',
    summary: 'A new campaign, as a draft',
    right: 'campaigns.write',
    query: noQuery,
    body: newCampaign,
    gives: { status: 201, schema: campaignView },
    run: async ({ body }, call) => {
      await mustHoldAll(call, await call.deps.registry(), body.covers);
      return { status: 201, body: viewOf(await createCampaign(call, body)) };
    },
  }),
  route({
    method: 'GET',
    path: '/campaigns/{id}',
    summary: 'One campaign',
    right: 'registry.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: campaignView },
    run: async ({ params }, call) => ({ status: 200, body: viewOf(await campaignSeen(call, params)) }),
  }),
  route({
    method: 'PATCH',
    path: '/campaigns/{id}',
    summary: 'Change a campaign; once open, what it covers and when it opened stay',
    right: 'campaigns.write',
    query: noQuery,
    body: z.extend(campaignChange, revisionSeen),
    gives: { status: 200, schema: campaignView },
    run: async ({ params, body: { revision: seen, ...body } }, call) => {
      const changed = await changeCampaign(call, params, 'campaign', async (before, registry) => {
        refuseStale(before, { revision: seen, ...body }, () => before);
        const after = await changedCampaign(call, before, body);
        await mustHoldAll(call, registry, after.covers);
        await checkCampaign(call, registry, after);
        if (after.status === 'open') await refuseOverlap(call, registry, after);
        return after;
      });
      call.deps.ringAuditor();
      return { status: 200, body: viewOf(changed) };
    },
  }),
  route({
    method: 'POST',
    path: '/campaigns/{id}/open',
    summary: 'Open a campaign; its days decide when it takes answers',
    right: 'campaigns.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: campaignView },
    run: async ({ params }, call) => {
      const opened = await changeCampaign(call, params, 'campaign.open', async (before, registry) => {
        if (before.status === 'archived')
          throw new Problem(409, 'Archived', 'An archived campaign cannot be opened again.');
        const { closedOn: _, ...rest } = before;
        const after: Campaign = { ...rest, status: 'open' };
        await refuseOverlap(call, registry, after);
        return after;
      });
      return { status: 200, body: viewOf(opened) };
    },
  }),
  route({
    method: 'POST',
    path: '/campaigns/{id}/close',
    summary: 'Close a campaign; what was answered before is still taken when it arrives',
    right: 'campaigns.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: campaignView },
    run: async ({ params }, call) => {
      const closed = await changeCampaign(
        call,
        params,
        'campaign.close',
        async (before) => {
          if (before.status === 'draft') throw new Problem(409, 'Not open', 'A draft cannot be closed; open it first.');
          return before.status === 'open' ? { ...before, status: 'closed', closedOn: dayOf(call.deps.now()) } : before;
        },
        ({ id, tickets }) => (tickets ? [ticketKeyRemoval(id)] : []),
      );
      call.deps.ringAuditor();
      return { status: 200, body: viewOf(closed) };
    },
  }),
  route({
    method: 'GET',
    path: '/campaigns/{id}/points',
    summary: 'The points a campaign covers',
    right: 'registry.read',
    query: listQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(pointView) },
    run: async ({ params, query }, call) => {
      const { covers: of } = await campaignSeen(call, params);
      const [registry, today] = [await call.deps.registry(), dayOf(call.deps.now())];
      const points = (await collect(allPoints(call.deps.store))).filter((one) =>
        isCovered(registry.tree, of, one, today),
      );
      return { status: 200, body: await pageOfPoints(call, points, query) };
    },
  }),
];

/** Every campaign that the actor may see. */
export const campaignsOf = (actor: Actor, registry: Registry, today: string): Campaign[] =>
  [...registry.campaigns.values()].filter((one) => seesCampaign(actor, registry, one, today));

/** Who looks, when, at what is registered. */
type Seer = { actor: Actor; deps: Pick<Call['deps'], 'registry' | 'now'> };

/** The campaign; throws 404 where there is none, or none that the client may see. */
export async function campaignSeen({ deps, actor }: Seer, params: Params): Promise<Campaign> {
  const registry = await deps.registry();
  const found = campaignNamed(registry, params['id']);
  if (!seesCampaign(actor, registry, found, dayOf(deps.now()))) throw unknownCampaign(found.id);
  return found;
}

function campaignNamed(registry: Registry, id: string | undefined): Campaign {
  const found = registry.campaigns.get(id ?? '');
  if (found === undefined) throw unknownCampaign(id ?? '');
  return found;
}

const unknownCampaign = (id: string): Problem => new Problem(404, 'Not found', `There is no campaign ${id}.`);

/** The platform sees all, those over points alone too; others the campaigns that cover an agency of one's own, something under it, or all around it; drafts only who may write them. */
function seesCampaign(actor: Actor, registry: Registry, one: Campaign, today: string): boolean {
  if (isPlatform(actor)) return true;
  const { agencyIds } = one.covers;
  if (one.status === 'draft')
    return agencyIds.length > 0 && agencyIds.every((id) => mayOver(actor, 'campaigns.write', registry, id, today));
  const isAround = (own: string) => agencyIds.some((id) => isUnder(registry.tree, own, id, today));
  const around = actor.grants.some(({ agencyId }) => agencyId !== undefined && isAround(agencyId));
  return around || agencyIds.some((id) => seesAgency(actor, registry, id, today));
}

/** Throws 403 where a campaign over these would reach beyond the actor's own; over points alone it is the platform's to make. */
export async function mustHoldAll(
  call: Call,
  registry: Registry,
  { agencyIds, pointCodes = [] }: Covers,
  right: Right = 'campaigns.write',
): Promise<void> {
  const points = await Promise.all(pointCodes.map((code) => findPoint(call.deps.store, code)));
  const ofPoints = points.flatMap((point) => point?.agencyId ?? []);
  const known = agencyIds.filter((id) => registry.agencies.has(id));
  mustHold(call, right, registry, agencyIds.length === 0 ? [undefined] : [...known, ...ofPoints]);
}

/** The campaign, to be changed with all it covers; throws 403 where it reaches beyond the actor's own. */
export async function campaignOwned(call: Call, params: Params): Promise<Campaign> {
  const found = await campaignSeen(call, params);
  await mustHoldAll(call, await call.deps.registry(), found.covers);
  return found;
}

/** Changes a campaign; `more` is what is written with it in the same stroke. */
export function changeCampaign(
  call: Call,
  params: Params,
  what: string,
  work: (before: Campaign, registry: Registry) => Promise<Campaign>,
  more: (after: Campaign, before: Campaign) => (Write | Removal)[] = () => [],
): Promise<Campaign> {
  return changeThing(call, what, async (registry) => {
    const before = campaignNamed(registry, params['id']);
    if (!seesCampaign(call.actor, registry, before, dayOf(call.deps.now()))) throw unknownCampaign(before.id);
    await mustHoldAll(call, registry, before.covers);
    const after = await work(before, registry);
    const write = { key: registryKey.campaign(before.id), thing: after, isNew: false };
    return { before, after, write, more: more(after, before) };
  });
}

/** Throws 409 where another open campaign covers one of its points on one of its days. */
async function refuseOverlap({ deps }: Call, registry: Registry, after: Campaign): Promise<void> {
  const rivals = rivalsOf(registry, after);
  if (rivals.length === 0) return;
  for await (const point of allPoints(deps.store)) refuseSharedPoint(registry, after, rivals, point, dayOf(deps.now()));
}
