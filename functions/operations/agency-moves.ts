// How does one agency move, get another name, or close? Each from a day on, so that what was before stays as it was.
import * as z from 'zod/mini';
import { isClosedOn, renamed } from '../domain/agency-dates.ts';
import { circling } from '../domain/agency-tree.ts';
import { addDays, day, dayOf } from '../domain/period.ts';
import { placed } from '../domain/placing.ts';
import { Problem } from '../runtime/problem.ts';
import { registryKey } from '../store/tables.ts';
import { agencyName, agencyNamed, agencyView, agencyViewOf, checkReferences, refuseSharedPoints } from './agencies.ts';
import { changeThing } from './change-thing.ts';
import { invalid } from './parse-sent.ts';
import { afterwards, reorganisationQuery, reorganisationView, reorganiseAgencies } from './reorganise-agencies.ts';
import { refuseStale, revisionSeen } from './revision.ts';
import { demandOver } from './rights.ts';
import { noQuery, type Route, route } from './route.ts';

const parent = z.optional(z.nullable(z.string()));

export const agencyMoveRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/agencies/{id}/move',
    summary: 'Hang an agency elsewhere from a day on; what was answered before counts where it hung then',
    right: 'registry.write',
    query: noQuery,
    body: z.strictObject({ ...revisionSeen, parentId: parent, lineParentId: parent, from: day }),
    gives: { status: 200, schema: agencyView },
    run: async ({ params, body }, call) => {
      if (body.parentId === undefined && body.lineParentId === undefined)
        throw invalid([{ path: 'parentId', message: 'name the next parent, by territory or by line' }]);
      const today = dayOf(call.deps.now());
      const moved = await changeThing(call, 'agency.move', async (registry) => {
        const before = agencyNamed(registry, params['id']);
        const to = [body.parentId, body.lineParentId].filter((id) => typeof id === 'string');
        const top = body.parentId === null ? [undefined] : [];
        demandOver(call.actor, 'registry.write', registry, [before.id, ...to, ...top], today);
        refuseStale(before, body, () => agencyViewOf(before, today));
        const after = placed(before, body, body.from);
        checkReferences(registry, after);
        if (circling(afterwards(registry, { agencies: [after] }).tree, [after.id]).length > 0)
          throw invalid([{ path: 'parentId', message: 'the agency would stand above itself' }]);
        await refuseSharedPoints(call, registry, [after]);
        return { before, after, write: { key: registryKey.agency(before.id), thing: after, isNew: false } };
      });
      call.deps.ringAuditor();
      return { status: 200, body: agencyViewOf(moved, today) };
    },
  }),
  route({
    method: 'POST',
    path: '/agencies/{id}/rename',
    summary: 'Give an agency another name from a day on (today or before); the former one is kept with its dates',
    right: 'registry.write',
    query: noQuery,
    body: z.strictObject({ ...revisionSeen, name: agencyName, from: day }),
    gives: { status: 200, schema: agencyView },
    run: async ({ params, body }, call) => {
      const today = dayOf(call.deps.now());
      if (body.from > today)
        throw invalid([{ path: 'from', message: `a name takes effect at once: not after today, ${today}` }]);
      const changed = await changeThing(call, 'agency.rename', (registry) => {
        const before = agencyNamed(registry, params['id']);
        demandOver(call.actor, 'registry.write', registry, [before.id], today);
        refuseStale(before, body, () => agencyViewOf(before, today));
        const after = before.name === body.name ? before : renamed(before, body.name, body.from);
        return { before, after, write: { key: registryKey.agency(before.id), thing: after, isNew: false } };
      });
      return { status: 200, body: agencyViewOf(changed, today) };
    },
  }),
  route({
    method: 'POST',
    path: '/agencies/{id}/close',
    summary:
      'The last day of an agency; its points stop with it. 409 while open units hang under it. preview=true tells which points stop',
    right: 'registry.write',
    query: reorganisationQuery,
    body: z.strictObject({ ...revisionSeen, on: day }),
    gives: { status: 200, schema: reorganisationView },
    run: async ({ params, query, body }, call) => ({
      status: 200,
      body: await reorganiseAgencies(call, 'agency.close', query.preview, (registry) => {
        const agency = agencyNamed(registry, params['id']);
        demandOver(call.actor, 'registry.write', registry, [agency.id], dayOf(call.deps.now()));
        refuseStale(agency, body, () => agencyViewOf(agency, dayOf(call.deps.now())));
        if (isClosedOn(agency, body.on))
          throw new Problem(409, 'Closed', `"${agency.name}" was closed on ${agency.validTo} already.`);
        return {
          ends: [agency.id],
          heirs: [],
          heirOfUnit: () => undefined,
          heirOfPoint: () => undefined,
          from: addDays(body.on, 1),
        };
      }),
    }),
  }),
];
