// Which plans and scorecards are annexed to a report? Those that rest on its campaign, and those of its period, of the units that it names.
import { disagreementInVietnamese } from '../../web/words/plan-words.ts';
import { periodText, scorecardWords } from '../../web/words/scorecard-words.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { KeptScorecard } from '../domain/kept-scorecard.ts';
import { scorecardOf } from '../domain/kept-scorecard.ts';
import { linesOf, type Plan } from '../domain/plan.ts';
import { labelled, planDisagreements } from '../domain/plan-checks.ts';
import type { ReportPeriod } from '../domain/report.ts';
import { type AnnexCell, oneHeadingEach, type ReportAnnex } from '../domain/report-annex.ts';
import type { AnnexLayout } from '../domain/report-schedule.ts';
import { satisfactionRows, scorecardRows } from '../domain/scorecard-table.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import type { Store } from '../store/connect.ts';
import { collect } from '../store/items.ts';
import { allPlans } from '../store/plans.ts';
import { scorecardsOfPeriod } from '../store/scorecards.ts';
import { filedTables } from './plan-view.ts';
import type { ReportFigures } from './report-figures.ts';

type Named = Pick<ReportFigures, 'agencies' | 'layouts'>;

/** Nothing where the campaign chose neither; an empty list where it did and there is none. */
export async function annexesBeside(
  { store }: { store: Store },
  campaign: Campaign,
  period: ReportPeriod,
  figures: Named,
): Promise<{ annexes?: ReportAnnex[] }> {
  const has = (layout: AnnexLayout): boolean => figures.layouts?.includes(layout) ?? false;
  if (!has('plans') && !has('scorecards')) return {};
  const names = new Map(figures.agencies.map(({ id, name }) => [id, name]));
  const plans = has('plans') ? await allPlans(store) : [];
  const cards = has('scorecards') ? await collect(scorecardsOfPeriod(store, period.name)) : [];
  return {
    annexes: [
      ...plans
        .filter((plan) => names.has(plan.agencyId) && restsOn(plan, campaign.id))
        .flatMap((plan) => planAnnexes(plan, names.get(plan.agencyId) ?? '')),
      ...cards
        .filter((card) => names.has(card.agencyId) && card.calendar === period.calendar)
        .flatMap((card) => scorecardAnnexes(card, names.get(card.agencyId) ?? '')),
    ],
  };
}

/** Whether any of its figures was taken from the campaign's released results. */
const restsOn = ({ tables }: Plan, campaignId: string): boolean =>
  tables.flatMap(linesOf).some(({ measured }) => measured?.campaignId === campaignId);

/** Layouts 1 and 2; sums that do not add up are said beside the first of them. */
function planAnnexes(plan: Plan, unit: string): ReportAnnex[] {
  const faults = labelled(planDisagreements(plan), plan).map(disagreementInVietnamese);
  return filedTables(plan).map(({ layout: table, title, head, rows }, i) => ({
    ...{ layout: 'plans', table, agencyId: plan.agencyId, title: [unit, plan.title, title].join(' · ') },
    headings: oneHeadingEach(rows.slice(0, head)),
    rows: rows.slice(head),
    faults: i === 0 ? faults : [],
  }));
}

/** Layout 3: the table of points, and the shares of three levels where people were asked. */
function scorecardAnnexes(card: KeptScorecard, unit: string): ReportAnnex[] {
  const { agencyId, period, ballots } = card;
  const people = ballots && ballots.dissatisfied + ballots.satisfied + ballots.verySatisfied;
  const asked = people === undefined ? [] : [`${scorecardWords.ballots}: ${numberText(people)}`];
  const named = (words: string) => [words, unit, `${scorecardWords.time} ${periodText(period)}`, ...asked].join(' · ');
  const of = { layout: 'scorecards' as const, agencyId, faults: [] };
  const points = { ...of, table: 'points' as const, title: named(scorecardWords.title) };
  if (ballots === undefined) return [{ ...points, ...tableOf(scorecardRows(scorecardOf(card))) }];
  const shares = { ...of, table: 'satisfaction' as const, title: named(scorecardWords.satisfaction) };
  return [
    { ...points, ...tableOf(scorecardRows(scorecardOf(card))) },
    { ...shares, ...tableOf(satisfactionRows(ballots)) },
  ];
}

const tableOf = ([headings = [], ...rows]: AnnexCell[][]) => ({ headings: headings.map(String), rows });
