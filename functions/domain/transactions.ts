// How many transactions had an agency on a day? In all, by service, or both: what the number of responses is set against.
import { everyService } from './tally-cell.ts';

/**
 * What was done at the agency itself, not at those under it: `*` → all services together, a service's id → that service. Either may be
 * missing: a ticket machine knows only the day's total, an e-service desk only some services.
 */
export type DayTransactions = { agencyId: string; day: string; counts: Readonly<Record<string, number>> };

/** Every service, or some of them. */
export type Services = 'all' | ReadonlySet<string>;

/** Transactions of the services wanted; undefined where none are known. The day's total stands for all, else what its services add up to. */
export function transactionsOf({ counts }: DayTransactions, services: Services): number | undefined {
  const total = counts[everyService];
  if (services === 'all' && total !== undefined) return total;
  const named = Object.entries(counts).filter(
    ([id]) => id !== everyService && (services === 'all' || services.has(id)),
  );
  return named.length === 0 ? undefined : named.reduce((sum, [, count]) => sum + count, 0);
}

/** What the services add up to where the day's total is less, which cannot be; undefined where it can. */
export function excessOfServices(day: DayTransactions): number | undefined {
  const { [everyService]: total, ...counts } = day.counts;
  const sum = transactionsOf({ ...day, counts }, 'all');
  return total !== undefined && sum !== undefined && sum > total ? sum : undefined;
}
