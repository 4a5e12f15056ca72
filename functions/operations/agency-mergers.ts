// How are agencies merged into one, or one split into several? With lineage and dates; points and their posters go on under the heir.
import * as z from 'zod/mini';
import type { Agency } from '../domain/agency.ts';
import { isClosedOn } from '../domain/agency-dates.ts';
import { isUnder } from '../domain/agency-tree.ts';
import { addDays, day, dayOf } from '../domain/period.ts';
import { type Reorganisation, sharedPlace, succeeding } from '../domain/reorganisation.ts';
import type { Fault } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { agencyNamed, agencyOf, agencyViewOf, checkReferences, type NewAgency, newAgency } from './agencies.ts';
import { bytesOf, newId } from './new-thing.ts';
import { invalid } from './parse-sent.ts';
import { reorganisationQuery, reorganisationView, reorganiseAgencies } from './reorganise-agencies.ts';
import { refuseStale, revisionSeen } from './revision.ts';
import { demandOver } from './rights.ts';
import { type Call, type Route, route } from './route.ts';

const ids = z.array(z.string()).check(z.minLength(1), z.maxLength(500));
const mergeBody = z.strictObject({
  /** Of the first of `agencyIds`. */
  ...revisionSeen,
  agencyIds: ids,
  into: z.union([z.strictObject({ existing: z.string() }), z.strictObject({ new: newAgency })]),
  from: day,
  /** Points go on under the heir, so that posters stay right; else they stop with their agency. */
  movePoints: z._default(z.boolean(), true),
});
type Merge = z.infer<typeof mergeBody>;

const splitPart = z.extend(newAgency, {
  /** Which of the units under the agency, and which of its points, become this one's. */
  childIds: z.optional(z.array(z.string()).check(z.maxLength(500))),
  pointCodes: z.optional(z.array(z.string()).check(z.maxLength(2000))),
});
const splitBody = z.strictObject({
  ...revisionSeen,
  into: z.array(splitPart).check(z.minLength(2), z.maxLength(50)),
  from: day,
});
type Split = z.infer<typeof splitBody>;

export const agencyMergerRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/agencies:merge',
    summary:
      'Merge agencies into one that is there or a new one, from a day on: their last day is the one before, units and points under them become its own, campaigns that name them cover it. preview=true only tells. Sent again it completes what was interrupted',
    right: 'registry.write',
    query: reorganisationQuery,
    body: mergeBody,
    gives: { status: 200, schema: reorganisationView },
    run: async ({ query, body }, call) => {
      const id = newId('ag', bytesOf(call, 'agency.merge', '0'));
      return {
        status: 200,
        body: await reorganiseAgencies(call, 'agency.merge', query.preview, (registry) =>
          mergerOf(call, registry, body, id),
        ),
      };
    },
  }),
  route({
    method: 'POST',
    path: '/agencies/{id}/split',
    summary:
      'Split an agency into new ones from a day on; every open unit under it must become one’s, points that become no one’s stop. preview=true only tells',
    right: 'registry.write',
    query: reorganisationQuery,
    body: splitBody,
    gives: { status: 200, schema: reorganisationView },
    run: async ({ params, query, body }, call) => {
      const made = body.into.map((_, n) => newId('ag', bytesOf(call, 'agency.split', String(n))));
      return {
        status: 200,
        body: await reorganiseAgencies(call, 'agency.split', query.preview, (registry) =>
          splitOf(call, registry, agencyNamed(registry, params['id']), body, made),
        ),
      };
    },
  }),
];

function mergerOf({ deps, actor }: Call, registry: Registry, sent: Merge, id: string): Reorganisation {
  const { agencyIds, into, from, movePoints } = sent;
  const ends = [...new Set(agencyIds)].map((one) => agencyNamed(registry, one));
  mustBeAsSeen(deps.now(), ends[0], sent);
  refuseEnded(ends, from, 'agencyIds');
  const heir =
    'existing' in into
      ? existingHeir(registry, into.existing, agencyIds, from)
      : newHeir(registry, into.new, ends, from, id);
  const above = registry.agencies.has(heir.id) ? heir.id : heir.placements[0]?.parentId;
  demandOver(actor, 'registry.write', registry, [...agencyIds, above], dayOf(deps.now()));
  return {
    ends: ends.map((one) => one.id),
    heirs: [succeeding(heir, agencyIds)],
    heirOfUnit: () => heir.id,
    heirOfPoint: () => (movePoints ? heir.id : undefined),
    from,
  };
}

function existingHeir(registry: Registry, id: string, agencyIds: string[], from: string): Agency {
  const heir = agencyNamed(registry, id);
  const path = 'into.existing';
  if (agencyIds.includes(id))
    throw invalid([{ path, message: 'is one of those that are merged: name only those that cease' }]);
  if (isClosedOn(heir, from)) throw invalid([{ path, message: `"${heir.name}" was closed on ${heir.validTo}` }]);
  if (agencyIds.some((end) => isUnder(registry.tree, id, end, from)))
    throw invalid([{ path, message: `"${heir.name}" hangs under one of those that cease: move it first` }]);
  return heir;
}

/** The one that a request before this one made, where it was interrupted; else a new one where its predecessors hang. */
function newHeir(registry: Registry, sent: NewAgency, before: Agency[], from: string, id: string): Agency {
  const made = [...registry.agencies.values()].find(
    (one) => one.name === sent.name && one.validFrom === from && before.every((old) => one.succeeds.includes(old.id)),
  );
  if (made !== undefined) return made;
  const place = { ...sharedPlace(before, addDays(from, -1)), ...definedOf(sent) };
  const heir = { ...agencyOf({ ...sent, ...place }, id), validFrom: from };
  checkReferences(registry, heir);
  refuseCodeTaken(registry, heir, before);
  return heir;
}

const definedOf = ({ parentId, lineParentId }: NewAgency) => ({
  ...(parentId === undefined ? {} : { parentId }),
  ...(lineParentId === undefined ? {} : { lineParentId }),
});

/** A code may pass to the heir, but stays unique among those that go on. */
function refuseCodeTaken({ agencies }: Registry, { code }: Agency, before: Agency[]): void {
  const taken = [...agencies.values()].find((one) => code !== undefined && one.code === code && !before.includes(one));
  if (taken !== undefined) throw invalid([{ path: 'code', message: `"${taken.name}" (${taken.id}) has this code` }]);
}

function mustBeAsSeen(now: Date, before: Agency | undefined, sent: { revision?: string | undefined }): void {
  if (before !== undefined) refuseStale(before, sent, () => agencyViewOf(before, dayOf(now)));
}

function refuseEnded(ends: Agency[], from: string, path: string): void {
  const last = addDays(from, -1);
  const faults = ends
    .filter((one) => isClosedOn(one, last))
    .map((one): Fault => ({ path, message: `"${one.name}" was closed on ${one.validTo} already` }));
  if (faults.length > 0) throw invalid(faults);
}

function splitOf(
  { deps, actor }: Call,
  registry: Registry,
  agency: Agency,
  sent: Split,
  made: string[],
): Reorganisation {
  const { into, from } = sent;
  mustBeAsSeen(deps.now(), agency, sent);
  refuseEnded([agency], from, 'from');
  const parts = into.map(({ childIds = [], pointCodes = [], ...own }, n) => ({
    heir: newHeir(registry, own, [agency], from, made[n] ?? ''),
    childIds: new Set(childIds),
    pointCodes: new Set(pointCodes),
  }));
  const parents = parts.map(({ heir }) => heir.placements[0]?.parentId);
  demandOver(actor, 'registry.write', registry, [agency.id, ...parents], dayOf(deps.now()));
  return {
    ends: [agency.id],
    heirs: parts.map(({ heir }) => succeeding(heir, [agency.id])),
    heirOfUnit: (id) => parts.find(({ childIds }) => childIds.has(id))?.heir.id,
    heirOfPoint: (code) => parts.find(({ pointCodes }) => pointCodes.has(code))?.heir.id,
    from,
  };
}
