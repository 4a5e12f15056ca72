// How far is a report? Provisional, or under whose name it was published.
import { dayOf } from '../../../functions/domain/period.ts';
import type { Report } from '../../../functions/domain/report.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';

export function stateSaid(lang: StaffLanguage, { state, approverName, approvedBy, approvedAt }: Report): string {
  const words = reportPageWords[lang];
  if (state === 'provisional' || approvedAt === undefined) return words.states[state];
  return words.approved(approverName ?? approvedBy ?? '', writeDay(dayOf(approvedAt)));
}

/** `Bản điều chỉnh lần 1` is the second edition. */
export const revisionSaid = (lang: StaffLanguage, { revision }: Pick<Report, 'revision'>): string =>
  revision === 1 ? reportPageWords[lang].firstRevision : reportPageWords[lang].revision(revision - 1);

export const daysSaid = (lang: StaffLanguage, { from, to }: { from: string; to: string }): string =>
  reportPageWords[lang].dayRange(writeDay(from), writeDay(to));

export const frozenSaid = (lang: StaffLanguage, frozenAt: string): string =>
  reportPageWords[lang].frozenSaid(writeDay(dayOf(frozenAt)));
