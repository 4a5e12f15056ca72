// Who serves alone at a point, and who says so? Whoever looks after the point names one person by their account; there is no list of them.
import * as z from 'zod/mini';
import type { Attendant } from '../domain/attendant.ts';
import type { Point } from '../domain/campaign.ts';
import { day, dayOf } from '../domain/period.ts';
import { actorOfPerson, type Person } from '../domain/person.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { Problem } from '../runtime/problem.ts';
import { attendantOf, attendantWrites } from '../store/attendants.ts';
import { findPerson, personWithAccount } from '../store/people.ts';
import { changeTogether } from './change-thing.ts';
import { invalid } from './parse-sent.ts';
import { pointNamed } from './points.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { mustHold, seesAgency } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

/** Null where nobody is named. */
export const attendantView = z.object({ name: z.nullable(z.string()), since: z.nullable(day), revision });

const naming = z.strictObject({
  ...revisionSeen,
  /** A user name or e-mail address, whole; null for nobody. */
  account: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
});

export const attendantRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/points/{code}/attendant',
    summary: 'Who serves alone at a point, for whoever looks after it',
    right: 'registry.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: attendantView },
    run: async ({ params }, call) => {
      const point = await pointLookedAfter(call, params);
      return { status: 200, body: await viewOf(call, await attendantOf(call.deps.store, point.code)) };
    },
  }),
  route({
    method: 'POST',
    path: '/points/{code}/attendant',
    summary: 'Name who serves alone at a point, or nobody: they and the head of the agency read its figures',
    right: 'registry.write',
    query: noQuery,
    body: naming,
    gives: { status: 201, schema: attendantView },
    run: async ({ params, body: { account, ...seen } }, call) => {
      const point = await pointLookedAfter(call, params);
      const personId = account === null ? undefined : await namedBy(call, point, account);
      return { status: 201, body: await viewOf(call, await nameAttendant(call, point.code, personId, seen)) };
    },
  }),
];

async function pointLookedAfter(call: Call, params: Params): Promise<Point> {
  const point = await pointNamed(call, params);
  mustHold(call, 'registry.write', await call.deps.registry(), [agencyOfPoint(point, dayOf(call.deps.now()))]);
  return point;
}

const viewOf = async ({ deps }: Call, kept: Attendant | undefined): Promise<z.infer<typeof attendantView>> => ({
  name: kept === undefined ? null : ((await findPerson(deps.store, kept.personId))?.name ?? null),
  since: kept?.since ?? null,
  revision: revisionOf(kept ?? {}),
});

/** Somebody who may see the point's agency, and never oneself: naming gives a sight of figures that rank alone does not. */
async function namedBy(call: Call, point: Point, account: string): Promise<string> {
  if (!point.onePerson)
    throw new Problem(409, 'Several people', 'Mark the point as served by one person first, then name who it is.');
  const found = await personWithAccount(call.deps.store, account);
  if (found === undefined || !(await worksAt(call, point, found)))
    throw invalid([{ path: 'account', message: `nobody with a role at this agency has the account ${account}` }]);
  if (found.id === call.actor.id)
    throw new Problem(409, 'Oneself', 'Nobody names themselves: ask another administrator.');
  return found.id;
}

async function worksAt({ deps }: Call, point: Point, person: Person): Promise<boolean> {
  const today = dayOf(deps.now());
  return seesAgency(actorOfPerson(person), await deps.registry(), agencyOfPoint(point, today), today);
}

function nameAttendant(
  call: Call,
  code: string,
  personId: string | undefined,
  seen: { revision?: string | undefined },
) {
  return changeTogether<Attendant | undefined>(call, 'point.attendant', async () => {
    const before = await attendantOf(call.deps.store, code);
    refuseStale(before ?? {}, seen, () => ({ since: before?.since ?? null }));
    const after = personId === undefined ? undefined : { code, personId, since: dayOf(call.deps.now()) };
    const writes = before?.personId === personId ? [] : attendantWrites(code, before, after);
    return {
      before: forTrail(before),
      after: writes.length === 0 ? before : after,
      noted: forTrail(after),
      thing: code,
      writes,
    };
  });
}

/** That somebody is named or not, and never who: the trail must be no list of officials either. */
const forTrail = (kept: Attendant | undefined) => ({ isNamed: kept !== undefined });
