// What does a report on a fall look like outside? Two periods as released, each criterion's move, and what explains the whole's.
import * as z from 'zod/mini';
import { commentKind } from '../domain/comment-kind.ts';
import { day } from '../domain/period.ts';

export const causeQuery = z.strictObject({
  agency: z.string(),
  /** With the days just before, the same days last year, or another campaign's days. */
  with: z._default(z.enum(['previous', 'last-year']), 'previous'),
  against: z.optional(z.string()),
  from: z.optional(day),
  to: z.optional(day),
  axis: z._default(z.enum(['territory', 'line']), 'territory'),
});
export type CauseQuery = z.infer<typeof causeQuery>;

const period = z.object({ campaignId: z.string(), title: z.string(), from: day, to: day, responses: z.int() });
const difference = z.object({
  before: z.number(),
  now: z.number(),
  difference: z.number(),
  interval: z.nullable(z.object({ low: z.number(), high: z.number(), approximate: z.boolean() })),
  verdict: z.enum(['up', 'down', 'no-conclusion']),
});
const added = { rate: z.number(), mix: z.number() };

export const causeView = z.object({
  agencyId: z.string(),
  agencyName: z.string(),
  method: z.object({ id: z.string(), version: z.int(), title: z.string(), digits: z.int() }),
  /** Whether the index runs from 0 to 100. */
  percent: z.boolean(),
  random: z.boolean(),
  now: period,
  before: period,
  /** Null where it is refused; then `refused` says why, and nothing is explained. */
  difference: z.nullable(difference),
  refused: z.nullable(z.enum(['method-changed', 'questionnaire-changed', 'agency-reorganised', 'nothing-scored'])),
  /** With fewer answers a criterion is not to be named as what moved the index. */
  minimumToRank: z.int(),
  /**
   * What added least (took most) first, those of few answers after all others. `base`: its answers of this period. `rate` by its score,
   * `mix` by its weight: over all criteria they add up to the difference.
   */
  criteria: z.array(
    z.object({ id: z.string(), label: z.string(), base: z.int(), ...added, move: z.nullable(difference) }),
  ),
  /** The same by unit directly under the agency, where something of each was released. */
  units: z.array(z.object({ id: z.string(), label: z.string(), ...added })),
  /** What the unit says of its figures, null where it has said nothing. */
  statement: z.nullable(z.object({ text: z.string(), writtenAt: z.string() })),
  /**
   * Comments of this period by kind, of those that the reader may read; null for who may read none. `count` is null under `minimum`,
   * none among them.
   */
  comments: z.nullable(
    z.object({
      minimum: z.int(),
      kinds: z.array(z.object({ kind: commentKind, count: z.nullable(z.int()) })),
    }),
  ),
});
export type CauseView = z.infer<typeof causeView>;
