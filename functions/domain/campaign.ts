// What is a campaign, and what is a collection point? A campaign covers points for some days; points outlive campaigns.
import * as z from 'zod/mini';
import { day } from './period.ts';
import { reportSchedule } from './report-schedule.ts';

export const point = z.object({
  code: z.string(),
  agencyId: z.string(),
  serviceId: z.optional(z.string()),
  label: z.string(),
  place: z.optional(z.string()),
  /** Served by one official: never ranked or published. */
  onePerson: z.boolean(),
  status: z.enum(['active', 'retired']),
  /** Agencies it belonged to before, each to the end of a day, the earliest first. */
  formerly: z.optional(z.array(z.object({ agencyId: z.string(), until: day }))),
  /** The point whose code hangs in its place since it was retired; and the one whose place it took. */
  replacedBy: z.optional(z.string()),
  replaces: z.optional(z.string()),
});
export type Point = z.infer<typeof point>;

export const covers = z.object({
  /** Each with all under it, on either axis. */
  agencyIds: z.array(z.string()),
  serviceIds: z.optional(z.array(z.string())),
  pointCodes: z.optional(z.array(z.string())),
});
export type Covers = z.infer<typeof covers>;

/** In days. */
export const shortestRetention = 90;

export const campaign = z.object({
  id: z.string(),
  title: z.string(),
  questionnaire: z.object({ id: z.string(), version: z.int() }),
  method: z.object({ id: z.string() }),
  covers,
  opensOn: day,
  closesOn: day,
  /** The day an administrator closed it, perhaps early. */
  closedOn: z.optional(day),
  /** The first is the one a page opens in. */
  languages: z.array(z.string()).check(z.minLength(1)),
  sample: z.enum(['random', 'invited-census', 'self-selected']),
  minimumToShow: z.int().check(z.minimum(1)),
  minimumToRank: z.int().check(z.minimum(1)),
  retentionDays: z.int().check(z.minimum(shortestRetention)),
  commentDueDays: z.int().check(z.positive()),
  /** Counted like `retentionDays`, from the day of answering; read it by `commentRetentionOf`. */
  commentRetentionDays: z.optional(z.int().check(z.positive())),
  target: z.optional(z.number()),
  /** By agency, where one has a target of its own. */
  targets: z.optional(z.record(z.string(), z.number())),
  /** The smallest change of an index that matters, in its points; without it the usual (3 of a percentage). */
  smallestChange: z.optional(z.number().check(z.positive())),
  /** Under which index a day counts as low (above it, where less is better); without it the usual (60 of a percentage). */
  lowBelow: z.optional(z.number()),
  /** Whether a comment may be left; without it yes. */
  comments: z.optional(z.boolean()),
  /** Whether questions about the respondent are asked; without it yes. */
  respondentQuestions: z.optional(z.boolean()),
  /** Whether everybody may read its released figures at `/ket-qua`; without it no. */
  publicResults: z.optional(z.boolean()),
  calendar: z.enum(['civil', 'administrative']),
  /** Which of its periods are reported by themselves, and when; read it by `scheduleOf`. */
  reports: z.optional(reportSchedule),
  status: z.enum(['draft', 'open', 'closed', 'archived']),
  /** Tickets were issued, and with the first of them a key was made, once and for all. */
  tickets: z.optional(z.boolean()),
  /** Generated data, marked wherever it shows. */
  demo: z.boolean(),
});
export type Campaign = z.infer<typeof campaign>;

/** Whether its released figures are everybody's to read: asked for, and past its draft. */
export const isPublic = ({ publicResults, status }: Pick<Campaign, 'publicResults' | 'status'>): boolean =>
  publicResults === true && status !== 'draft';

/** In days: a year is enough to answer a comment and to read the answer. */
const usualCommentRetention = 365;

/** How many days after answering a comment and its reply are kept: never longer than the response they came with. */
export const commentRetentionOf = (of: Pick<Campaign, 'retentionDays' | 'commentRetentionDays'>): number =>
  Math.min(of.commentRetentionDays ?? usualCommentRetention, of.retentionDays);
