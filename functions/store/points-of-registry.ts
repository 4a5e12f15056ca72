// Which points are there as of a registry? Read once for each of its versions: every change of a point raises it.
import type { Point } from '../domain/campaign.ts';
import type { Store } from './connect.ts';
import { collect } from './items.ts';
import { allPoints } from './points.ts';
import type { Registry } from './registry.ts';

const kept = new WeakMap<Registry, Promise<Point[]>>();

/** All points, by code. The registry's version was read before them, so what is kept is never older than it. */
export function pointsOf(store: Store, registry: Registry): Promise<Point[]> {
  const known = kept.get(registry);
  if (known !== undefined) return known;
  const reading = collect(allPoints(store));
  kept.set(registry, reading);
  // A reading that failed is no answer to keep.
  reading.catch(() => kept.delete(registry));
  return reading;
}
