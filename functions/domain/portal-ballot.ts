// What does somebody see of a ballot that is typed into the ministry of health's portal? Its fields in the portal's order, and how to come to the next.
import * as z from 'zod/mini';

const field = z.object({
  ...{ id: z.string(), section: z.string(), text: z.string() },
  /** What is typed, as the portal codes it; empty where nothing was answered. */
  value: z.string(),
  /** The answer in words. */
  said: z.string(),
});

/** One person's ballot: no time but the day, no comment, no ticket. */
const ballot = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  day: z.string(),
  fields: z.array(field),
});
export const portalBallot = z.object({
  /** Whether the campaign asks a form that the portal takes; of any other there are no ballots to type. */
  hasPortal: z.boolean(),
  /** Null after the last. */
  ballot: z.nullable(ballot),
  /** What to ask for to have the next one; null where there is none, as far as can be told. */
  next: z.nullable(z.string()),
});
export type PortalBallot = z.infer<typeof portalBallot>;
