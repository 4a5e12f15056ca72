// Which of an agency's transactions could have brought a campaign a response? Those of the agencies, services and points it covers.
import { type AgencyTree, isUnder } from './agency-tree.ts';
import type { Covers, Point } from './campaign.ts';
import { everyService } from './tally-cell.ts';
import { type DayTransactions, type Services, transactionsOf } from './transactions.ts';

/** A day's transactions with the services of the agency that the campaign covers. */
export type CoveredDay = DayTransactions & { services: Services };

/**
 * The services of an agency that a campaign covers on a day; undefined where it covers nothing there.
 * @param named the points that the campaign names by code.
 */
export function servicesCovered(
  tree: AgencyTree,
  covers: Covers,
  named: Point[],
  { agencyId, day }: Pick<DayTransactions, 'agencyId' | 'day'>,
): Services | undefined {
  const byAgency = covers.agencyIds.some((id) => isUnder(tree, agencyId, id, day))
    ? (covers.serviceIds ?? [everyService])
    : [];
  const byPoint = named.filter((one) => one.agencyId === agencyId).map(({ serviceId }) => serviceId ?? everyService);
  const services = new Set([...byAgency, ...byPoint]);
  if (services.size === 0) return undefined;
  return services.has(everyService) ? 'all' : services;
}

/** Covered transactions of a day, of one service or of all; undefined where none are known. */
export function transactionsCovered(day: CoveredDay, serviceId: string | undefined): number | undefined {
  if (serviceId === undefined) return transactionsOf(day, day.services);
  return day.services === 'all' || day.services.has(serviceId) ? transactionsOf(day, new Set([serviceId])) : undefined;
}

/** The sum, with the first and last day that anything is known of, and how many such days there are. */
export type Known = { transactions: number; from: string; to: string; days: number };

/** What is known of a service, or of all; undefined where nothing is. */
export function knownTransactions(covered: CoveredDay[], serviceId: string | undefined): Known | undefined {
  const known = covered.flatMap((one) => {
    const transactions = transactionsCovered(one, serviceId);
    return transactions === undefined ? [] : [{ day: one.day, transactions }];
  });
  const days = [...new Set(known.map(({ day }) => day))].toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return { transactions: known.reduce((sum, one) => sum + one.transactions, 0), from, to, days: days.length };
}
