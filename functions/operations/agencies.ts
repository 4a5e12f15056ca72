// Which agencies are there, and how do they come, change and move?
import * as z from 'zod/mini';
import { type Agency, agency, agencyKind, placement } from '../domain/agency.ts';
import { nameOn } from '../domain/agency-dates.ts';
import { agencyTree, ancestorsOf, placementOn, wouldCircle } from '../domain/agency-tree.ts';
import { day, dayOf } from '../domain/period.ts';
import { placed } from '../domain/placing.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { Problem } from '../runtime/problem.ts';
import { allPoints } from '../store/points.ts';
import type { Registry } from '../store/registry.ts';
import { registryKey } from '../store/tables.ts';
import { agenciesWanted, agencyOrder, agencyQuery } from './agency-search.ts';
import { refuseTwoCampaigns } from './campaign-overlap.ts';
import { changeThing } from './change-thing.ts';
import { listOf, pageOf } from './lists.ts';
import { type Bytes, createThing, newId } from './new-thing.ts';
import { createOneOrMany, oneOrMany } from './one-or-many.ts';
import { invalid } from './parse-sent.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { mustHold, seesAgency } from './rights.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

export const agencyName = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(300));
const text = z.string().check(z.trim(), z.normalize('NFC'), z.maxLength(300));

const fields = {
  code: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(50))),
  group: z.optional(text),
  hotline: z.optional(text),
  complaintsDesk: z.optional(text),
  validFrom: z.optional(day),
  validTo: z.optional(day),
  succeeds: z.optional(z.array(z.string())),
  serviceIds: z.optional(z.array(z.string())),
};
export const newAgency = z.strictObject({
  ...fields,
  name: agencyName,
  kind: agencyKind,
  parentId: z.optional(z.string()),
  lineParentId: z.optional(z.string()),
});
export type NewAgency = z.infer<typeof newAgency>;

/** A new place in the trees: from `placedFrom` on, or, without it, a correction of the present one for all its days. */
const agencyChange = z.strictObject({
  ...fields,
  ...revisionSeen,
  /** null opens again what was closed. */
  validTo: z.optional(z.nullable(day)),
  name: z.optional(agencyName),
  kind: z.optional(agencyKind),
  parentId: z.optional(z.nullable(z.string())),
  lineParentId: z.optional(z.nullable(z.string())),
  placedFrom: z.optional(day),
});
type AgencyChange = z.infer<typeof agencyChange>;

export const agencyView = z.object({
  ...fields,
  id: z.string(),
  revision,
  formerNames: agency.shape.formerNames,
  name: z.string(),
  kind: agencyKind,
  parentId: z.optional(z.string()),
  lineParentId: z.optional(z.string()),
  placements: z.array(placement),
});

/** Where it hangs and what it is called on a day. */
export const agencyViewOf = (agency: Agency, on: string) => {
  const { parentId, lineParentId } = placementOn(agency, on);
  return { ...agency, name: nameOn(agency, on), revision: revisionOf(agency), parentId, lineParentId };
};

export const agencyRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/agencies',
    summary:
      'Agencies the client may read, found without marks (`q`), by kind, parent (`none`: the roots), open or closed',
    right: 'registry.read',
    query: agencyQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(agencyView) },
    run: async ({ query }, { deps, actor }) => {
      const [registry, today] = [await deps.registry(), dayOf(deps.now())];
      const wanted = agenciesWanted(registry, query, today);
      const seen = wanted.filter(({ id }) => seesAgency(actor, registry, id, today));
      const { items, ...more } = pageOf(seen, agencyOrder(query), query);
      return { status: 200, body: { items: items.map((agency) => agencyViewOf(agency, today)), ...more } };
    },
  }),
  route({
    method: 'POST',
    path: '/agencies',
    summary: 'A new agency, or an array of them',
    right: 'registry.write',
    query: noQuery,
    body: oneOrMany(newAgency),
    gives: { status: 201, schema: z.union([agencyView, z.object({ items: z.array(agencyView) })]) },
    run: async ({ body }, call) => {
      const registry = await call.deps.registry();
      const check = (sent: NewAgency) => {
        checkReferences(registry, agencyOf(sent, ''));
        mustHold(call, 'registry.write', registry, parentsOf(sent));
      };
      return createOneOrMany(body, check, (sent, place) => createAgency(call, sent, place));
    },
  }),
  route({
    method: 'GET',
    path: '/agencies/{id}',
    summary: 'One agency, as it is called and placed today, or on another day',
    right: 'registry.read',
    query: z.strictObject({ on: z.optional(day) }),
    body: noBody,
    gives: { status: 200, schema: agencyView },
    run: async ({ params, query: { on } }, { deps, actor }) => {
      const [registry, today] = [await deps.registry(), dayOf(deps.now())];
      const agency = agencyNamed(registry, params['id']);
      if (!seesAgency(actor, registry, agency.id, today)) throw unknownAgency(agency.id);
      return { status: 200, body: agencyViewOf(agency, on ?? today) };
    },
  }),
  route({
    method: 'PATCH',
    path: '/agencies/{id}',
    summary: 'Change, move or correct an agency; responses are recounted where it now counts elsewhere',
    right: 'registry.write',
    query: noQuery,
    body: agencyChange,
    gives: { status: 200, schema: agencyView },
    run: async ({ params, body }, call) => {
      const changed = await changeThing(call, 'agency', async (registry) => {
        const before = agencyOwned(call, registry, params['id']);
        refuseStale(before, body, () => agencyViewOf(before, dayOf(call.deps.now())));
        const after = changedAgency(before, body);
        checkReferences(registry, after);
        mustHold(call, 'registry.write', registry, newParents(body));
        await refuseSharedPoints(call, registry, [after]);
        return { before, after, write: { key: registryKey.agency(before.id), thing: after, isNew: false } };
      });
      call.deps.ringAuditor();
      return { status: 200, body: agencyViewOf(changed, dayOf(call.deps.now())) };
    },
  }),
];

/** The agency; throws 404 where there is none. */
export function agencyNamed(registry: Registry, id: string | undefined): Agency {
  const agency = registry.agencies.get(id ?? '');
  if (agency === undefined) throw unknownAgency(id ?? '');
  return agency;
}

/** The agency, to be changed; throws 404 where the actor sees none, 403 where they only see it. */
function agencyOwned(call: Call, registry: Registry, id: string | undefined): Agency {
  const found = agencyNamed(registry, id);
  if (!seesAgency(call.actor, registry, found.id, dayOf(call.deps.now()))) throw unknownAgency(found.id);
  mustHold(call, 'registry.write', registry, [found.id]);
  return found;
}

/** Those a new agency is to hang under; a root hangs under none, which is the platform's to make. */
const parentsOf = ({ parentId, lineParentId }: NewAgency): (string | undefined)[] =>
  parentId === undefined && lineParentId === undefined
    ? [undefined]
    : [parentId, lineParentId].filter((id) => id !== undefined);

/** Those a change names: `null` takes it out from under its parent. */
const newParents = ({ parentId, lineParentId }: AgencyChange): (string | undefined)[] => [
  ...(parentId === undefined ? [] : [parentId ?? undefined]),
  ...(lineParentId === undefined || lineParentId === null ? [] : [lineParentId]),
];

/** Throws 409 where their new places would put one of their points, or of those under them, into two open campaigns. */
export async function refuseSharedPoints({ deps }: Call, registry: Registry, moved: Agency[]): Promise<void> {
  const changed = new Map(moved.map((one) => [one.id, one]));
  const agencies = [...registry.agencies.values()].map((one) => changed.get(one.id) ?? one);
  const after = { ...registry, tree: agencyTree(agencies) };
  const open = [...registry.campaigns.values()].filter(({ status }) => status === 'open');
  if (open.length < 2) return;
  const today = dayOf(deps.now());
  for await (const point of allPoints(deps.store)) {
    const above = ancestorsOf(after.tree, agencyOfPoint(point, today), today);
    if (above.some(({ agencyId }) => changed.has(agencyId))) refuseTwoCampaigns(after, point, today);
  }
}

const unknownAgency = (id: string): Problem => new Problem(404, 'Not found', `There is no agency ${id}.`);

async function createAgency(call: Call, sent: NewAgency, place: number) {
  const registry = await call.deps.registry();
  mustHold(call, 'registry.write', registry, parentsOf(sent));
  const make = (bytes: Bytes) => {
    const thing = agencyOf(sent, newId('ag', bytes));
    checkReferences(registry, thing);
    return { thing, write: { key: registryKey.agency(thing.id), thing, isNew: true } };
  };
  return agencyViewOf(await createThing(call, { what: 'agency', sent, make }, place), dayOf(call.deps.now()));
}

export const agencyOf = ({ parentId, lineParentId, ...own }: NewAgency, id: string): Agency => ({
  ...own,
  id,
  placements: [{ parentId, lineParentId }],
  succeeds: own.succeeds ?? [],
  serviceIds: own.serviceIds ?? [],
});

function changedAgency(before: Agency, change: AgencyChange): Agency {
  const { parentId, lineParentId, placedFrom, validTo, revision: _, ...own } = change;
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const lastDay = validTo === undefined ? before.validTo : (validTo ?? undefined);
  const after = withoutEmpty({ ...before, ...known, validTo: lastDay });
  return placed(after, { parentId, lineParentId }, placedFrom);
}

/** An emptied text is not there: else an empty hotline would hide the one of the unit above. */
const withoutEmpty = ({ group, hotline, complaintsDesk, ...more }: Agency): Agency => ({
  ...more,
  group: group || undefined,
  hotline: hotline || undefined,
  complaintsDesk: complaintsDesk || undefined,
});

/** Throws 422 where an agency named does not exist, or would stand above itself. */
export function checkReferences(registry: Registry, agency: Agency): void {
  const placed = agency.placements.at(-1) ?? {};
  const named = { parentId: placed.parentId, lineParentId: placed.lineParentId };
  const faults = Object.entries(named)
    .filter(([, id]) => id !== undefined && !registry.agencies.has(id))
    .map(([path, id]) => ({ path, message: `there is no agency ${id}` }));
  for (const id of agency.succeeds)
    if (!registry.agencies.has(id)) faults.push({ path: 'succeeds', message: `there is no agency ${id}` });
  for (const id of agency.serviceIds)
    if (!registry.services.has(id)) faults.push({ path: 'serviceIds', message: `there is no service ${id}` });
  if (wouldCircle(registry.tree, agency.id, placed))
    faults.push({ path: 'parentId', message: 'the agency would stand above itself' });
  if (faults.length > 0) throw invalid(faults);
}
