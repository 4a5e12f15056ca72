// What is an export of responses? A job that writes all of a campaign's into numbered parts, how far it has come, and what must add up.
import * as z from 'zod/mini';
import { status } from './response.ts';

export const exportFormat = z.enum(['csv', 'ndjson']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** How exactly it is told when somebody answered: to all but the platform role as a half-day, by which nobody is recognised. */
export const exportTimes = z.enum(['instants', 'half-days']);
export type ExportTimes = z.infer<typeof exportTimes>;

/** Where reading goes on: which of the campaign's partitions, after which response. */
const place = z.object({ partition: z.int(), after: z.optional(z.string()) });

const counts = z.record(status, z.int());
export type StatusCounts = z.infer<typeof counts>;

/** Of every stored response one: counted under a status, waiting for the counter, put apart by it, or of no readable shape. */
const tellers = z.object({ counted: counts, waiting: z.int(), poison: z.int(), unreadable: z.int() });
export type Tellers = z.infer<typeof tellers>;

const exportPart = z.object({ name: z.string(), rows: z.int(), bytes: z.int(), sha256: z.string() });
export type ExportPart = z.infer<typeof exportPart>;

export const responseExport = z.object({
  id: z.string(),
  campaignId: z.string(),
  format: exportFormat,
  times: exportTimes,
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  /** From then on nobody can fetch it, and the writer takes its files away. */
  endsAt: z.iso.datetime(),
  /** Raised with every part, so that of two writers one goes on. */
  revision: z.int(),
  /** The checkpoint; absent once every response is in a part. */
  next: z.optional(place),
  parts: z.array(exportPart),
  tellers,
  /** SHA-256 of the manifest, which is written last: an export with one is ready. */
  manifest: z.optional(z.string()),
});
export type ResponseExport = z.infer<typeof responseExport>;

const lasts = 24 * 3_600_000;
export const noCounts: StatusCounts = { clean: 0, flagged: 0, excluded: 0 };
export const newTellers: Tellers = { counted: noCounts, waiting: 0, poison: 0, unreadable: 0 };

type Asked = Pick<ResponseExport, 'id' | 'campaignId' | 'format' | 'times' | 'askedBy'>;

/** A job of which nothing is written yet; it ends a day after it was asked for. */
export const newExport = (asked: Asked, now: Date): ResponseExport => ({
  ...asked,
  askedAt: now.toISOString(),
  endsAt: new Date(now.getTime() + lasts).toISOString(),
  revision: 1,
  next: { partition: 0 },
  parts: [],
  tellers: newTellers,
});

export const hasEnded = ({ endsAt }: ResponseExport, now: Date): boolean => Date.parse(endsAt) <= now.getTime();

export const rowsOf = ({ parts }: Pick<ResponseExport, 'parts'>): number =>
  parts.reduce((sum, { rows }) => sum + rows, 0);

export const sumOfCounts = ({ clean, flagged, excluded }: StatusCounts): number => clean + flagged + excluded;

export const addTellers = (a: Tellers, b: Tellers): Tellers => ({
  counted: {
    clean: a.counted.clean + b.counted.clean,
    flagged: a.counted.flagged + b.counted.flagged,
    excluded: a.counted.excluded + b.counted.excluded,
  },
  waiting: a.waiting + b.waiting,
  poison: a.poison + b.poison,
  unreadable: a.unreadable + b.unreadable,
});

export const reconciliation = z.object({
  /** Responses that were ever thanked for and are still kept: each has one receipt. */
  received: z.int(),
  rows: z.int(),
  unreadable: z.int(),
  counted: counts,
  uncounted: z.object({ waiting: z.int(), poison: z.int() }),
  /** The same by the tallies that every score is made of, read after the last row. */
  tallies: counts,
  /** Whether rows = counted + uncounted, and counted = tallies; what is counted while the export is written moves the second. */
  agrees: z.object({ rows: z.boolean(), tallies: z.boolean() }),
});
export type Reconciliation = z.infer<typeof reconciliation>;

/** What was received against what is in the file and what was counted; a sum that does not hold is told, never mended. */
export function reconcile(
  rows: number,
  { counted, waiting, poison, unreadable }: Tellers,
  tallies: StatusCounts,
): Reconciliation {
  const same = status.options.every((one) => counted[one] === tallies[one]);
  return {
    ...{ received: rows + unreadable, rows, unreadable, counted, uncounted: { waiting, poison }, tallies },
    agrees: { rows: rows === sumOfCounts(counted) + waiting + poison, tallies: same },
  };
}
