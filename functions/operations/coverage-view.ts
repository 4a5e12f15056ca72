// What does the gauge of responses look like outside? How many came, of how many transactions or of which sample, and in which words.
import * as z from 'zod/mini';
import { campaign } from '../domain/campaign.ts';
import { day } from '../domain/period.ts';

const count = z.int().check(z.minimum(0));
const sentence = z.object({ vi: z.string(), en: z.string() });
const named = {
  campaignId: z.string(),
  agencyId: z.nullable(z.string()),
  serviceId: z.nullable(z.string()),
  from: day,
  to: day,
  key: z.optional(z.string()),
  label: z.optional(z.string()),
};

/** Sizes a random sample needs: by the ministry's formula (n = N/(1+N·e²)) and the general one, at 95 % for a share of one half. */
const neededSample = z.object({
  population: z.nullable(count),
  populationFrom: z.enum(['asked', 'transactions', 'unbounded']),
  margin: z.number(),
  ministry: count,
  general: count,
});

const shownCoverage = z.object({
  ...named,
  sample: campaign.shape.sample,
  /** `released`: only responses in released blocks. */
  basis: z.enum(['live', 'released']),
  responses: count,
  /** Null where none are known. */
  transactions: z.nullable(count),
  /** First and last day with a count, and how many days have one. */
  transactionDays: z.nullable(z.object({ from: day, to: day, days: count })),
  /** Responses per 100 transactions; null where no transactions are known, and of random samples. */
  coverage: z.nullable(z.number()),
  /** Of random samples only. */
  needed: z.nullable(neededSample),
  title: sentence,
  notes: z.array(sentence),
  suppressed: z.literal(false),
});

const withheldCoverage = z.object({ ...named, title: sentence, notes: z.array(sentence), suppressed: z.literal(true) });

const coverage = z.union([shownCoverage, withheldCoverage]);
export type Coverage = z.infer<typeof coverage>;
export const coverageView = z.union([coverage, z.object({ rows: z.array(coverage), total: coverage })]);

export const coverageQuery = z.strictObject({
  agency: z.optional(z.string()),
  service: z.optional(z.string()),
  from: z.optional(day),
  to: z.optional(day),
  axis: z._default(z.enum(['territory', 'line']), 'territory'),
  by: z.optional(z.enum(['agency', 'service', 'day', 'month'])),
  /** N of a random sample; without it the transactions known. */
  population: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000_000))),
  /** e of a random sample, as a share; 0.05 unless said. */
  margin: z.optional(z.coerce.number().check(z.minimum(0.001), z.maximum(0.5))),
});
export type CoverageQuery = z.infer<typeof coverageQuery>;
