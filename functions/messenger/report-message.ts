// What is another system told of a report? What happened, of which period, and where it is; never a figure.
import { happenedAt, type ReportEvent } from '../domain/report-event.ts';
import { findReport } from '../store/reports.ts';
import type { MessengerDependencies } from './dependencies.ts';

/** As it was when it happened, so that every attempt says the same; undefined where there is no such report. */
export async function reportMessage({ store, registry, staffAddress }: MessengerDependencies, event: ReportEvent) {
  const report = await findReport(store, event.reportId);
  const campaign = (await registry()).campaigns.get(report?.campaignId ?? '');
  if (report === undefined || campaign === undefined) return undefined;
  const { id, campaignId, period, revision, reason = null, approverName } = report;
  const isPublished = event.kind === 'published';
  const path = `/api/v1/reports/${id}`;
  return {
    type: `report.${!isPublished && revision > 1 ? 'revised' : event.kind}`,
    timestamp: happenedAt(event, report) ?? report.frozenAt,
    data: {
      ...{ report: id, campaignId, campaign: campaign.title, period, revision, reason },
      state: isPublished ? 'published' : 'provisional',
      ...(isPublished ? { approverName } : {}),
      address: `${staffAddress ?? ''}${path}`,
    },
  };
}
