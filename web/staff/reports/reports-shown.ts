// What do the pages of reports show? A report with its campaign's title, and what a campaign's agenda says of each period.
import type { Report } from '../../../functions/domain/report.ts';
import type { AgendaLine } from '../../../functions/domain/report-agenda.ts';
import type { ReportSchedule } from '../../../functions/domain/report-schedule.ts';

export type TitledReport = Report & { title: string };
export type CampaignOfReports = { id: string; title: string; sample: 'random' | 'invited-census' | 'self-selected' };
export type DueLine = AgendaLine & { campaign: CampaignOfReports };

export type ReportsShown = {
  /** The latest revision of each period, the newest first. */
  reports: TitledReport[];
  due: DueLine[];
  campaigns: CampaignOfReports[];
  today: string;
};

export type CampaignReportsShown = {
  campaign: CampaignOfReports;
  schedule: ReportSchedule;
  lines: AgendaLine[];
  /** Periods to choose among, by name. */
  choices: { value: string; text: string }[];
  /** The slug of what was just asked for. */
  asked: string | undefined;
  mayAsk: boolean;
  mayChange: boolean;
  /** Whether it asks a form that this person types into the ministry's portal. */
  mayRetype: boolean;
};

export type ReportShown = {
  report: Report;
  campaign: CampaignOfReports;
  /** Its latest revision, where that is another. */
  latest: string | undefined;
  /** The revision before, where there is one to see. */
  before: string | undefined;
  dueOn: string;
  mayPublish: boolean;
  done: 'published' | 'revise' | undefined;
  statements: Statements;
  /** The last day on which late answers still make a revision by themselves, and whether it is over. */
  watchedUntil: string;
  isWatched: boolean;
};

export type Spoken = { agencyId: string; agencyName: string; text: string | null; writtenAt: string | null };
export type Statements = { until: string | null; open: boolean; items: Spoken[] };
