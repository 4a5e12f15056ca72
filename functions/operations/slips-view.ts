// What does it look like outside how many slips were handed out and came back? Unit by unit, beside what clerks noted of paper.
import * as z from 'zod/mini';
import { day } from '../domain/period.ts';
import { paperNote, unitSlips } from '../domain/slips.ts';

export const slipQuery = z.strictObject({ from: z.optional(day), to: z.optional(day) });

const note = z.extend(paperNote, { handedOut: z.int() });
export const slipsView = z.object({
  from: day,
  to: day,
  /** Without slips of either kind none; `label` is the unit's name. What came back is null where withheld. */
  units: z.array(z.extend(unitSlips, { label: z.string() })),
  /** Those that touch these days. */
  notes: z.array(note),
});

const many = z.int().check(z.minimum(0), z.maximum(10_000_000));
export const paperNoteSent = z.strictObject({
  agencyId: z.string(),
  from: day,
  to: day,
  /** Of the unit itself and none under it; a number sent again for the same days stands in place of the one before, null takes it back. */
  handedOut: z.nullable(many),
  /** Came back and could not be typed: blank, torn, not to be read. */
  unreadable: z._default(many, 0),
});
