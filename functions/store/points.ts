// Where is a collection point kept? Under its printed code, for ever; an index finds those of an agency.
import { type Point, point } from '../domain/campaign.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll } from './items.ts';
import { indexes, registryKey } from './tables.ts';

export async function findPoint(store: Store, code: string): Promise<Point | undefined> {
  const item = await getItem(store, 'registry', registryKey.point(code));
  return item === undefined ? undefined : fromStored(point, item);
}

/** Every point, by code. */
export async function* allPoints(store: Store): AsyncGenerator<Point> {
  for await (const item of queryAll(store, 'registry', { of: 'point' })) yield fromStored(point, item);
}

/** An agency's points, by code. The index may lag some milliseconds behind. */
export async function* pointsOfAgency(store: Store, agencyId: string): AsyncGenerator<Point> {
  for await (const item of queryAll(store, 'registry', { of: agencyId, index: indexes.pointsOfAgency }))
    yield fromStored(point, item);
}

export const pointWrite = (thing: Point, isNew: boolean): Write => ({
  key: registryKey.point(thing.code),
  thing,
  isNew,
  index: { pointAgency: thing.agencyId },
});
