// What has been read already for the same request? A page of many tables asks for the same units' tallies again and again.
import type { Store } from '../store/connect.ts';
import { readRange, type TalliesWanted, type TallyItem } from '../store/tallies.ts';

/** By what was wanted; it lives as long as one request, so nothing in it is older than the page. */
export type Readings = Map<string, Promise<TallyItem[]>>;

/** Those of a page, or, where an operation stands alone, new ones for it. */
export const readingsOf = ({ readings }: { readings?: Readings }): Readings => readings ?? new Map();

/** The tallies wanted, read once. Whoever takes them must not change them. */
export function readOnce(store: Store, wanted: TalliesWanted, readings: Readings): Promise<TallyItem[]> {
  const { campaignId, agencyId, serviceId = null, days, byDay, whole = false, ofPoints = false } = wanted;
  const key = JSON.stringify([campaignId, agencyId, serviceId, days.from, days.to, byDay, whole, ofPoints]);
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = readRange(store, wanted);
  readings.set(key, reading);
  return reading;
}
