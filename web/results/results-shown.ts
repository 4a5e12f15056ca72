// What does a public page of results show? Released figures as they are, and what they are called; every sentence is the page's own.
import type { Campaign } from '../../functions/domain/campaign.ts';
import type { Method, Questionnaire } from '../../functions/domain/questionnaire.ts';
import type { Statement } from '../../functions/domain/statement.ts';
import type { ResultsLanguage } from '../words/results-words.ts';

export type Part = { id: string; index: number | null; base: number };
export type Rank = { position: number; of: number; low: number; high: number };
type Sentences = {
  method: string;
  interval: string | null;
  intervalNote: string | null;
  representativeness: string | null;
  methodUnknown: string | null;
  target: string | null;
};
export type Figure = {
  suppressed: false;
  from: string;
  to: string;
  responses: number;
  flagged: number;
  answers: number;
  index: number | null;
  interval: { low: number; high: number } | null;
  rank: Rank | null;
  sections: Part[];
  questions: Part[];
  sentences?: Sentences | undefined;
};
export type Shown = Figure | { suppressed: true };
export type Row = Shown & { key: string; label: string };
/** Against an earlier campaign; without a difference `refused` says why. */
export type Change = {
  before: { id: string; title: string };
  difference: { difference: number; verdict: 'up' | 'down' | 'no-conclusion' } | null;
  refused: 'method-changed' | 'questionnaire-changed' | 'nothing-scored' | null;
};
export type Named = { id: string; name: string };

/** What every page of a campaign's results needs. */
export type ResultsFrame = {
  lang: ResultsLanguage;
  campaign: Campaign;
  questionnaire: Questionnaire;
  method: Method;
  /** The address people see, such as `https://khaosat.laocai.gov.vn`. */
  publicUrl: string;
  /** The page's own, without language. */
  path: string;
  /** Whether reports of its periods were published. */
  hasReports?: boolean;
};

export type ResultsShown = ResultsFrame & {
  agency: Named;
  isCovered: boolean;
  above: Named[];
  total: Shown;
  rank: Rank | null;
  change: Change | undefined;
  units: Row[];
  services: Row[];
  statements: Map<string, Statement>;
  hotline: string | undefined;
};

/** The address of an agency's results, or of the campaign's where they begin with it. */
export const resultsPath = (campaignId: string, agencyId?: string): string =>
  agencyId === undefined ? `/ket-qua/${campaignId}` : `/ket-qua/${campaignId}/${agencyId}`;

/** Vietnamese needs no word of it; English is carried along. */
export const inLanguage = (path: string, lang: ResultsLanguage): string =>
  lang === 'vi' ? path : `${path}?lang=${lang}`;
