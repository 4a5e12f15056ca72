// Which report does an address name, and what may this person do with it? What lies around it: its campaign, and its other revisions.
import type { Campaign } from '../../domain/campaign.ts';
import { periodSlug, type Report, report } from '../../domain/report.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { type ReportStatements, reportStatements } from '../../operations/report-statements.ts';
import { everyPage } from '../every-page.ts';
import type { StaffContext } from '../staff-environment.ts';

export const askedReport = (c: StaffContext): Promise<Report> =>
  c.get('desk').ask('GET /reports/{id}', { params: { id: c.req.param('id') ?? '' } }, report);

export const campaignOf = (c: StaffContext, id: string): Promise<Campaign> =>
  c.get('desk').ask('GET /campaigns/{id}', { params: { id } }, campaignView);

export const statementsIn = (c: StaffContext, { id }: Report): Promise<ReportStatements> =>
  c.get('desk').ask('GET /reports/{id}/statements', { params: { id } }, reportStatements);

/** Every report that the person may see, of a campaign or of all; by campaign, period and revision. */
export const reportsSeen = (c: StaffContext, campaign?: string): Promise<Report[]> =>
  everyPage(c.get('desk'), 'GET /reports', { campaign }, report);

export const isOfPeriod =
  ({ campaignId, period }: Report) =>
  (other: Report): boolean =>
    other.campaignId === campaignId && periodSlug(other.period) === periodSlug(period);

/** Whether they may ask for reports of a campaign and publish them: over all that it covers. */
export async function mayApprove(c: StaffContext, { covers }: Pick<Campaign, 'covers'>): Promise<boolean> {
  const desk = c.get('desk');
  if (!desk.may('reports.write')) return false;
  if (covers.agencyIds.length === 0) return c.get('actor').grants.some(({ role }) => role === 'platform');
  const each = await Promise.all(covers.agencyIds.map((id) => desk.mayOver('reports.write', id)));
  return each.every(Boolean);
}
