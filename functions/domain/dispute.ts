// What does the person a point's figures are about say to them, and what does its head answer? A short exchange, shown beside the score.
import * as z from 'zod/mini';

export const disputeEntry = z.object({ by: z.enum(['attendant', 'head']), text: z.string(), at: z.string() });
export type DisputeEntry = z.infer<typeof disputeEntry>;

/** Kept by campaign and point; the entries in the order they were written. */
export const dispute = z.object({
  campaignId: z.string(),
  code: z.string(),
  entries: z.array(disputeEntry),
});
export type Dispute = z.infer<typeof dispute>;

export const disputeStates = ['open', 'answered'] as const;
export type DisputeState = (typeof disputeStates)[number];

/** Answered once the head had the last word; whoever is rated may go on. */
export const disputeState = ({ entries }: Pick<Dispute, 'entries'>): DisputeState =>
  entries.at(-1)?.by === 'head' ? 'answered' : 'open';

/** So that an exchange stays one: what needs more is no matter for a page. */
export const mostEntries = 20;
