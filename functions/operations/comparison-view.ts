// What does a comparison of two periods look like outside? The difference with its interval, what explains it, or why there is none.
import * as z from 'zod/mini';
import { day } from '../domain/period.ts';
import { channel } from '../domain/response.ts';

export const comparisonQuery = z.strictObject({
  /** With the period just before, the same days last year, or another campaign's days. */
  with: z._default(z.enum(['previous', 'last-year']), 'previous'),
  against: z.optional(z.string()),
  agency: z.optional(z.string()),
  service: z.optional(z.string()),
  channel: z.optional(channel),
  from: z.optional(day),
  to: z.optional(day),
  axis: z._default(z.enum(['territory', 'line']), 'territory'),
  method: z.optional(z.string()),
  flagged: z._default(z.enum(['include', 'exclude']), 'include'),
});
export type ComparisonQuery = z.infer<typeof comparisonQuery>;

/** `responses` is null where the comparison is withheld. */
const days = z.object({ campaignId: z.string(), from: day, to: day, responses: z.nullable(z.int()) });
const difference = {
  before: z.number(),
  now: z.number(),
  difference: z.number(),
  interval: z.nullable(
    z.object({ low: z.number(), high: z.number(), level: z.literal(0.95), approximate: z.boolean() }),
  ),
  verdict: z.enum(['up', 'down', 'no-conclusion']),
};
const contribution = z.object({ key: z.string(), label: z.string(), rate: z.number(), mix: z.number() });

export const comparisonView = z.object({
  now: days,
  before: days,
  /** Null where it is refused; then `refused` says why. */
  difference: z.nullable(z.object(difference)),
  refused: z.nullable(
    z.enum(['method-changed', 'questionnaire-changed', 'agency-split', 'nothing-scored', 'withheld']),
  ),
  sections: z.array(z.object({ id: z.string(), ...difference })),
  channelMix: z.nullable(z.object({ channel, before: z.number(), now: z.number(), moved: z.number() })),
  /** What each criterion and each unit under the agency adds to the change: by its score (rate) and by its weight (mix). */
  explained: z.object({ byQuestion: z.array(contribution), byAgency: z.array(contribution) }),
});
