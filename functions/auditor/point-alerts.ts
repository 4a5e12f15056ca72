// At which points did nobody answer for days, and at which did too many at once? One or two small queries a point and day.
import type { Raised } from '../domain/alert.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import { isCovered } from '../domain/coverage.ts';
import { firstOfOfficeDays } from '../domain/office-days.ts';
import { addDays, dayOf, startOfDay } from '../domain/period.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { arrivalsOn, lastArrival } from '../store/arrivals.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import type { AuditorDependencies } from './dependencies.ts';

const quietOfficeDays = 5;
/** How many points are asked about at a time. */
const together = 25;

export async function* pointAlerts(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  through: string,
): AsyncGenerator<Raised> {
  const points = (await pointsOf(deps.store, registry)).filter(
    (one) => one.status === 'active' && isCovered(registry.tree, campaign.covers, one, through),
  );
  for (let next = 0; next < points.length; next += together) {
    deps.stopping.throwIfAborted();
    const some = points.slice(next, next + together);
    yield* (await Promise.all(some.map((one) => alertsOfPoint(deps, campaign, one, through)))).flat();
  }
}

async function alertsOfPoint(
  { store }: AuditorDependencies,
  campaign: Campaign,
  point: Point,
  through: string,
): Promise<Raised[]> {
  const there = { campaignId: campaign.id, agencyId: agencyOfPoint(point, through), pointCode: point.code };
  const arrived = await arrivalsOn(store, point.code, through);
  const crowd = arrived.filter(({ flags, cleared }) => flags.includes('burst') && !cleared.includes('burst'));
  if (crowd.length > 0)
    return [{ ...there, since: through, found: { cause: 'burst', day: through, responses: crowd.length } }];
  if (arrived.length > 0) return [];
  const silence = silenceOf(campaign, await lastArrival(store, point.code), through);
  return silence === undefined ? [] : [{ ...there, ...silence }];
}

/** Dated by the day after the last answer, so that a silence that goes on is the same one. */
function silenceOf(
  { opensOn }: Campaign,
  last: string | undefined,
  through: string,
): Pick<Raised, 'since' | 'found'> | undefined {
  const from = firstOfOfficeDays(through, quietOfficeDays);
  if (opensOn > from || (last !== undefined && last >= startOfDay(from).toISOString())) return undefined;
  const lastDay = last === undefined || dayOf(last) < opensOn ? undefined : dayOf(last);
  return {
    since: lastDay === undefined ? opensOn : addDays(lastDay, 1),
    found: { cause: 'silence', officeDays: quietOfficeDays, lastDay },
  };
}
