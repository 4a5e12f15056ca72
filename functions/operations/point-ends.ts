// How does a point end? Retired, or replaced by one with another code at the same place; no other point is printed anew.
import * as z from 'zod/mini';
import type { Point } from '../domain/campaign.ts';
import { dayOf } from '../domain/period.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { Problem } from '../runtime/problem.ts';
import { pointWrite } from '../store/points.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import { changeThing, changeTogether } from './change-thing.ts';
import { newCodes } from './new-codes.ts';
import { pointNamed, pointView, pointViewOf } from './points.ts';
import { refuseStale, revisionSeen } from './revision.ts';
import { demandOver } from './rights.ts';
import { type Call, noQuery, type Params, type Route, route } from './route.ts';

const body = z.optional(z.strictObject(revisionSeen));
type Sent = z.infer<typeof body>;

export const replacedPoint = z.object({ retired: pointView, point: pointView });

export const pointEndRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/points/{code}/retire',
    summary: 'Retire a point: its code says that it is no longer in use. What was answered there stays',
    right: 'registry.write',
    query: noQuery,
    body,
    gives: { status: 200, schema: pointView },
    run: async ({ params, body: sent }, call) => {
      const retired = await changeThing(call, 'point.retire', async (registry) => {
        const before = await pointToEnd(call, registry, params, sent);
        const after: Point = { ...before, status: 'retired' };
        return { before, after, write: pointWrite(after, false) };
      });
      return { status: 200, body: pointViewOf(call, await call.deps.registry(), retired) };
    },
  }),
  route({
    method: 'POST',
    path: '/points/{code}/replace',
    summary:
      'A new code at the same place for one that was lost, pasted over or copied; the old one is retired and names the new. Sent again it answers the same',
    right: 'registry.write',
    query: noQuery,
    body,
    gives: { status: 200, schema: replacedPoint },
    run: async ({ params, body: sent }, call) => {
      const both = await changeTogether(call, 'point.replace', async (registry) => {
        const before = await pointToEnd(call, registry, params, sent);
        const all = await pointsOf(call.deps.store, registry);
        const done = all.find(({ code }) => code === before.replacedBy);
        if (done !== undefined)
          return { before, after: { retired: before, point: done }, thing: before.code, writes: [] };
        if (before.status === 'retired')
          throw new Problem(409, 'Retired', 'This point was retired; make a new one, or put it to use again first.');
        const after = successors(before, newCodes(call.deps.randomBytes, all)());
        const writes = [pointWrite(after.retired, false), pointWrite(after.point, true)];
        return { before, after, thing: before.code, writes };
      });
      const registry = await call.deps.registry();
      const view = (one: Point) => pointViewOf(call, registry, one);
      return { status: 200, body: { retired: view(both.retired), point: view(both.point) } };
    },
  }),
];

function successors(before: Point, code: string): { retired: Point; point: Point } {
  const { replaces: _, ...place } = before;
  return {
    retired: { ...before, status: 'retired', replacedBy: code },
    point: { ...place, code, replaces: before.code },
  };
}

async function pointToEnd(call: Call, registry: Registry, params: Params, sent: Sent): Promise<Point> {
  const found = await pointNamed(call, params);
  const today = dayOf(call.deps.now());
  demandOver(call.actor, 'registry.write', registry, [agencyOfPoint(found, today)], today);
  refuseStale(found, sent ?? {}, () => pointViewOf(call, registry, found));
  return found;
}
