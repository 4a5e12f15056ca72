// Until when may units still speak of frozen figures, and which of their statements are printed beside them?
import { addDays, dayOf, startOfDay } from './period.ts';
import type { Report, ReportPeriod } from './report.ts';
import { type ReportSchedule, scheduleOf } from './report-schedule.ts';
import type { Statement } from './statement.ts';

/** The last of the whole days that units have after the day of freezing; undefined where they have none. */
export function statementsUntil(
  campaign: { reports?: ReportSchedule | undefined },
  enteredAt: Date,
): string | undefined {
  const { statementDays = 0 } = scheduleOf(campaign);
  return statementDays === 0 ? undefined : addDays(dayOf(enteredAt), statementDays);
}

/** Whether units may still speak, and the report must wait for them. */
export const awaitsUnits = (
  { state, statementsUntil: until }: Pick<Report, 'state' | 'statementsUntil'>,
  today: string,
) => state === 'provisional' && until !== undefined && today <= until;

/**
 * Those that speak of a period: written since it began. What was said of an earlier one stays with the report that it was printed in,
 * unless the unit has said it anew.
 */
export const statementsOn = ({ from }: Pick<ReportPeriod, 'from'>, all: Iterable<Statement>): Statement[] =>
  [...all]
    .filter(({ text, writtenAt }) => text !== '' && new Date(writtenAt) >= startOfDay(from))
    .toSorted((a, b) => (a.agencyId < b.agencyId ? -1 : 1));
