// What does the writer of reports do on its round? Freezes every period that is over and has had its grace, of every campaign that asks for reports.
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { addDays, type Days, dayOf } from '../domain/period.ts';
import type { ReportPeriod } from '../domain/report.ts';
import { freezesAt } from '../domain/report-period.ts';
import { scheduledPeriods, scheduleOf } from '../domain/report-schedule.ts';
import { describeError } from '../runtime/log.ts';
import { isUnreachable } from '../store/reachable.ts';
import { forgetWanted, wantedReports } from '../store/reports.ts';
import type { WriterDependencies } from './dependencies.ts';
import { writeReport } from './write-report.ts';

/** How long after its end a period is still looked at for late answers: a year of it would be read again and again. */
const watchedDays = 120;

/** One round. Throws when the store cannot be reached; the next round goes on. */
export async function reportRound(deps: WriterDependencies): Promise<void> {
  const { campaigns } = await deps.registry();
  await writeWanted(deps, campaigns);
  for (const campaign of [...campaigns.values()].filter(({ status }) => status !== 'draft'))
    await reportsOfCampaign(deps, campaign).catch((error: unknown) => {
      if (isUnreachable(error) || deps.stopping.aborted) throw error;
      deps.log('error', 'report not written', { campaignId: campaign.id, error: describeError(error) });
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
  for (const period of duePeriods(campaign, deps.now())) {
    const written = await writeReport(deps, campaign, period);
    if (written !== undefined) deps.log('info', 'report frozen', { report: written.id, responses: written.responses });
  }
}

/** The periods of a campaign's schedule that are to be frozen or may have changed since. */
export function duePeriods(campaign: Campaign, now: Date): ReportPeriod[] {
  const own: Days = { from: campaign.opensOn, to: lastDay(campaign) };
  const today = dayOf(now);
  const ended = scheduledPeriods(campaign, own, { from: addDays(today, -watchedDays), to: today });
  return ended.filter((days) => freezesAt(days, scheduleOf(campaign).graceDays) <= now);
}
