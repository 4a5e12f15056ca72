// Which reports are due? Those of campaigns that run or ended lately, until they are published; the nearest date first.
import type { DueLine } from '../../../web/staff/reports/reports-shown.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { lastDay } from '../../domain/coverage.ts';
import { addDays } from '../../domain/period.ts';
import { periodSlug, type Report, type ReportPeriod } from '../../domain/report.ts';
import { reportAgenda } from '../../operations/report-agenda.ts';
import type { StaffContext } from '../staff-environment.ts';

const lookBackDays = 120;
/** Each is asked for its own agenda. */
const mostCampaigns = 20;

export async function dueLines(c: StaffContext, campaigns: Campaign[], reports: Report[]): Promise<DueLine[]> {
  const desk = c.get('desk');
  const since = addDays(desk.today(), -lookBackDays);
  const recent = campaigns.filter((one) => lastDay(one) >= since).slice(0, mostCampaigns);
  const each = await Promise.all(
    recent.map(async (campaign) => {
      const { items } = await desk.ask('GET /campaigns/{id}/reports', { params: { id: campaign.id } }, reportAgenda);
      return items

        .filter(({ state, scheduled, dueOn }) => state !== 'none' && scheduled && dueOn >= since)
        .filter(({ period }) => !isFiled(reports, campaign, period))
        .map((line) => ({ ...line, campaign }));
    }),
  );
  return each.flat().toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** A revision that awaits its approval makes nothing late: the first was published. */
const isFiled = (reports: Report[], { id }: Campaign, period: ReportPeriod): boolean =>
  reports.some(
    (one) => one.state === 'published' && one.campaignId === id && periodSlug(one.period) === periodSlug(period),
  );
