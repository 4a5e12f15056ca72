// Where were responses given that are to be reviewed? By point, but points of one person stand together under their agency, without a name.
import * as z from 'zod/mini';
import type { Point } from '../domain/campaign.ts';
import type { Flag } from '../domain/response.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Reviewed } from '../store/to-review.ts';
import type { Call } from './route.ts';

export const reviewCounts = { flagged: z.int(), excluded: z.int(), cleared: z.int() };
type Counts = Record<keyof typeof reviewCounts, number>;

/** As a reviewer is told it: `pointCode` and `label` are null for points of one person and for what came to no point. */
export const reviewPlace = {
  agencyId: z.string(),
  agency: z.string(),
  pointCode: z.nullable(z.string()),
  label: z.nullable(z.string()),
  onePerson: z.boolean(),
};
type Place = { agencyId: string; agency: string; pointCode: string | null; label: string | null; onePerson: boolean };

/** How places are told, by the registry as it is. */
export async function tellPlaces({ deps }: Call): Promise<(one: Pick<Reviewed, 'agencyId' | 'pointCode'>) => Place> {
  const registry = await deps.registry();
  const points = new Map((await pointsOf(deps.store, registry)).map((one): [string, Point] => [one.code, one]));
  return ({ agencyId, pointCode }) => {
    const point = points.get(pointCode ?? '');
    const onePerson = point?.onePerson ?? false;
    const named = onePerson ? undefined : point;
    const agency = registry.agencies.get(agencyId)?.name ?? agencyId;
    return { agencyId, agency, pointCode: named?.code ?? null, label: named?.label ?? null, onePerson };
  };
}

/** The counts of each place, most flagged first. */
export async function placesOf(call: Call, found: Reviewed[]) {
  const tell = await tellPlaces(call);
  const places = new Map<string, Place & Counts>();
  for (const one of found) {
    const place = tell(one);
    const key = JSON.stringify(place);
    const counts = places.get(key) ?? { ...place, ...nothing() };
    places.set(key, counts);
    count(counts, one);
  }
  const name = ({ agency, label }: Place) => `${agency} ${label ?? ''}`;
  return [...places.values()].toSorted(
    (a, b) => b.flagged - a.flagged || b.excluded - a.excluded || name(a).localeCompare(name(b), 'vi'),
  );
}

export const nothing = (): Counts => ({ flagged: 0, excluded: 0, cleared: 0 });

/** Adds one response to the counts of what it belongs to. */
export function count(counts: Counts, { status }: Pick<Reviewed, 'status'>): void {
  counts[status === 'clean' ? 'cleared' : status] += 1;
}

/** Why it is to be reviewed or, of what was found clean, why it was. */
export const whyOf = ({ status, flags, cleared }: Pick<Reviewed, 'status' | 'flags' | 'cleared'>): Flag[] =>
  status === 'clean' ? cleared : flags;
