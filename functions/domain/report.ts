// What is a report? Figures of one campaign and period, frozen under a number, with all that is needed to work them out again.
import * as z from 'zod/mini';
import { calendars } from './calendar.ts';
import { day } from './period.ts';

export const reportPeriod = z.object({ name: z.string(), calendar: z.enum(calendars), from: day, to: day });
export type ReportPeriod = z.infer<typeof reportPeriod>;

const reportFile = z.object({ name: z.string(), bytes: z.int(), sha256: z.string(), contentType: z.string() });
export type ReportFile = z.infer<typeof reportFile>;

/** The files as they were published: the frozen figures with who approved them and what the units say of them. */
const reportEdition = z.object({ files: z.array(reportFile), manifest: z.string() });
export type ReportEdition = z.infer<typeof reportEdition>;

export const reportState = z.enum(['provisional', 'published']);

/** A report as the index keeps it; its files lie in the bucket under `folder`. */
export const report = z.object({
  id: z.string(),
  campaignId: z.string(),
  period: reportPeriod,
  /** 1 is the first; a later one takes its place, and the first stays where it is. */
  revision: z.int().check(z.minimum(1)),
  /** Why there is a revision: how many responses and units it has more. Absent of the first. */
  reason: z.optional(z.string()),
  state: reportState,
  frozenAt: z.iso.datetime(),
  /** Responses in its figures. */
  responses: z.int(),
  files: z.array(reportFile),
  /** SHA-256 of the manifest, which holds those of all files. */
  manifest: z.string(),
  approvedBy: z.optional(z.string()),
  /** The approver's name as it was then: whoever signs stays named, whatever becomes of the account. */
  approverName: z.optional(z.string()),
  approvedAt: z.optional(z.iso.datetime()),
  /** When the index took it in, which is later than `frozenAt`. */
  enteredAt: z.optional(z.iso.datetime()),
  /** The last day on which units may add a statement; it is published after it. */
  statementsUntil: z.optional(day),
  /** Absent until it was published, and for the moment in which these files are written. */
  edition: z.optional(reportEdition),
});
export type Report = z.infer<typeof report>;

type Named = Pick<Report, 'campaignId' | 'revision'> & { period: Pick<ReportPeriod, 'name' | 'calendar'> };

/** `ca-k7f29mqxr4.2026-Q4.r1`, with `a-` before an administrative period: it says all that finds the report. */
export const reportId = ({ campaignId, period, revision }: Named): string =>
  `${campaignId}.${periodSlug(period)}.r${revision}`;

/** A period in an address and a key: `..` would be a way up in a folder. */
export const periodSlug = ({ name, calendar }: Pick<ReportPeriod, 'name' | 'calendar'>): string =>
  `${calendar === 'administrative' ? 'a-' : ''}${name.replace('..', '_')}`;

const idForm = /^([\w-]+)\.((?:a-)?[\w-]+)\.r(\d+)$/;

/** What an id names; undefined of any other text. */
export function readReportId(id: string): { campaignId: string; slug: string; revision: number } | undefined {
  const [, campaignId, slug, revision] = idForm.exec(id) ?? [];
  return campaignId === undefined || slug === undefined ? undefined : { campaignId, slug, revision: Number(revision) };
}
