// Where is it kept what units say of one period's frozen figures? All of a campaign and period in one partition, one per agency, whichever revision.
import { periodSlug, type Report, type ReportPeriod } from '../domain/report.ts';
import { type Statement, statement } from '../domain/statement.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { collect, fromStored, getItem, queryAll } from './items.ts';
import { periodStatementPartition, registryKey } from './tables.ts';

type OfPeriod = Pick<Report, 'campaignId' | 'period'>;

export async function findPeriodStatement(
  store: Store,
  { campaignId, period }: OfPeriod,
  agencyId: string,
): Promise<Statement | undefined> {
  const key = registryKey.periodStatement(campaignId, periodSlug(period), agencyId);
  const item = await getItem(store, 'registry', key);
  return item === undefined ? undefined : fromStored(statement, item);
}

/** By agency; those that were taken back too, for they say that nothing is to be printed. */
export async function periodStatementsOf(store: Store, { campaignId, period }: OfPeriod): Promise<Statement[]> {
  const of = periodStatementPartition(campaignId, periodSlug(period));
  const items = await collect(queryAll(store, 'registry', { of }));
  return items.map((item) => fromStored(statement, item));
}

export const periodStatementWrite = (thing: Statement & { period: ReportPeriod }): Write => ({
  key: registryKey.periodStatement(thing.campaignId, periodSlug(thing.period), thing.agencyId),
  thing,
  isNew: false,
});
