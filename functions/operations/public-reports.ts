// Which reports may everybody have? The published editions of a campaign whose results are public, by period, each edition for good.
import { groupBy } from '../domain/group-by.ts';
import { isSpokenOf } from '../domain/public-scope.ts';
import { periodSlug, type ReportEdition, type ReportPeriod } from '../domain/report.ts';
import { publishedStatements } from '../store/published-statements.ts';
import { type KeptReport, reportsOf } from '../store/reports.ts';
import type { PublicReaders, Scope } from './public-results.ts';

/** Approved, and its files are there. */
export type PublicReport = KeptReport & { edition: ReportEdition };
/** At least one edition, the first of them first. */
export type PublicPeriod = { slug: string; period: ReportPeriod; editions: PublicReport[]; latest: PublicReport };

/** The period that ended last first; of those that ended on one day the shorter. */
export async function publicPeriods(
  { store }: Pick<PublicReaders, 'store'>,
  campaignId: string,
): Promise<PublicPeriod[]> {
  const published = (await reportsOf(store, campaignId)).flatMap(({ edition, ...report }) =>
    report.state === 'published' && edition !== undefined ? [{ ...report, edition }] : [],
  );
  const bySlug = groupBy(published, ({ period }) => periodSlug(period));
  return [...bySlug]
    .flatMap(([slug, editions]) => {
      const latest = editions.at(-1);
      return latest === undefined ? [] : [{ slug, period: latest.period, editions, latest }];
    })
    .toSorted((a, b) => b.period.to.localeCompare(a.period.to) || b.period.from.localeCompare(a.period.from));
}

export type PrintedStatement = { agencyId: string; agency: string; text: string; writtenAt: string };

/** What units say in a published report, of those that the public results speak of. */
export async function printedStatements(
  { store }: Pick<PublicReaders, 'store'>,
  { registry, covered, day }: Scope,
  report: PublicReport,
): Promise<PrintedStatement[]> {
  const all = await publishedStatements(store, report);
  return all
    .filter(({ agencyId }) => isSpokenOf(registry.tree, covered, agencyId, day))
    .map(({ agencyId, text, writtenAt }) => ({
      ...{ agencyId, text, writtenAt },
      agency: registry.agencies.get(agencyId)?.name ?? agencyId,
    }));
}
