// What is shown of a campaign's results? Figures as the API gives them, named for the page.
import type { Axis } from '../../../functions/domain/agency-tree.ts';
import type { Campaign } from '../../../functions/domain/campaign.ts';
import type { Days } from '../../../functions/domain/period.ts';
import type { PlanStanding } from '../../../functions/domain/plan-standing.ts';
import type { Method, Questionnaire } from '../../../functions/domain/questionnaire.ts';

export type Interval = { low: number; high: number; approximate: boolean };
export type QuestionFigure = {
  id: string;
  counts: Record<string, number>;
  base: number;
  blanks: number;
  notApplicable: number;
  notAsked: number;
  index: number | null;
};
export type Rank = { position: number; of: number; ofAll: number; low: number; high: number };
export type Sentences = {
  name: string;
  method: string;
  interval: string | null;
  intervalNote: string | null;
  representativeness: string | null;
  methodUnknown: string | null;
  target: string | null;
};
export type ShownFigure = Days & {
  suppressed: false;
  responses: number;
  flagged: number;
  answers: number;
  index: number | null;
  interval: Interval | null;
  band: string | null;
  rank: Rank | null;
  target: { value: number; met: boolean; gap: number; sure: boolean } | null;
  sections: { id: string; index: number | null; base: number }[];
  questions: QuestionFigure[];
  /** Of a day. */
  halfDays?: { morning: number; afternoon: number; unknown: number } | undefined;
  sentences?: Sentences | undefined;
};
export type Figure = ShownFigure | (Days & { suppressed: true });
/** One row of a table. */
export type NamedFigure = { key: string; label: string; figure: Figure };

export type Difference = {
  before: number;
  now: number;
  difference: number;
  interval: Interval | null;
  verdict: 'up' | 'down' | 'no-conclusion';
};
export type Contribution = { key: string; label: string; rate: number; mix: number };
export type Comparison = {
  difference: Difference | null;
  refused: string | null;
  sections: ({ id: string } & Difference)[];
  channelMix: { channel: string; before: number; now: number; moved: number } | null;
  explained: { byQuestion: Contribution[]; byAgency: Contribution[] };
};

export type Coverage =
  | { suppressed: true }
  | {
      suppressed: false;
      basis: 'live' | 'released';
      responses: number;
      transactions: number | null;
      coverage: number | null;
      needed: { ministry: number } | null;
      title: { vi: string; en: string };
      notes: { vi: string; en: string }[];
    };

/** What the address asks for; what it leaves out is everything. */
export type Asked = {
  agency: string | undefined;
  service: string | undefined;
  axis: Axis;
  /** `all`, `custom` or a named period such as `2026-10`. */
  period: string;
  /** Of `custom`, as typed. */
  from: string;
  to: string;
  flagged: 'include' | 'exclude';
};

/** What every part of the page needs to write its figures. */
export type Subject = {
  campaign: Campaign;
  asked: Asked;
  questionnaire: Questionnaire;
  method: Method;
  days: Days;
  /** The agency's name, or the campaign's title where all of it is shown. */
  name: string;
  serviceName: string | undefined;
};

export type Place = { id: string; name: string };
/** One campaign of several; `broken`: why it is not to be compared with the one before it. */
export type HistoryPoint = {
  campaignId: string;
  days: Days;
  figure: Figure;
  broken: 'method-changed' | 'questionnaire-changed' | 'agency-split' | undefined;
};
export type Earlier = { days: Days; campaignId: string; figure: Figure };

/** What the operations say, each a table or a figure of its own. */
export type Figures = {
  total: Figure;
  /** The same without the flagged responses, or with them where the page leaves them out. */
  otherwise: Figure;
  /** The agency among its neighbours; undefined where the person may not see them. */
  place: NamedFigure | undefined;
  earlier: Earlier | undefined;
  comparison: Comparison | undefined;
  coverage: Coverage;
  children: NamedFigure[];
  services: NamedFigure[];
  /** Of the points of a unit, where live figures of all services may be read; empty where not. */
  pointFigures: NamedFigure[];
  channels: NamedFigure[];
  periods: NamedFigure[];
  /** How long each of them is. */
  along: 'day' | 'week' | 'month';
  daily: NamedFigure[];
  sections: NamedFigure[];
  questions: NamedFigure[];
};

export type Overview = Subject &
  Figures & {
    /** Live figures, or those of blocks that were released. */
    basis: 'live' | 'released';
    /** Beside a live figure what was released of the same: that alone is to be signed. Undefined where no agency is asked for. */
    released: Figure | undefined;
    /** Plans of the very agency, newest first. */
    plans: { id: string; title: string; standing: PlanStanding }[];
    /** Points of an agency that has none under it, but for those that one official serves. */
    points: { code: string; label: string }[];
    /** From the highest that the person may see down to the agency itself. */
    way: Place[];
    history: HistoryPoint[];
    mayReview: boolean;
    /** Whether the person writes the agency's improvement plans. */
    mayPlan: boolean;
    today: string;
  };

/** One campaign in the list, at the highest agency of it that the person may see. */
export type ListedResult = {
  campaign: Campaign;
  method: Method;
  agency: string | undefined;
  agencyName: string | undefined;
  figure: Figure;
  /** As beside an overview's. */
  released: Figure | undefined;
  earlier: Earlier | undefined;
  comparison: Comparison | undefined;
};
