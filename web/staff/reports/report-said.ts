// How far is a report? Waiting for its units or for approval, or under whose name it was published.
import { dayOf } from '../../../functions/domain/period.ts';
import type { Report } from '../../../functions/domain/report.ts';
import type { AgendaLine } from '../../../functions/domain/report-agenda.ts';
import { waitsUntil } from '../../../functions/domain/statement-window.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';

export function approvedSaid(lang: StaffLanguage, { approverName, approvedBy, approvedAt }: Report): string {
  const words = reportPageWords[lang];
  if (approvedAt === undefined) return words.states.published;
  return words.approved(approverName ?? approvedBy ?? '', writeDay(dayOf(approvedAt)));
}

export const stateSaid = (lang: StaffLanguage, report: Report, today: string): string =>
  report.state === 'published'
    ? approvedSaid(lang, report)
    : waitSaid(lang, { state: report.state, statementsUntil: waitsUntil(report, today) ?? null });

/** How far a period is; a report that waits for its units says until when. */
export const waitSaid = (
  lang: StaffLanguage,
  { state, statementsUntil }: Pick<AgendaLine, 'state' | 'statementsUntil'>,
) =>
  state === 'provisional' && statementsUntil !== null
    ? reportPageWords[lang].awaitsUnits(writeDay(statementsUntil))
    : reportPageWords[lang].states[state];

/** `Bản điều chỉnh lần 1` is the second edition. */
export const revisionSaid = (lang: StaffLanguage, { revision }: Pick<Report, 'revision'>): string =>
  revision === 1 ? reportPageWords[lang].firstRevision : reportPageWords[lang].revision(revision - 1);

export const daysSaid = (lang: StaffLanguage, { from, to }: { from: string; to: string }): string =>
  reportPageWords[lang].dayRange(writeDay(from), writeDay(to));

export const frozenSaid = (lang: StaffLanguage, frozenAt: string): string =>
  reportPageWords[lang].frozenSaid(writeDay(dayOf(frozenAt)));
