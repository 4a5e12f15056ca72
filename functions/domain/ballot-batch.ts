// Which ballots lie together on a clerk's table? Those of one campaign, one place and one day of answering, each with who typed it.
import * as z from 'zod/mini';
import { isWellFormed } from './point-code.ts';

/** Where and when the ballots of a batch were answered: at a point, or at an agency for a service. */
export const batch = z.object({
  day: z.string(),
  pointCode: z.optional(z.string()),
  agencyId: z.optional(z.string()),
  serviceId: z.optional(z.string()),
});
export type Batch = z.infer<typeof batch>;

/** `2026-11-20~K7F29M` at a point, `2026-11-20~ag-k7f29mqxr4~sv-…` at an agency: it stands in addresses and keys. */
export const batchName = ({ day, pointCode, agencyId = '', serviceId }: Batch): string =>
  [day, ...(pointCode === undefined ? [agencyId, ...(serviceId === undefined ? [] : [serviceId])] : [pointCode])].join(
    '~',
  );

/** The batch of a name; undefined where it is none. */
export function readBatchName(name: string): Batch | undefined {
  const [day = '', place = '', serviceId, ...more] = name.split('~');
  if (!z.iso.date().safeParse(day).success || place === '' || serviceId === '' || more.length > 0) return undefined;
  if (isWellFormed(place)) return serviceId === undefined ? { day, pointCode: place } : undefined;
  return { day, agencyId: place, ...(serviceId === undefined ? {} : { serviceId }) };
}

/** One ballot that was typed. */
export const entry = z.object({
  submissionId: z.string(),
  serial: z.optional(z.string()),
  /** RFC 3339. */
  at: z.string(),
  by: z.string(),
  /** The entry that it corrects, whose response is excluded. */
  replaces: z.optional(z.string()),
});
export type Entry = z.infer<typeof entry>;

/** The entries that stand, in the order of typing; a correction stands where the ballot it corrects was. */
export function standing(entries: Entry[]): Entry[] {
  const correction = new Map(entries.flatMap((one) => (one.replaces === undefined ? [] : [[one.replaces, one]])));
  return entries
    .filter(({ replaces }) => replaces === undefined)
    .map((one) => {
      let last = one;
      for (let next = correction.get(last.submissionId); next !== undefined; next = correction.get(last.submissionId))
        last = next;
      return last;
    });
}
