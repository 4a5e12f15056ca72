// What does a reviewer decide? That some responses are clean, flagged or excluded, for a reason, at some agencies.
import * as z from 'zod/mini';
import { status } from './response.ts';

/** Kept beside the campaign's responses for whoever reviews it next; about responses, never about who answered. */
export const decision = z.object({
  at: z.string(),
  who: z.string(),
  status,
  reason: z.string(),
  /** How many responses of each agency, by its id. */
  responses: z.record(z.string(), z.int()),
});
export type Decision = z.infer<typeof decision>;

/** How many responses of each agency. */
export function countByAgency(responses: { agencyId: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { agencyId } of responses) counts[agencyId] = (counts[agencyId] ?? 0) + 1;
  return counts;
}
