// What does an outside index say of a place? A dated figure with its source, never computed by us and never mixed with ours.
import * as z from 'zod/mini';

/** SIPAS (satisfaction), PAR INDEX (reform), PAPI (governance), Quyết định 766 (e-services), PCI (business). */
export const outsideIndex = z.enum(['sipas', 'par-index', 'papi', 'qd-766', 'pci']);
export type OutsideIndex = z.infer<typeof outsideIndex>;

/** A year, half-year, nine months, quarter or month, as reports write them. */
export const referencePeriod = z
  .string()
  .check(
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4]|-H[12]|-9M)?$/, 'expected 2024, 2024-H1, 2024-9M, 2024-Q4 or 2024-10'),
  );

export const reference = z.object({
  id: z.string(),
  index: outsideIndex,
  /** The place as it was called then: `Việt Nam`, `Lạng Sơn`. */
  subject: z.string(),
  period: referencePeriod,
  value: z.number(),
  unit: z.enum(['percent', 'points']),
  /** The most the value can be; of points. */
  of: z.optional(z.number()),
  rank: z.optional(z.object({ position: z.int(), of: z.int() })),
  source: z.string(),
  publishedOn: z.optional(z.iso.date()),
  /** Whether somebody read the figure in the source named; `false` is from memory, or from a source nobody opened. */
  verified: z.boolean(),
  note: z.optional(z.string()),
});
export type Reference = z.infer<typeof reference>;

/** What cannot be, each with the field it concerns. */
export function referenceFaults({ value, unit, of, rank }: Omit<Reference, 'id'>): { path: string; message: string }[] {
  const most = of ?? (unit === 'percent' ? 100 : undefined);
  return [
    ...(value < 0 ? [{ path: 'value', message: 'is below 0' }] : []),
    ...(most !== undefined && value > most ? [{ path: 'value', message: `is more than ${most}` }] : []),
    ...(unit === 'points' && of === undefined ? [{ path: 'of', message: 'say of how many points' }] : []),
    ...(unit === 'percent' && of !== undefined
      ? [{ path: 'of', message: 'a percentage is of 100: leave it out' }]
      : []),
    ...(rank !== undefined && rank.position > rank.of ? [{ path: 'rank', message: 'is beyond the last place' }] : []),
  ];
}
