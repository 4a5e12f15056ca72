// How do all counters of many agencies get their points at once? Each label at each agency, for each service or for all; what is there stays.
import * as z from 'zod/mini';
import type { Agency } from '../domain/agency.ts';
import { isClosedOn } from '../domain/agency-dates.ts';
import { isUnder } from '../domain/agency-tree.ts';
import type { Point } from '../domain/campaign.ts';
import { dayOf } from '../domain/period.ts';
import { pointWrite } from '../store/points.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import { agencyNamed } from './agencies.ts';
import { changeTogether } from './change-thing.ts';
import { allowPoints } from './import-registry.ts';
import { newCodes } from './new-codes.ts';
import { invalid } from './parse-sent.ts';
import { placeName, pointsByPlace } from './point-rows.ts';
import { pointLabel, pointView, pointViewOf } from './points.ts';
import { reorganisationQuery } from './reorganise-agencies.ts';
import { type Call, type Route, route } from './route.ts';

const mostAtOnce = 5000;
const mostLabels = 100;

const bulk = z.strictObject({
  agencyIds: z.array(z.string()).check(z.minLength(1), z.maxLength(5000)),
  /** Also every open agency under them. */
  under: z._default(z.boolean(), false),
  /** `each`: one for each service that an agency offers; without it the citizen chooses. */
  serviceIds: z.optional(z.union([z.literal('each'), z.array(z.string()).check(z.minLength(1), z.maxLength(2000))])),
  /** The labels, or how many counters, which are then called Quầy 1, Quầy 2 … */
  labels: z.union([
    z.array(pointLabel).check(z.minLength(1), z.maxLength(mostLabels)),
    z.int().check(z.minimum(1), z.maximum(mostLabels)),
  ]),
  onePerson: z.optional(z.boolean()),
});
type Bulk = z.infer<typeof bulk>;
type Place = { agencyId: string; serviceId: string | undefined; label: string };

export const bulkResult = z.object({
  create: z.int(),
  same: z.int(),
  /** Those that get new points, and how many each. */
  agencies: z.array(z.object({ id: z.string(), name: z.string(), create: z.int() })),
  items: z.array(pointView),
});

export const pointBulkRoute: Route = route({
  method: 'POST',
  path: '/points:bulk',
  summary:
    'Points for all counters of some agencies, up to 5,000 new ones at once; one of the same agency, service and label that is in use stays. preview=true only tells how many',
  right: 'registry.write',
  query: reorganisationQuery,
  body: bulk,
  gives: { status: 200, schema: bulkResult },
  run: async ({ query, body }, call) => {
    const made = query.preview
      ? await plannedPoints(call, await call.deps.registry(), body)
      : await changeTogether(call, 'point.bulk', async (registry) => {
          const planned = await plannedPoints(call, registry, body);
          const writes = planned.points.map((one) => pointWrite(one, true));
          const noted = planned.points.map(({ code, agencyId, label }) => ({ code, agencyId, label }));
          return { before: undefined, after: planned, noted, thing: 'bulk', writes };
        });
    // A preview's codes are never given: nothing is shown that looks like one.
    const shown = query.preview ? [] : made.points;
    const registry = await call.deps.registry();
    const items = shown.map((one) => pointViewOf(call, registry, one));
    const agencies = agenciesOf(registry, made.points);
    return { status: 200, body: { create: made.points.length, same: made.same, agencies, items } };
  },
});

function agenciesOf({ agencies }: Registry, points: Point[]) {
  const counts = new Map<string, number>();
  for (const { agencyId } of points) counts.set(agencyId, (counts.get(agencyId) ?? 0) + 1);
  return [...counts].map(([id, create]) => ({ id, name: agencies.get(id)?.name ?? id, create }));
}

async function plannedPoints(call: Call, registry: Registry, sent: Bulk): Promise<{ points: Point[]; same: number }> {
  const today = dayOf(call.deps.now());
  const there = await pointsOf(call.deps.store, registry);
  const known = pointsByPlace(there);
  const wanted = placesOf(registry, agenciesFor(registry, sent, today), sent);
  const missing = wanted.filter((one) => !known.has(placeName(one.agencyId, one.serviceId, one.label)));
  if (missing.length > mostAtOnce)
    throw invalid([{ path: 'agencyIds', message: `${missing.length} new points: at most ${mostAtOnce} at once` }]);
  const newCode = newCodes(call.deps.randomBytes, there);
  const points = missing.map(
    ({ serviceId, ...place }): Point => ({
      ...place,
      ...(serviceId === undefined ? {} : { serviceId }),
      code: newCode(),
      onePerson: sent.onePerson ?? false,
      status: 'active',
    }),
  );
  allowPoints(
    call,
    registry,
    points.map((after) => ({ line: 0, before: undefined, after })),
  );
  return { points, same: wanted.length - missing.length };
}

function agenciesFor(registry: Registry, { agencyIds, under }: Bulk, today: string): Agency[] {
  const named = [...new Set(agencyIds)].map((id) => agencyNamed(registry, id));
  const closed = named.find((one) => isClosedOn(one, today));
  if (closed !== undefined)
    throw invalid([{ path: 'agencyIds', message: `"${closed.name}" was closed on ${closed.validTo}` }]);
  if (!under) return named;
  return [...registry.agencies.values()].filter(
    (one) => !isClosedOn(one, today) && named.some(({ id }) => isUnder(registry.tree, one.id, id, today)),
  );
}

function placesOf(registry: Registry, agencies: Agency[], { serviceIds, labels }: Bulk): Place[] {
  const called = typeof labels === 'number' ? Array.from({ length: labels }, (_, n) => `Quầy ${n + 1}`) : labels;
  const unknown = Array.isArray(serviceIds) ? serviceIds.filter((id) => !registry.services.has(id)) : [];
  if (unknown.length > 0)
    throw invalid(unknown.map((id) => ({ path: 'serviceIds', message: `there is no service ${id}` })));
  const forWhich = (agency: Agency): (string | undefined)[] =>
    serviceIds === 'each' ? agency.serviceIds : (serviceIds ?? [undefined]);
  const all = agencies.flatMap((agency) =>
    forWhich(agency).flatMap((serviceId) => called.map((label) => ({ agencyId: agency.id, serviceId, label }))),
  );
  return [...new Map(all.map((one) => [placeName(one.agencyId, one.serviceId, one.label), one])).values()];
}
