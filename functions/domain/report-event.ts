// What happens to a report that others want to be told of? It is frozen, which may be a revision, and it is published.
import * as z from 'zod/mini';
import { type Report, readReportId } from './report.ts';

export const reportEventKind = z.enum(['frozen', 'published']);
export type ReportEvent = { reportId: string; kind: z.infer<typeof reportEventKind> };

/** `ca-k7f29mqxr4.2026-Q4.r1.published`: the same cause has the same id, whoever tells of it and how often. */
export const reportEventId = ({ reportId, kind }: ReportEvent): string => `${reportId}.${kind}`;

/** What an id names; undefined of any other text, such as an alert's. */
export function readReportEvent(id: string): ReportEvent | undefined {
  const at = id.lastIndexOf('.');
  const kind = reportEventKind.safeParse(id.slice(at + 1));
  const reportId = id.slice(0, at);
  return kind.success && readReportId(reportId) !== undefined ? { reportId, kind: kind.data } : undefined;
}

/** When it happened, RFC 3339; undefined where it has not, or before this was noted. */
export const happenedAt = ({ kind }: Pick<ReportEvent, 'kind'>, report: Report): string | undefined =>
  kind === 'frozen' ? report.enteredAt : report.approvedAt;
