// What does the page of a plan need besides the plan? Today, what this person may do, and how campaigns are called.
import type { Plan } from '../../../functions/domain/plan.ts';
import type { PlanStanding } from '../../../functions/domain/plan-standing.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';

export type FiledTable = {
  layout: 'figures' | 'leads' | 'tasks';
  tableId: string | null;
  title: string;
  head: number;
  rows: string[][];
};
export type ShownPlan = Plan & {
  agencyName: string;
  revision: string;
  standing: PlanStanding;
  filed: FiledTable[];
  faults: { path: string; words: Record<StaffLanguage, string> }[];
  sentences: string[];
};
export type Around = {
  today: string;
  mayWrite: boolean;
  /** Whether the person reads scores. */
  mayRead: boolean;
  /** Ids of tasks this person may report on. */
  reportable: ReadonlySet<string>;
  /** Titles of campaigns by id. */
  titles: ReadonlyMap<string, string>;
  /** Titles of the methods of these campaigns, by `campaign#method`. */
  methods: ReadonlyMap<string, string>;
  asked: Record<string, string>;
};
