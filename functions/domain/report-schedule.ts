// Which periods of a campaign are reported by themselves, from when does each stand, and until when is it filed?
import * as z from 'zod/mini';
import type { Calendar } from './calendar.ts';
import { daysOfPeriod } from './named-period.ts';
import { namesOfYear } from './next-period.ts';
import { addDays, type Days, overlap } from './period.ts';
import type { ReportPeriod } from './report.ts';

/** `all` is the whole campaign. */
export const reportKinds = ['month', 'quarter', 'half', 'nine-months', 'year', 'all'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Tables that stand in a report as they are filed elsewhere: counts per level, a hospital's units beside its plan, the reform report's section. */
export const filedLayouts = ['counts', 'hospital', 'reform'] as const;
/** Tables of others' making that may be annexed: a unit's plan, a one-stop's evaluation. Only where they are chosen, for a report may become public and they need not be. */
export const annexLayouts = ['plans', 'scorecards'] as const;
export type AnnexLayout = (typeof annexLayouts)[number];
export const allLayouts = [...filedLayouts, ...annexLayouts] as const;
export type FiledLayout = (typeof allLayouts)[number];

export const reportSchedule = z.object({
  kinds: z.array(z.enum(reportKinds)).check(z.maxLength(reportKinds.length)),
  /** Days after a period's end in which late and offline answers still come in; then its figures are frozen. */
  graceDays: z.int().check(z.minimum(0), z.maximum(30)),
  /** Days after a period's end by which its report is filed. */
  dueDays: z.int().check(z.minimum(1), z.maximum(90)),
  /** Which of them its reports have; without it all that its form has figures for, and nothing annexed. */
  layouts: z.optional(z.array(z.enum(allLayouts)).check(z.maxLength(allLayouts.length))),
  /** Whole days after that of freezing in which units may still add a statement; nobody publishes before they are over. Without it none. */
  statementDays: z.optional(z.int().check(z.minimum(0), z.maximum(30))),
});
export type ReportSchedule = z.infer<typeof reportSchedule>;

/** An administrative quarter ends on the 14th and is reported by the 20th (581/BNV-CCHC): six days, three of them for late answers. */
export const usualSchedule: ReportSchedule = { kinds: ['quarter', 'all'], graceDays: 3, dueDays: 6 };

type Reported = { calendar: Calendar; reports?: ReportSchedule | undefined };

/** What a campaign sets, or the usual. */
export const scheduleOf = ({ reports }: Pick<Reported, 'reports'>): ReportSchedule => reports ?? usualSchedule;

export const layoutsOf = (campaign: Pick<Reported, 'reports'>): readonly FiledLayout[] =>
  scheduleOf(campaign).layouts ?? filedLayouts;

/** The last day on which the report of these days is filed in time. */
export const dueOn = ({ to }: Days, { dueDays }: ReportSchedule): string => addDays(to, dueDays);

/**
 * The periods that come round by themselves, meet the campaign's own days and end within others, the earliest end first. A kind whose
 * period has no day of the campaign's is none of its reports.
 */
export function scheduledPeriods({ calendar, ...campaign }: Reported, own: Days, ending: Days): ReportPeriod[] {
  return (
    scheduleOf(campaign)
      .kinds.flatMap((kind) => (kind === 'all' ? [{ name: 'all', ...own }] : periodsOf(kind, calendar, ending)))
      .filter((days) => ending.from <= days.to && days.to <= ending.to && overlap(days, own) !== undefined)
      .map((days) => ({ calendar, ...days }))
      // Of those that end on one day the shorter first.
      .toSorted((a, b) => a.to.localeCompare(b.to) || b.from.localeCompare(a.from))
  );
}

function periodsOf(kind: Exclude<ReportKind, 'all'>, calendar: Calendar, { from, to }: Days) {
  // An administrative year ends in December and begins in the one before: no period lies further from the year of its name.
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  return years.flatMap((year) =>
    namesOf(year, kind).flatMap((name) => {
      const days = daysOfPeriod(name, calendar);
      return days === undefined ? [] : [{ name, ...days }];
    }),
  );
}

const namesOf = (year: number, kind: Exclude<ReportKind, 'all'>): string[] =>
  kind === 'nine-months' ? [`${String(year).padStart(4, '0')}-9M`] : namesOfYear(year, kind);
