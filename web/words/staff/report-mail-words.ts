// How does a mail tell of a report? What happened, of which period, how far it is, and where to read it; never a figure.
import { dayOf } from '../../../functions/domain/period.ts';
import type { Report } from '../../../functions/domain/report.ts';
import type { ReportEvent } from '../../../functions/domain/report-event.ts';
import { writeDay } from '../language.ts';
import { reportPeriodName } from '../period-words.ts';
import { openStatementSaid, unitStatementPath } from './statement-words.ts';

const reached = (address: string | undefined, path: string): string =>
  address === undefined ? '' : `\nXem tại: ${address}${path}`;

export function reportLine(
  kind: ReportEvent['kind'],
  report: Report,
  campaign: string,
  address: string | undefined,
): string {
  const edition = report.revision === 1 ? 'báo cáo' : `bản điều chỉnh lần ${report.revision - 1}`;
  const days = `số liệu từ ${writeDay(report.period.from)} đến ${writeDay(report.period.to)}`;
  const what = `${reportPeriodName(report.period, 'vi')}, ${campaign} (${days}): ${edition}`;
  return `${what} ${stateOf(kind, report)}.${reached(address, `/staff/reports/${report.id}`)}`;
}

function stateOf(kind: ReportEvent['kind'], { approverName, approvedBy, approvedAt, statementsUntil }: Report): string {
  if (kind === 'published')
    return `đã công bố, người phê duyệt: ${approverName ?? approvedBy ?? ''}, ngày ${writeDay(dayOf(approvedAt ?? ''))}`;
  const waits =
    statementsUntil === undefined
      ? ''
      : `; đơn vị được thêm ý kiến giải trình đến hết ngày ${writeDay(statementsUntil)}`;
  return `đã chốt số liệu, là số liệu sơ bộ, chờ phê duyệt công bố${waits}`;
}

export const reportReminder = (
  open: Parameters<typeof openStatementSaid>[1] & { report: string; agencyId: string },
  address: string | undefined,
): string => `Nhắc: ${openStatementSaid('vi', open)}${reached(address, unitStatementPath(open.report, open.agencyId))}`;
