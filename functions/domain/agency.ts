// What is an agency? A unit with a name, dates and lineage, placed in two trees: by territory and by professional line.
import * as z from 'zod/mini';
import { day } from './period.ts';

export const agencyKind = z.enum([
  'province',
  'department',
  'commune',
  'one-stop',
  'hospital',
  'school',
  'vertical',
  'other',
]);

/** Where the agency hangs from a day on; without `from`, since ever. */
export const placement = z.object({
  from: z.optional(day),
  parentId: z.optional(z.string()),
  lineParentId: z.optional(z.string()),
});
export type Placement = z.infer<typeof placement>;

export const agency = z.object({
  id: z.string(),
  code: z.optional(z.string()),
  name: z.string(),
  /** What it was called before, each to the end of a day, the earliest first. */
  formerNames: z.optional(z.array(z.object({ name: z.string(), until: day }))),
  kind: agencyKind,
  /** In the order of their `from`; the last is today's. */
  placements: z.array(placement).check(z.minLength(1)),
  group: z.optional(z.string()),
  hotline: z.optional(z.string()),
  complaintsDesk: z.optional(z.string()),
  validFrom: z.optional(day),
  validTo: z.optional(day),
  /** Agencies this one was merged, split or renamed from. */
  succeeds: z.array(z.string()),
  /** Services a citizen may choose among at a point that fixes none. */
  serviceIds: z.array(z.string()),
});
export type Agency = z.infer<typeof agency>;

export const service = z.object({
  id: z.string(),
  /** Mã TTHC such as `1.001193`; absent where unknown, never invented. */
  code: z.optional(z.string()),
  name: z.string(),
  field: z.string(),
});
export type Service = z.infer<typeof service>;
