// What does a score look like outside? CONTRACT §6, the same shape whoever asks and however it is grouped.
import * as z from 'zod/mini';
import { calendars } from '../domain/calendar.ts';
import { day } from '../domain/period.ts';
import { channel } from '../domain/response.ts';

const count = z.int().check(z.minimum(0));
const named = {
  campaignId: z.string(),
  agencyId: z.nullable(z.string()),
  serviceId: z.nullable(z.string()),
  channel: z.nullable(channel),
  from: day,
  to: day,
  method: z.object({ id: z.string(), version: z.int() }),
  key: z.optional(z.string()),
  label: z.optional(z.string()),
  /** Of a score of one point. */
  pointCode: z.optional(z.string()),
};
const interval = z.object({
  low: z.number(),
  high: z.number(),
  level: z.literal(0.95),
  basis: z.literal('person-clustered'),
  effectiveN: z.int(),
  approximate: z.boolean(),
});
const question = z.object({
  id: z.string(),
  counts: z.record(z.string(), count),
  base: count,
  blanks: count,
  notApplicable: count,
  notAsked: count,
  index: z.nullable(z.number()),
  mean: z.nullable(z.number()),
});

const rank = z.object({
  position: count,
  of: count,
  ofAll: count,
  low: count,
  high: count,
  /** Nhóm 1 is the best quarter of the ranked units. */
  quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  quarterSize: count,
  /** The place among ranked units of the same `group`. */
  peers: z.nullable(z.object({ group: z.string(), position: count, of: count })),
});

/** What must be said beside a figure, in the language asked for; how the campaign's people were chosen decides the words. */
const sentences = z.object({
  name: z.string(),
  method: z.string(),
  interval: z.nullable(z.string()),
  intervalNote: z.nullable(z.string()),
  representativeness: z.nullable(z.string()),
  methodUnknown: z.nullable(z.string()),
  target: z.nullable(z.string()),
});
export type ScoreSentences = z.infer<typeof sentences>;

export const shownScore = z.object({
  ...named,
  responses: count,
  flagged: count,
  answers: count,
  blanks: count,
  notApplicable: count,
  notAsked: count,
  index: z.nullable(z.number()),
  interval: z.nullable(interval),
  band: z.nullable(z.string()),
  /** Among the rows of `by=agency`; null elsewhere and for a unit with too few responses. */
  rank: z.nullable(rank),
  /** Against the campaign's target; null where it has none. `gap` is in the index's points, below 0 what is missing. */
  target: z.nullable(z.object({ value: z.number(), met: z.boolean(), gap: z.number(), sure: z.boolean() })),
  suppressed: z.literal(false),
  sections: z.array(z.object({ id: z.string(), index: z.nullable(z.number()), base: count })),
  questions: z.array(question),
  /** In rows of `by=day`: of the responses, how many came before noon and from noon on; `unknown` were counted before this was. */
  halfDays: z.optional(z.object({ morning: count, afternoon: count, unknown: count })),
  /** Of a score alone and of a table's total. */
  sentences: z.optional(sentences),
});
export type ShownScore = z.infer<typeof shownScore>;

/** A score that is kept back says nothing but what it would be about. */
export const withheldScore = z.object({ ...named, suppressed: z.literal(true) });
export type WithheldScore = z.infer<typeof withheldScore>;

export const score = z.union([shownScore, withheldScore]);
export type Score = z.infer<typeof score>;
export const scoreTable = z.object({ rows: z.array(score), total: score });

export const grouping = z.enum([
  'agency',
  'service',
  'channel',
  'question',
  'section',
  'day',
  'week',
  'month',
  'quarter',
  'year',
]);
export type Grouped = z.infer<typeof grouping>;

export const scoreQuery = z.strictObject({
  agency: z.optional(z.string()),
  service: z.optional(z.string()),
  channel: z.optional(channel),
  from: z.optional(day),
  to: z.optional(day),
  calendar: z._default(z.enum(calendars), 'civil'),
  by: z.optional(grouping),
  axis: z._default(z.enum(['territory', 'line']), 'territory'),
  method: z.optional(z.string()),
  flagged: z._default(z.enum(['include', 'exclude']), 'include'),
  agencyRollUp: z._default(z.enum(['pooled', 'mean']), 'pooled'),
  /** `released`: what a viewer reads, also for who reads live figures; without it, live where they may. */
  basis: z.optional(z.literal('released')),
  /** Of the sentences beside the figures. */
  lang: z._default(z.enum(['vi', 'en']), 'vi'),
});
export type ScoreQuery = z.infer<typeof scoreQuery>;

/** What may be asked of scores besides: the points of one unit, or one of them. */
export const scoreQueryWithPoints = z.extend(scoreQuery, {
  by: z.optional(z.enum([...grouping.options, 'point'])),
  point: z.optional(z.string()),
});
export type ScoreQueryWithPoints = z.infer<typeof scoreQueryWithPoints>;
