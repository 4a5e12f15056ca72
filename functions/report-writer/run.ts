// What does the writer of reports do on its round? Freezes every period that is over and has had its grace, and writes what was approved as it is published.
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { addDays, type Days, dayOf } from '../domain/period.ts';
import { periodSlug, type ReportPeriod } from '../domain/report.ts';
import { freezesAt, isWatched, watchedDays } from '../domain/report-period.ts';
import { scheduledPeriods, scheduleOf } from '../domain/report-schedule.ts';
import { describeError } from '../runtime/log.ts';
import { isUnreachable } from '../store/database-errors.ts';
import { forgetWanted, reportsOf, wantedReports } from '../store/reports.ts';
import type { WriterDependencies } from './dependencies.ts';
import { lacksEdition, writeEdition } from './write-edition.ts';
import { writeReport } from './write-report.ts';

/** One round. Throws when the store cannot be reached; the next round goes on. */
export async function reportRound(deps: WriterDependencies): Promise<void> {
  const { campaigns } = await deps.registry();
  await writeWanted(deps, campaigns);
  for (const campaign of [...campaigns.values()].filter(({ status }) => status !== 'draft'))
    await reportsOfCampaign(deps, campaign);
}

/** One report's trouble is not the others'. */
async function attempt(deps: WriterDependencies, about: object, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (isUnreachable(error) || deps.stopping.aborted) throw error;
    deps.log('error', 'report not written', { ...about, error: describeError(error) });
  });
}

/** What somebody asked for, first; each is forgotten once it is there, or has turned out to be nothing. */
async function writeWanted(deps: WriterDependencies, campaigns: Map<string, Campaign>): Promise<void> {
  for (const wanted of await wantedReports(deps.store)) {
    const campaign = campaigns.get(wanted.campaignId);
    if (campaign !== undefined) await writeReport(deps, campaign, wanted.period);
    await forgetWanted(deps.store, wanted);
  }
}

async function reportsOfCampaign(deps: WriterDependencies, campaign: Campaign): Promise<void> {
  const there = await reportsOf(deps.store, campaign.id);
  for (const approved of there.filter(lacksEdition))
    await attempt(deps, { report: approved.id }, async () => {
      await writeEdition(deps, approved);
      deps.log('info', 'report published', { report: approved.id });
    });
  const periods = [...duePeriods(campaign, deps.now()), ...there.map(({ period }) => period)];
  for (const period of watched(periods, dayOf(deps.now())))
    await attempt(deps, { campaignId: campaign.id, period: period.name }, async () => {
      const written = await writeReport(deps, campaign, period);
      if (written !== undefined)
        deps.log('info', 'report frozen', { report: written.id, responses: written.responses });
    });
}

/** The periods of a campaign's schedule that are to be frozen. */
export function duePeriods(campaign: Campaign, now: Date): ReportPeriod[] {
  const own: Days = { from: campaign.opensOn, to: lastDay(campaign) };
  const today = dayOf(now);
  const ended = scheduledPeriods(campaign, own, { from: addDays(today, -watchedDays), to: today });
  return ended.filter((days) => freezesAt(days, scheduleOf(campaign).graceDays) <= now);
}

/** Each once, whether it came round by itself or was asked for: late answers make a revision of either. */
const watched = (periods: ReportPeriod[], today: string): ReportPeriod[] =>
  [...new Map(periods.map((period) => [periodSlug(period), period])).values()].filter((period) =>
    isWatched(period, today),
  );
