// How far is each period of a campaign with its report: still to come, being written, awaiting approval, or published?
import { addDays, type Days, dayOf } from './period.ts';
import { periodSlug, type Report, type ReportPeriod } from './report.ts';
import { freezesAt } from './report-period.ts';
import { dueOn, type ReportSchedule, scheduledPeriods, scheduleOf } from './report-schedule.ts';
import { waitsUntil } from './statement-window.ts';

/** `none`: its figures could stand, and there is no report of them (yet). */
export const agendaStates = ['coming', 'writing', 'none', 'provisional', 'published'] as const;
export type AgendaState = (typeof agendaStates)[number];

export type AgendaLine = {
  period: ReportPeriod;
  /** The day from whose first moment its figures stand. */
  freezesOn: string;
  dueOn: string;
  /** Whether it comes round by itself. */
  scheduled: boolean;
  state: AgendaState;
  /** The latest revision. */
  report: string | null;
  /** The last day of its units, as long as it waits for them; it is approved after that day. */
  statementsUntil: string | null;
};

type Known = {
  /** By period and revision. */
  reports: Pick<Report, 'id' | 'period' | 'state' | 'statementsUntil'>[];
  wanted: ReportPeriod[];
};
type Scheduled = Parameters<typeof scheduledPeriods>[0];

/** What is over since the campaign began, what was asked for by hand, and the next of each kind, the earliest end first. */
export function agendaOf(campaign: Scheduled, own: Days, today: string, known: Known): AgendaLine[] {
  const scheduled = [
    ...scheduledPeriods(campaign, own, { from: own.from, to: addDays(today, -1) }),
    ...nextPeriods(campaign, own, today),
  ];
  const slugs = new Set(scheduled.map(periodSlug));
  const periods = [...scheduled, ...known.reports.map(({ period }) => period), ...known.wanted];
  const each = [...new Map(periods.map((period) => [periodSlug(period), period])).values()];
  return each
    .map((period) => lineOf(scheduleOf(campaign), period, slugs.has(periodSlug(period)), today, known))
    .toSorted((a, b) => a.period.to.localeCompare(b.period.to) || b.period.from.localeCompare(a.period.from));
}

/** Of each kind the one that ends next. */
function nextPeriods(campaign: Scheduled, own: Days, today: string): ReportPeriod[] {
  const { kinds, ...rest } = scheduleOf(campaign);
  const inAYear = addDays(today, 366);
  const ahead = { from: today, to: own.to > inAYear ? own.to : inAYear };
  return kinds.flatMap((kind) =>
    scheduledPeriods({ ...campaign, reports: { ...rest, kinds: [kind] } }, own, ahead).slice(0, 1),
  );
}

function lineOf(
  schedule: ReportSchedule,
  period: ReportPeriod,
  scheduled: boolean,
  today: string,
  { reports, wanted }: Known,
): AgendaLine {
  const isThis = (one: ReportPeriod): boolean => periodSlug(one) === periodSlug(period);
  const freezesOn = dayOf(freezesAt(period, schedule.graceDays));
  const report = reports.filter(({ period: of }) => isThis(of)).at(-1);
  const without = freezesOn > today ? 'coming' : 'none';
  const state = wanted.some(isThis) ? 'writing' : (report?.state ?? without);
  return {
    ...{ period, freezesOn, dueOn: dueOn(period, schedule), scheduled, state, report: report?.id ?? null },
    statementsUntil: (report && waitsUntil(report, today)) ?? null,
  };
}
