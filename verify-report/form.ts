// What must a report's files hold for its figures to be worked out again? Their form, as docs/method.md describes it.
import * as z from 'zod/mini';

const words = z.catchall(z.object({ vi: z.string() }), z.string());
const option = z.object({
  value: z.int(),
  notApplicable: z.optional(z.boolean()),
  countsInBase: z.optional(z.boolean()),
});
const scale = z.object({ best: z.enum(['high', 'low']), options: z.array(option) });
const formula = z.enum([
  'positive-share',
  'all-positive-share',
  'mean',
  'mean-of-max',
  'mean-0-100',
  'sum',
  'nps',
  'mean-value',
]);
const question = z.object({
  id: z.string(),
  kind: z.enum(['rating', 'single', 'multiple', 'yes-no', 'percent', 'number', 'text']),
  scale: z.optional(z.string()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  scored: z.optional(z.boolean()),
  showIf: z.optional(z.unknown()),
  formula: z.optional(formula),
  positive: z.optional(z.array(z.int())),
});
const method = z.object({
  id: z.string(),
  question: z.object({ formula, positive: z.optional(z.array(z.int())) }),
  questions: z.optional(z.array(z.string())),
  rollUp: z.enum([
    'pooled-answers',
    'mean-of-questions',
    'mean-of-sections',
    'weighted-questions',
    'weighted-sections',
    'sum',
  ]),
  weights: z.optional(z.record(z.string(), z.number())),
  normaliseWeights: z.boolean(),
  digits: z.int(),
  bands: z.array(z.object({ label: words, from: z.optional(z.number()), above: z.optional(z.number()) })),
});
const questionnaire = z.object({
  id: z.string(),
  version: z.int(),
  source: z.string(),
  scales: z.record(z.string(), scale),
  sections: z.array(z.object({ id: z.string(), questions: z.array(question) })),
  methods: z.array(method),
});
const tally = z.record(z.string(), z.int());
const place = {
  agencyId: z.string(),
  axis: z.enum(['territory', 'line']),
  serviceId: z.nullable(z.string()),
};
const count = z.int();
const figure = z.nullable(z.number());
const questionRow = z.object({
  id: z.string(),
  counts: z.record(z.string(), count),
  ...{ base: count, blanks: count, notApplicable: count, notAsked: count, index: figure, mean: figure },
});
const shownRow = z.strictObject({
  ...place,
  suppressed: z.literal(false),
  ...{ from: z.string(), to: z.string(), responses: count, flagged: count, answers: count, blanks: count },
  ...{ notApplicable: count, notAsked: count, index: figure, band: z.nullable(z.string()) },
  interval: z.nullable(z.looseObject({ low: z.number(), high: z.number(), effectiveN: count })),
  rank: z.nullable(z.looseObject({ position: count, of: count, ofAll: count, low: count, high: count })),
  target: z.nullable(z.looseObject({ value: z.number() })),
  sections: z.array(z.object({ id: z.string(), index: figure, base: count })),
  questions: z.array(questionRow),
  tally,
});
const withheldRow = z.strictObject({ ...place, suppressed: z.literal(true) });
const subordinates = z.object({
  axis: place.axis,
  agencyId: z.string(),
  own: z.nullable(tally),
  others: z.optional(tally),
  units: z.array(
    z.object({
      agencyId: z.string(),
      group: z.nullable(z.string()),
      ...{ oneOfficial: z.boolean(), shown: z.boolean(), tally: z.optional(tally) },
    }),
  ),
});
const day = z.string();
const beside = z.strictObject({
  ...place,
  transactions: z.nullable(z.strictObject({ count, from: day, to: day, days: count })),
  per100: figure,
  before: z.nullable(z.strictObject({ index: figure, responses: count, position: figure, of: figure })),
  ...{ change: figure, places: figure },
});
const slipCounts = z.strictObject({
  ...{ tickets: z.nullable(count), paper: z.nullable(count), lacking: count },
  ...{ returned: z.nullable(count), valid: z.nullable(count) },
});
const unitSlips = z.strictObject({ agencyId: z.string(), own: slipCounts, all: slipCounts });
const cell = z.nullable(z.union([z.string(), z.number()]));
const annex = z.strictObject({
  ...{ layout: z.enum(['plans', 'scorecards']), table: z.string(), agencyId: z.string(), title: z.string() },
  ...{ headings: z.array(z.string()), rows: z.array(z.array(cell)), faults: z.array(z.string()) },
});
const publication = z.strictObject({
  approverName: z.string(),
  approvedAt: z.string(),
  frozen: z.strictObject({ scores: z.string(), manifest: z.string() }),
  statements: z.array(z.strictObject({ agencyId: z.string(), text: z.string(), writtenAt: z.string() })),
});
const named = z.object({ id: z.string(), code: z.nullable(z.string()), name: z.string() });

export const scores = z.object({
  format: z.literal('long-dan/scores'),
  formatVersion: z.literal(1),
  report: z.string(),
  revision: z.int(),
  reason: z.nullable(z.string()),
  frozenAt: z.string(),
  period: z.object({ name: z.string(), calendar: z.string(), from: z.string(), to: z.string() }),
  campaign: z.looseObject({ title: z.string(), sample: z.string(), minimumToRank: z.int() }),
  questionnaire,
  method: z.string(),
  agencies: z.array(z.extend(named, { parentId: z.nullable(z.string()), lineParentId: z.nullable(z.string()) })),
  services: z.array(named),
  responses: count,
  rows: z.array(z.union([shownRow, withheldRow])),
  subordinates: z.array(subordinates),
  previous: z.optional(z.nullable(z.object({ report: z.string(), comparable: z.boolean() }))),
  beside: z.optional(z.array(beside)),
  slips: z.optional(z.array(unitSlips)),
  annexes: z.optional(z.array(annex)),
  publication: z.optional(publication),
});

const file = z.object({ name: z.string(), bytes: z.int(), sha256: z.string() });
export const manifest = z.looseObject({
  format: z.literal('long-dan/manifest'),
  formatVersion: z.literal(1),
  files: z.array(file),
});
export const keySet = z.object({
  keys: z.array(z.looseObject({ kid: z.string(), kty: z.literal('OKP'), x: z.string() })),
});

export type Scores = z.infer<typeof scores>;
export type Annex = z.infer<typeof annex>;
export type Manifest = z.infer<typeof manifest>;
export type KeySet = z.infer<typeof keySet>;
export type Questionnaire = z.infer<typeof questionnaire>;
export type Question = z.infer<typeof question>;
export type Method = z.infer<typeof method>;
export type Scale = z.infer<typeof scale>;
export type Tally = z.infer<typeof tally>;
export type ShownRow = z.infer<typeof shownRow>;
export type Row = Scores['rows'][number];
export type Beside = z.infer<typeof beside>;
export type SlipCounts = z.infer<typeof slipCounts>;
export type UnitSlips = z.infer<typeof unitSlips>;
export type Subordinates = z.infer<typeof subordinates>;
