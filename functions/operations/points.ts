// Which collection points are there, and what does a point's printed code look like?

import QRCode from 'qrcode';
import * as z from 'zod/mini';
import { isClosedOn } from '../domain/agency-dates.ts';
import { isUnder } from '../domain/agency-tree.ts';
import { type Point, point } from '../domain/campaign.ts';
import { addDays, day, dayOf } from '../domain/period.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { agencyOfPoint, movedPoint, pointOn } from '../domain/point-agency.ts';
import { groupCode, isWellFormed, normaliseCode, pointCode } from '../domain/point-code.ts';
import { matches } from '../domain/searchable.ts';
import { Problem } from '../runtime/problem.ts';
import { findPoint, pointWrite } from '../store/points.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import { wordsTyped } from './agency-search.ts';
import { refuseTwoCampaigns } from './campaign-overlap.ts';
import { changeThing } from './change-thing.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { type Bytes, createThing } from './new-thing.ts';
import { createOneOrMany, oneOrMany } from './one-or-many.ts';
import { invalid } from './parse-sent.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { mustHold, seesAgency } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

export const pointLabel = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(200));
const newPoint = z.strictObject({
  agencyId: z.string(),
  serviceId: z.optional(z.string()),
  label: pointLabel,
  place: z.optional(pointLabel),
  onePerson: z.optional(z.boolean()),
});
export type NewPoint = z.infer<typeof newPoint>;
const pointChange = z.strictObject({
  ...revisionSeen,
  /** Its next agency, from `movedFrom` (today without it): what was answered before stays where it was given. */
  agencyId: z.optional(z.string()),
  movedFrom: z.optional(day),
  serviceId: z.optional(z.nullable(z.string())),
  label: z.optional(pointLabel),
  place: z.optional(z.nullable(pointLabel)),
  onePerson: z.optional(z.boolean()),
  status: z.optional(z.enum(['active', 'retired'])),
});
export const pointView = z.extend(point, {
  url: z.string(),
  revision,
  /** Where it is to go, from which day on. */
  next: z.optional(z.object({ agencyId: z.string(), from: day })),
});

/** As it stands today; a point of an agency that is closed is retired with it. */
export function pointViewOf({ deps, publicUrl }: Pick<Call, 'deps' | 'publicUrl'>, registry: Registry, thing: Point) {
  const today = dayOf(deps.now());
  const next = nextOf(thing, today);
  const stands = pointOn(thing, today);
  const formerly = (thing.formerly ?? []).filter(({ until }) => until < today);
  return {
    ...stands,
    formerly: formerly.length > 0 ? formerly : undefined,
    status: isClosedOn(registry.agencies.get(stands.agencyId), today) ? ('retired' as const) : thing.status,
    url: addressOf(thing.code, publicUrl),
    revision: revisionOf(thing),
    ...(next === undefined ? {} : { next }),
  };
}
export const addressOf = (code: string, publicUrl: string): string => `${publicUrl}/s/${code}`;

function nextOf(thing: Point, today: string) {
  const left = (thing.formerly ?? []).find(({ until }) => today <= until);
  if (left === undefined) return undefined;
  const from = addDays(left.until, 1);
  return { agencyId: agencyOfPoint(thing, from), from };
}

export const pointRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/points',
    summary: 'Points the client may read',
    right: 'registry.read',
    query: z.extend(listQuery, {
      agency: z.optional(z.string()),
      /** Also those of every agency under it. */
      under: z._default(z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' }), false),
      /** Of its label, place, code or agency. */
      q: wordsTyped,
      status: z.optional(point.shape.status),
      /** `place`: by agency, then label, as one would walk along. */
      order: z._default(z.enum(['code', 'place']), 'code'),
    }),
    body: noBody,
    gives: { status: 200, schema: listOf(pointView) },
    run: async ({ query: { agency, under, q, status, order, ...list } }, call) => {
      const registry = await call.deps.registry();
      const points = (await pointsFor(call, registry, agency, under)).filter(
        (one) =>
          (q === undefined || matches(textOf(registry, one), q)) &&
          (status === undefined || pointViewOf(call, registry, one).status === status),
      );
      return { status: 200, body: await pageOfPoints(call, points, list, order) };
    },
  }),
  route({
    method: 'POST',
    path: '/points',
    summary: 'A new point, or an array of them; the platform gives the permanent code',
    right: 'registry.write',
    query: noQuery,
    body: oneOrMany(newPoint),
    gives: { status: 201, schema: z.union([pointView, z.object({ items: z.array(pointView) })]) },
    run: async ({ body }, call) => {
      const registry = await call.deps.registry();
      const check = (sent: NewPoint) => {
        mustHold(
          call,
          'registry.write',
          registry,
          [sent.agencyId].filter((id) => registry.agencies.has(id)),
        );
        return checkPoint(call, registry, pointOf(sent, ''));
      };
      return createOneOrMany(body, check, (sent, place) => createPoint(call, sent, place));
    },
  }),
  route({
    method: 'GET',
    path: '/points/{code}',
    summary: 'One point',
    right: 'registry.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: pointView },
    run: async ({ params }, call) => ({
      status: 200,
      body: pointViewOf(call, await call.deps.registry(), await pointNamed(call, params)),
    }),
  }),
  route({
    method: 'PATCH',
    path: '/points/{code}',
    summary: 'Change, move or retire a point; its code stays',
    right: 'registry.write',
    query: noQuery,
    body: pointChange,
    gives: { status: 200, schema: pointView },
    run: async ({ params, body }, call) => {
      const changed = await changeThing(call, 'point', async (registry) => {
        const before = await pointNamed(call, params);
        mustHold(call, 'registry.write', registry, [before.agencyId]);
        refuseStale(before, body, () => pointViewOf(call, registry, before));
        const after = changedPoint(before, body, dayOf(call.deps.now()));
        checkReferences(registry, after);
        if (body.agencyId !== undefined) mustHold(call, 'registry.write', registry, [body.agencyId]);
        if (body.agencyId !== undefined || body.status === 'active') checkPoint(call, registry, after, body.movedFrom);
        return { before, after, write: pointWrite(after, false) };
      });
      return { status: 200, body: pointViewOf(call, await call.deps.registry(), changed) };
    },
  }),
  route({
    method: 'GET',
    path: '/points/{code}/qr.svg',
    summary: 'The point’s QR code as SVG',
    right: 'registry.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, contentType: 'image/svg+xml' },
    run: async ({ params }, call) => {
      const { code } = await pointNamed(call, params);
      const svg = await QRCode.toString(addressOf(code, call.publicUrl), { type: 'svg', ...printed });
      return { status: 200, file: svg, contentType: 'image/svg+xml' };
    },
  }),
  route({
    method: 'GET',
    path: '/points/{code}/qr.png',
    summary: 'The point’s QR code as PNG',
    right: 'registry.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, contentType: 'image/png' },
    run: async ({ params }, call) => {
      const { code } = await pointNamed(call, params);
      const png = await QRCode.toBuffer(addressOf(code, call.publicUrl), { width: 1024, ...printed });
      return { status: 200, file: new Uint8Array(png), contentType: 'image/png' };
    },
  }),
];

// Quartile correction survives a scratched sticker; four modules of margin are the standard's quiet zone (ISO/IEC 18004).
const printed = { errorCorrectionLevel: 'Q', margin: 4 } as const;

/** All points, or those that an agency has today, with all under it where wanted; an agency that is not there has none. */
async function pointsFor({ deps }: Call, registry: Registry, agency: string | undefined, under: boolean) {
  const points = await pointsOf(deps.store, registry);
  const today = dayOf(deps.now());
  if (agency === undefined) return points;
  return points.filter((one) => {
    const its = agencyOfPoint(one, today);
    return its === agency || (under && isUnder(registry.tree, its, agency, today));
  });
}

const textOf = ({ agencies }: Registry, { label, place = '', code, agencyId }: Point): string =>
  [label, place, code, groupCode(code), agencies.get(agencyId)?.name ?? ''].join('\n');

/** What points are sorted by along their places: `Quầy 2` before `Quầy 10`; the code tells apart what is called the same. */
export const placeOrder =
  ({ agencies }: Registry, today: string) =>
  (one: Point): string => {
    const name = agencies.get(agencyOfPoint(one, today))?.name ?? '';
    const label = plainLetters(one.label).replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'));
    return [plainLetters(name), label, one.code].join('#');
  };

/** One page of the points that the client may see. */
export async function pageOfPoints(
  call: Call,
  points: Point[],
  list: { limit?: number | undefined; cursor?: string | undefined },
  order: 'code' | 'place' = 'code',
) {
  const [registry, today] = [await call.deps.registry(), dayOf(call.deps.now())];
  const seen = points.filter((one) => seesAgency(call.actor, registry, agencyOfPoint(one, today), today));
  const { items, ...more } = pageOf(seen, order === 'code' ? ({ code }) => code : placeOrder(registry, today), list);
  return { items: items.map((thing) => pointViewOf(call, registry, thing)), ...more };
}

export async function pointNamed({ deps, actor }: Call, params: Params): Promise<Point> {
  const code = normaliseCode(params['code'] ?? '');
  const found = isWellFormed(code) ? await findPoint(deps.store, code) : undefined;
  const today = dayOf(deps.now());
  const seen = found !== undefined && seesAgency(actor, await deps.registry(), agencyOfPoint(found, today), today);
  if (!seen) throw new Problem(404, 'Not found', `There is no point ${code}.`);
  return found;
}

async function createPoint(call: Call, sent: NewPoint, place: number) {
  const registry = await call.deps.registry();
  mustHold(
    call,
    'registry.write',
    registry,
    [sent.agencyId].filter((id) => registry.agencies.has(id)),
  );
  const make = (bytes: Bytes) => {
    const thing = pointOf(sent, pointCode(bytes));
    checkPoint(call, registry, thing);
    return { thing, write: pointWrite(thing, true) };
  };
  return pointViewOf(call, registry, await createThing(call, { what: 'point', sent, make }, place));
}

export const pointOf = (sent: NewPoint, code: string): Point => ({
  ...sent,
  onePerson: sent.onePerson ?? false,
  code,
  status: 'active',
});

/** Throws 422 where what it names is not there, 409 where two open campaigns would serve it. */
export function checkPoint({ deps }: Call, registry: Registry, made: Point, from?: string): void {
  checkReferences(registry, made);
  const today = dayOf(deps.now());
  refuseTwoCampaigns(registry, made, from !== undefined && from > today ? from : today);
}

type PointChange = z.infer<typeof pointChange>;

function changedPoint(before: Point, change: PointChange, today: string): Point {
  const { revision: _, agencyId, movedFrom = today, serviceId, place, ...own } = change;
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return {
    ...(agencyId === undefined ? before : movedPoint(before, agencyId, movedFrom)),
    ...known,
    serviceId: serviceId === undefined ? before.serviceId : (serviceId ?? undefined),
    place: place === undefined ? before.place : (place ?? undefined),
  };
}

function checkReferences(registry: Registry, { agencyId, serviceId }: Point): void {
  if (!registry.agencies.has(agencyId))
    throw invalid([{ path: 'agencyId', message: `there is no agency ${agencyId}` }]);
  if (serviceId !== undefined && !registry.services.has(serviceId)) {
    throw invalid([{ path: 'serviceId', message: `there is no service ${serviceId}` }]);
  }
}
