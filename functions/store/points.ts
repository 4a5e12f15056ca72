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

/** A point as of the registry's version that its asker has just read. */
export type PointReader = (version: number, code: string) => Promise<Point | undefined>;

/** Codes that are kept at once: more than most provinces have, and a few megabytes. */
const mostKept = 10_000;

/** A reader that keeps what it has read while the registry does not change: every change of a point raises its version. */
export function pointReader(store: Store): PointReader {
  let kept = { version: -1, points: new Map<string, Point>() };
  return async (version, code) => {
    if (kept.version < version || kept.points.size >= mostKept) kept = { version, points: new Map() };
    const asOf = kept;
    const found = (asOf.version === version ? asOf.points.get(code) : undefined) ?? (await findPoint(store, code));
    // Read after its version: newer than that it may be, older never.
    if (found !== undefined && asOf.version === version) asOf.points.set(code, found);
    return found;
  };
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
