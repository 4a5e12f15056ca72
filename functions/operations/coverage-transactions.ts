// Which transactions stand behind a cut? Those of every agency under it, as the tree stood that day, that the campaign covers.
import { chainOf } from '../domain/agency-tree.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import { isCovered, lastDay } from '../domain/coverage.ts';
import { type CoveredDay, servicesCovered, transactionsCovered } from '../domain/covered-transactions.ts';
import { overlap } from '../domain/period.ts';
import { pointOn } from '../domain/point-agency.ts';
import { everUnder } from '../domain/released-range.ts';
import type { DayTransactions } from '../domain/transactions.ts';
import type { Store } from '../store/connect.ts';
import { collect } from '../store/items.ts';
import { allPoints, findPoint } from '../store/points.ts';
import { transactionsOfAgency } from '../store/transactions.ts';
import type { Cut } from './score-question.ts';

const atOnce = 32;

/** A query for each agency that ever stood under the cut's. */
export async function coveredDays(
  store: Store,
  cut: Pick<Cut, 'campaign' | 'registry' | 'agencyId' | 'axis' | 'days'>,
): Promise<CoveredDay[]> {
  const { campaign, registry, agencyId } = cut;
  const days = overlap(cut.days, { from: campaign.opensOn, to: lastDay(campaign) });
  if (days === undefined) return [];
  const ids = agencyId === undefined ? [...registry.agencies.keys()] : everUnder(registry.tree, agencyId);
  const named = await pointsNamed(store, campaign);
  const found: DayTransactions[] = [];
  // A country has thousands of units: so many are asked for at a time.
  for (let n = 0; n < ids.length; n += atOnce) {
    const some = ids.slice(n, n + atOnce).map((id) => transactionsOfAgency(store, id, days));
    found.push(...(await Promise.all(some)).flat());
  }
  return found
    .filter((one) => agencyId === undefined || countsTowards(cut, one, agencyId))
    .flatMap((one) => {
      const services = servicesCovered(registry.tree, campaign.covers, named, one);
      return services === undefined ? [] : [{ ...one, services }];
    });
}

/** Whether what was done at an agency counts for another: on the cut's axis it stood under it, or was it, that day. */
export const countsTowards = (
  { registry, axis }: Pick<Cut, 'registry' | 'axis'>,
  { agencyId, day }: Pick<CoveredDay, 'agencyId' | 'day'>,
  above: string,
): boolean => chainOf(registry.tree, agencyId, axis, day).includes(above);

async function pointsNamed(store: Store, { covers }: Campaign): Promise<Point[]> {
  const found = await Promise.all((covers.pointCodes ?? []).map((code) => findPoint(store, code)));
  return found.flatMap((point) => point ?? []);
}

/** How many units under the cut have points that take responses and no transactions known: their responses make the figure too high. */
export async function unitsWithout(store: Store, cut: Cut, covered: CoveredDay[]): Promise<number> {
  const { campaign, registry, agencyId, serviceId, days } = cut;
  const its = covered.filter((one) => transactionsCovered(one, serviceId) !== undefined);
  const known = new Set(its.map((one) => one.agencyId));
  const standing = (await collect(allPoints(store))).map((point) => pointOn(point, days.to));
  const taking = standing.filter(
    (point) =>
      point.status === 'active' &&
      (serviceId === undefined || point.serviceId === undefined || point.serviceId === serviceId) &&
      isCovered(registry.tree, campaign.covers, point, days.to) &&
      (agencyId === undefined || countsTowards(cut, { agencyId: point.agencyId, day: days.to }, agencyId)),
  );
  return new Set(taking.map((point) => point.agencyId).filter((id) => !known.has(id))).size;
}
