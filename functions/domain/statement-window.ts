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

type Waiting = Pick<Report, 'state' | 'statementsUntil'>;

/** The last day on which units may speak, as long as the report must wait for them; undefined where it need not, or no longer. */
export const waitsUntil = ({ state, statementsUntil: until }: Waiting, today: string): string | undefined =>
  state === 'provisional' && until !== undefined && today <= until ? until : undefined;

export const awaitsUnits = (report: Waiting, today: string): boolean => waitsUntil(report, today) !== undefined;

/** What units say, all of it or a unit's: of the period itself, and of the campaign as a whole. */
export type Spoken = { ofPeriod: Iterable<Statement>; ofCampaign: Iterable<Statement> };

/**
 * What is printed beside a period's figures: what each unit says of them, and nothing where it has taken that back. A unit that never said
 * anything of this period speaks by what it wrote of the campaign since the period began; what it wrote before was said of others.
 */
export function statementsOn({ from }: Pick<ReportPeriod, 'from'>, { ofPeriod, ofCampaign }: Spoken): Statement[] {
  const own = [...ofPeriod];
  const heard = new Set(own.map(({ agencyId }) => agencyId));
  const others = [...ofCampaign].filter(
    ({ agencyId, writtenAt }) => !heard.has(agencyId) && new Date(writtenAt) >= startOfDay(from),
  );
  return [...own, ...others].filter(({ text }) => text !== '').toSorted((a, b) => (a.agencyId < b.agencyId ? -1 : 1));
}
