// What may be asked of tickets, and what is answered? Named here once, for the route and for what issues them.
import * as z from 'zod/mini';
import { outcome } from '../domain/outcome.ts';
import { day } from '../domain/period.ts';

export const mostTickets = 2000;

const reference = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
export const wantedTickets = z.strictObject({
  /** So many, for nobody in particular … */
  count: z.optional(z.int().check(z.minimum(1), z.maximum(mostTickets))),
  /** … or one for each dossier, or person of a list, that has none of this outcome yet. */
  references: z.optional(z.array(reference).check(z.minLength(1), z.maxLength(mostTickets))),
  outcome,
  pointCode: z.optional(z.string()),
  agencyId: z.optional(z.string()),
  serviceId: z.optional(z.string()),
  expiresOn: z.optional(day),
});
export type WantedTickets = z.infer<typeof wantedTickets>;

const slip = z.object({
  reference: z.optional(z.string()),
  ticket: z.optional(z.string()),
  url: z.optional(z.string()),
  /** The dossier has a ticket of this outcome; it cannot be shown again, for nobody keeps it. */
  alreadyIssued: z.optional(z.boolean()),
});
export type IssuedSlip = z.infer<typeof slip>;
export const issuedTickets = z.object({ issued: z.int(), expiresOn: day, items: z.array(slip) });
