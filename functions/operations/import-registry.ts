// Which lists come in as sheets? Agencies, services and points, each with its columns, its right and what must hold afterwards.
import { agencyColumns, pointColumns, serviceColumns } from '../../web/words/sheet-columns.ts';
import type { Agency, Service } from '../domain/agency.ts';
import type { Point } from '../domain/campaign.ts';
import { dayOf } from '../domain/period.ts';
import { pointWrite } from '../store/points.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import { registryKey } from '../store/tables.ts';
import { refuseSharedPoints } from './agencies.ts';
import { agencyCells, planAgencies } from './agency-rows.ts';
import { newCodes } from './new-codes.ts';
import { planPoints, pointCells } from './point-rows.ts';
import { checkPoint } from './points.ts';
import { importRouteOf } from './registry-import.ts';
import type { Planned } from './registry-sheet.ts';
import { afterwards } from './reorganise-agencies.ts';
import { demandOver } from './rights.ts';
import type { Call, Route } from './route.ts';
import { planServices, serviceCells } from './service-rows.ts';

export const registryImportRoutes: Route[] = [
  importRouteOf<Agency>({
    what: 'agency',
    path: '/agencies:import',
    summary:
      'Import agencies as CSV or XLSX, matched by code: code, name, kind, parentCode, lineParentCode, placedFrom, group, hotline, complaintsDesk, validFrom, serviceCodes. Nothing is written until every row is valid; an empty cell changes nothing. preview=true only tells what would change',
    right: 'registry.write',
    columns: agencyColumns,
    plan: async (_, registry, rows, words) => planAgencies(registry, rows, words),
    allow: allowAgencies,
    write: (thing, isNew) => ({ key: registryKey.agency(thing.id), thing, isNew }),
    cells: agencyCells,
    afterwards: (registry, planned) => afterwards(registry, { agencies: planned.map(({ after }) => after) }),
    done: ({ deps }) => deps.ringAuditor(),
  }),
  importRouteOf<Service>({
    what: 'service',
    path: '/services:import',
    summary:
      'Import services as CSV or XLSX, matched by code: code, name, field. Nothing is written until every row is valid; an empty cell changes nothing. preview=true only tells what would change',
    right: 'catalogue.write',
    columns: serviceColumns,
    plan: async (_, registry, rows, words) => planServices(registry, rows, words),
    allow: async () => {},
    write: (thing, isNew) => ({ key: registryKey.service(thing.id), thing, isNew }),
    cells: (_, one) => serviceCells(one),
    afterwards: (registry) => registry,
  }),
  importRouteOf<Point>({
    what: 'point',
    path: '/points:import',
    summary:
      'Import points as CSV or XLSX, matched by code, else by agency, service and label: code, agencyCode, serviceCode, label, place, onePerson. Nothing is written until every row is valid; an empty cell changes nothing. preview=true only tells what would change',
    right: 'registry.write',
    columns: pointColumns,
    plan: async ({ deps }, registry, rows, words) => {
      const points = await pointsOf(deps.store, registry);
      const newCode = newCodes(deps.randomBytes, points);
      return planPoints({ registry, points, today: dayOf(deps.now()), newCode }, rows, words);
    },
    allow: async (call, registry, planned) => allowPoints(call, registry, planned),
    write: pointWrite,
    cells: pointCells,
    afterwards: (registry) => registry,
  }),
];

/** Over each agency changed and each parent given; of a parent that comes with the file its own parents are looked at. */
async function allowAgencies(call: Call, registry: Registry, planned: Planned<Agency>[]): Promise<void> {
  const made = new Set(planned.flatMap(({ before, after }) => (before === undefined ? [after.id] : [])));
  const over = planned.flatMap(({ before, after }) => {
    const { parentId, lineParentId } = after.placements.at(-1) ?? {};
    const line = lineParentId === undefined ? [] : [lineParentId];
    return before === undefined ? [parentId, ...line] : [before.id, parentId ?? before.id, ...line];
  });
  const wanted = [...new Set(over)].filter((id) => id === undefined || !made.has(id));
  demandOver(call.actor, 'registry.write', registry, wanted, dayOf(call.deps.now()));
  const moved = planned.filter(({ before, after }) => before !== undefined && before.placements !== after.placements);
  await refuseSharedPoints(
    call,
    afterwards(registry, { agencies: planned.map(({ after }) => after) }),
    moved.map(({ after }) => after),
  );
}

export function allowPoints(call: Call, registry: Registry, planned: Planned<Point>[]): void {
  const over = planned.flatMap(({ before, after }) => [after.agencyId, before?.agencyId ?? after.agencyId]);
  demandOver(call.actor, 'registry.write', registry, [...new Set(over)], dayOf(call.deps.now()));
  for (const { after } of planned) checkPoint(call, registry, after);
}
