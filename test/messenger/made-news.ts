// A report that was just frozen or published, for tests of who is told: its entry and the sign beside it, no files.
import { randomUUID } from 'node:crypto';
import type { ReportPeriod } from '../../functions/domain/report.ts';
import { reportId } from '../../functions/domain/report.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { reportSign } from '../../functions/store/report-outbox.ts';
import { type KeptReport, reportWrite } from '../../functions/store/reports.ts';
import { campaign } from '../counting/world.ts';

const period: ReportPeriod = { name: '2026-10', calendar: 'civil', from: '2026-10-01', to: '2026-10-31' };

export async function putFrozen(store: Store, more: Partial<KeptReport> & { enteredAt: string }): Promise<KeptReport> {
  const { revision = 1 } = more;
  const report: KeptReport = {
    ...{ id: reportId({ campaignId: campaign.id, period, revision }), campaignId: campaign.id, period, revision },
    ...{ state: 'provisional', frozenAt: '2026-11-03T17:00:00.000Z', responses: 987_654, files: [], manifest: 'm' },
    figures: 'f',
    ...more,
  };
  await put(store, report, 'frozen');
  return report;
}

export async function putPublished(store: Store, before: KeptReport, approvedAt: string): Promise<void> {
  const approved = { approvedBy: 'pe-an', approverName: 'Nguyễn Văn An', approvedAt };
  await put(store, { ...before, ...approved, state: 'published', edition: { files: [], manifest: 'p' } }, 'published');
}

async function put(store: Store, report: KeptReport, kind: 'frozen' | 'published'): Promise<void> {
  const change = { at: new Date(), id: randomUUID(), who: 'test', what: 'test', thing: report.id };
  await changeRegistry(store, [reportWrite(report, false), reportSign(report.id, kind)], change);
}
