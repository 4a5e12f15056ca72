// Where was an imported row answered? At a point, or at an agency and service named by their codes.
import { codeBook } from '../domain/agency-code.ts';
import { isUnder } from '../domain/agency-tree.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import { isCovered } from '../domain/coverage.ts';
import { dayOf } from '../domain/period.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { normaliseCode } from '../domain/point-code.ts';
import type { Registry } from '../store/registry.ts';

export type Place = { pointCode: string | undefined; agencyId: string; serviceId: string | undefined };
/** Says what is wrong with a column of the row. */
export type Fail = (column: string, message: string) => void;
type World = { campaign: Campaign; registry: Registry; points: Map<string, Point | undefined>; now: Date };

/** By the point's code, or by agency and service codes. */
export function checkPlace(
  world: World,
  cell: (name: string) => string,
  answeredAt: string | undefined,
  wrong: Fail,
): Place | undefined {
  const day = dayOf(answeredAt ?? world.now);
  if (cell('pointCode') !== '') return placeOfPoint(world, cell, day, wrong);
  const named = [...world.registry.agencies.values()].filter(({ code }) => code === cell('agencyCode'));
  const agency = codeBook(named)(cell('agencyCode'), day);
  if (agency === undefined) {
    wrong(cell('agencyCode') === '' ? 'pointCode' : 'agencyCode', 'no point or agency has this code');
    return undefined;
  }
  if (!world.campaign.covers.agencyIds.some((id) => isUnder(world.registry.tree, agency.id, id, day)))
    wrong('agencyCode', 'the campaign does not cover this agency');
  return { pointCode: undefined, agencyId: agency.id, serviceId: serviceByCode(world, cell('serviceCode'), wrong) };
}

function placeOfPoint(world: World, cell: (name: string) => string, day: string, wrong: Fail): Place | undefined {
  const point = world.points.get(normaliseCode(cell('pointCode')));
  if (point === undefined) {
    wrong('pointCode', 'no point has this code');
    return undefined;
  }
  if (!isCovered(world.registry.tree, world.campaign.covers, point, day))
    wrong('pointCode', 'the campaign does not cover this point');
  const serviceId = point.serviceId ?? serviceByCode(world, cell('serviceCode'), wrong);
  return { pointCode: point.code, agencyId: agencyOfPoint(point, day), serviceId };
}

function serviceByCode({ registry }: World, code: string, wrong: Fail): string | undefined {
  if (code === '') return undefined;
  const found = [...registry.services.values()].find((service) => service.code === code);
  if (found === undefined) wrong('serviceCode', 'no service has this code');
  return found?.id;
}
