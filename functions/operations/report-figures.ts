// What stands in `scores.json`? One row per unit and service: its counts, and what was worked out of them; nothing else is needed to do it again.
import * as z from 'zod/mini';
import { agencyKind } from '../domain/agency.ts';
import { day } from '../domain/period.ts';
import { type Method, questionnaire } from '../domain/questionnaire.ts';
import { reportPeriod } from '../domain/report.ts';
import { reportAnnex } from '../domain/report-annex.ts';
import { allLayouts, type FiledLayout, filedLayouts } from '../domain/report-schedule.ts';
import { unitSlips } from '../domain/slips.ts';
import { shownScore } from './score-view.ts';

const of = {
  agencyId: z.string(),
  /** By which tree the row's figures were gathered: by place or by line. */
  axis: z.enum(['territory', 'line']),
  /** Null for all services together; `-` for what was answered without one. */
  serviceId: z.nullable(z.string()),
};

export const shownRow = z.object({
  ...of,
  suppressed: z.literal(false),
  ...z.pick(shownScore, { from: true, to: true, responses: true, flagged: true, answers: true, blanks: true }).shape,
  ...z.pick(shownScore, { notApplicable: true, notAsked: true, index: true, interval: true, band: true }).shape,
  ...z.pick(shownScore, { rank: true, target: true, sections: true, questions: true }).shape,
  /** Every counter that is not 0, by the names of the codebook. All figures of the row follow from these. */
  tally: z.record(z.string(), z.int()),
});
export type ShownRow = z.infer<typeof shownRow>;
const withheldRow = z.object({ ...of, suppressed: z.literal(true) });
export type ReportRow = ShownRow | z.infer<typeof withheldRow>;

const text = z.nullable(z.string());

/** The units that hung directly under one during the period: who is ranked against whom, and what a unit's counts are the sum of. */
const subordinates = z.object({
  axis: of.axis,
  /** The unit they hung under. */
  agencyId: z.string(),
  /** What was answered at that unit itself, and at none under it; null where nothing of it is released. */
  own: z.nullable(z.record(z.string(), z.int())),
  /** What counts for it through units that hung under it on no day of the period: a block may run beyond it. */
  others: z.optional(z.record(z.string(), z.int())),
  units: z.array(
    z.object({
      agencyId: z.string(),
      /** What an administrator declared it to be like: units of one group are compared apart too. */
      group: text,
      /** One official serves it: never ranked. */
      oneOfficial: z.boolean(),
      /** Whether anything is released of it here; if not it is listed only. */
      shown: z.boolean(),
      /** What counted for it here, where it hung elsewhere for some of the period; without it, all that its row holds. */
      tally: z.optional(z.record(z.string(), z.int())),
    }),
  ),
});
export type Subordinates = z.infer<typeof subordinates>;

/** What a row is set beside where it is filed; no figure of the row follows from it. */
export const beside = z.object({
  ...of,
  /** Transactions of the unit and service that the campaign covers, on days between the row's `from` and `to`; null where none are known. */
  transactions: z.nullable(z.object({ count: z.int(), from: day, to: day, days: z.int() })),
  /** Responses per 100 of them; null of random samples, and where they are known of a part of the days alone. */
  per100: z.nullable(z.number()),
  /** The same row of the report before; null where that has none, withholds it or is not comparable. */
  before: z.nullable(
    z.object({
      ...{ index: z.nullable(z.number()), responses: z.int() },
      ...{ position: z.nullable(z.int()), of: z.nullable(z.int()) },
    }),
  ),
  /** In the index's own points, and in places of the rank, upwards; null where one of the two is. */
  ...{ change: z.nullable(z.number()), places: z.nullable(z.int()) },
});
export type Beside = z.infer<typeof beside>;
/** What publishing adds to frozen figures, and changes nothing of. */
const publication = z.object({
  approverName: z.string(),
  approvedAt: z.iso.datetime(),
  /** SHA-256 of the two files as they were frozen: without `publication` this file is the first of them, byte for byte. */
  frozen: z.object({ scores: z.string(), manifest: z.string() }),
  /** What units say of their figures, by agency, as it was when the report was approved. */
  statements: z.array(z.object({ agencyId: z.string(), text: z.string(), writtenAt: z.string() })),
});
export type Publication = z.infer<typeof publication>;

export const reportFigures = z.object({
  format: z.literal('long-dan/scores'),
  formatVersion: z.literal(1),
  report: z.string(),
  revision: z.int(),
  /** Why there is a revision; null of the first. */
  reason: text,
  frozenAt: z.iso.datetime(),
  period: reportPeriod,
  campaign: z.object({
    id: z.string(),
    title: z.string(),
    sample: z.enum(['random', 'invited-census', 'self-selected']),
    minimumToShow: z.int(),
    minimumToRank: z.int(),
    /** Generated data, not real. */
    demo: z.boolean(),
  }),
  /** As published, with the scales and methods that the figures follow from; `method` names the one used. */
  questionnaire,
  method: z.string(),
  /** Which tables of others' layouts its workbook and text have, as the campaign chose; without it all. */
  layouts: z.optional(z.array(z.enum(allLayouts))),
  agencies: z.array(
    z.object({
      ...{ id: z.string(), code: text, name: z.string(), kind: agencyKind },
      /** On the period's last day. */
      ...{ parentId: text, lineParentId: text },
    }),
  ),
  /** Of all rows' people, each counted once. */
  responses: z.int(),
  services: z.array(z.object({ id: z.string(), code: text, name: z.string() })),
  rows: z.array(z.union([shownRow, withheldRow])),
  /** By line only where a row by line is among them. */
  subordinates: z.array(subordinates),
  /** The report of the period before that rows are set beside; null where there is none. Absent of reports frozen before this was kept. */
  previous: z.optional(z.nullable(z.object({ report: z.string(), period: reportPeriod, comparable: z.boolean() }))),
  /** Of rows that are shown. */
  beside: z.optional(z.array(beside)),
  /**
   * Slips handed out and come back in the period, of every unit that has any and of those above it by territory; they follow from no row.
   * Absent where no ticket or paper is known, and of reports frozen before this was kept.
   */
  slips: z.optional(z.array(unitSlips)),
  /** Plans and scorecards that the campaign chose to annex, as they stood when the report was frozen; they follow from no row. */
  annexes: z.optional(z.array(reportAnnex)),
  /** Only in the files of a published edition. */
  publication: z.optional(publication),
});
export type ReportFigures = z.infer<typeof reportFigures>;

/** The method that the figures follow. */
export function methodOf({ questionnaire, method: id }: Pick<ReportFigures, 'questionnaire' | 'method'>): Method {
  const found = questionnaire.methods.find((method) => method.id === id);
  if (found === undefined) throw new Error(`A report of ${questionnaire.id} names a method it lacks`);
  return found;
}

export const hasLayout = (
  { layouts = [...filedLayouts] }: Pick<ReportFigures, 'layouts'>,
  layout: FiledLayout,
): boolean => layouts.includes(layout);
