// What stands behind a figure that a plan took from a survey? Of whom, when, by which method, on how many answers, and whether it moved.
import * as z from 'zod/mini';
import { day } from './period.ts';

export const measuredPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('section'), id: z.string() }),
  z.strictObject({ kind: z.literal('question'), id: z.string() }),
]);
export type MeasuredPart = z.infer<typeof measuredPart>;

export const measuredFigure = z.strictObject({
  campaignId: z.string(),
  agencyId: z.string(),
  part: measuredPart,
  from: day,
  to: day,
  method: z.strictObject({ id: z.string(), version: z.int() }),
  responses: z.int(),
  /** Answers in the denominator. */
  base: z.int(),
  index: z.number(),
  interval: z.nullable(z.strictObject({ low: z.number(), high: z.number(), approximate: z.boolean() })),
  /** Whether the people asked were drawn at random. */
  random: z.boolean(),
});
export type MeasuredFigure = z.infer<typeof measuredFigure>;

/** Against the figure that the plan started from; `refused` says why no difference may be given. */
export const moved = z.strictObject({
  refused: z.nullable(
    z.enum([
      'method-changed',
      'questionnaire-changed',
      'other-agency',
      'other-part',
      'nothing-scored',
      'shared-days',
      'start-by-hand',
    ]),
  ),
  difference: z.nullable(z.number()),
  interval: z.nullable(z.strictObject({ low: z.number(), high: z.number() })),
  verdict: z.enum(['up', 'down', 'no-conclusion']),
});
export type Moved = z.infer<typeof moved>;
