// What is a report's row set beside when it is filed? The unit's transactions of the same days, and the report of the period before, as frozen.

import { chainOf } from '../domain/agency-tree.ts';
import type { Campaign } from '../domain/campaign.ts';
import { refusalOf } from '../domain/comparability.ts';
import { type CoveredDay, knownTransactions } from '../domain/covered-transactions.ts';
import type { Days } from '../domain/period.ts';
import { addDays } from '../domain/period.ts';
import { previousPeriod } from '../domain/previous-period.ts';
import { periodSlug, type ReportPeriod } from '../domain/report.ts';
import { differenceOfPrinted } from '../domain/report-differences.ts';
import { coveragePer100 } from '../domain/sample-size.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Readers } from '../store/readers.ts';
import type { Registry } from '../store/registry.ts';
import { reportsOf } from '../store/reports.ts';
import { coveredDays } from './coverage-transactions.ts';
import { frozenFigures } from './frozen-figures.ts';
import type { Gathered } from './gather-figures.ts';
import { type Beside, methodOf, type ReportFigures, type ReportRow, type ShownRow } from './report-figures.ts';

type Reading = Pick<Readers, 'store' | 'registry'> & { bucket: Bucket };

/**
 * What `scores.json` says besides its figures. Nothing of it is in the digest that tells whether a report has changed: transactions that are
 * entered late, or a revision of the period before, are no reason to file this one again.
 */
export async function besideOf(
  deps: Reading,
  campaign: Campaign,
  period: ReportPeriod,
  figures: Gathered,
): Promise<Pick<ReportFigures, 'previous' | 'beside'>> {
  const registry = await deps.registry();
  const shown = figures.rows.flatMap((row) => (row.suppressed ? [] : [row]));
  const known = await transactionsBehind(deps, registry, campaign, shown);
  const before = await figuresBefore(deps, campaign, period);
  const comparable = before !== undefined && refusalOf(surveyed(before), surveyed(figures)) === undefined;
  const earlier = new Map(comparable ? before.rows.map((row) => [placeOf(row), row]) : []);
  return {
    previous: before === undefined ? null : { report: before.report, period: before.period, comparable },
    beside: shown.map((row) => ({
      ...{ agencyId: row.agencyId, axis: row.axis, serviceId: row.serviceId },
      ...transactionsBeside(campaign, row, known.get(`${row.axis} ${row.agencyId}`) ?? []),
      ...changeBeside(row, earlier.get(placeOf(row))),
    })),
  };
}

const placeOf = ({ axis, agencyId, serviceId }: ReportRow): string => `${axis} ${agencyId} ${serviceId ?? ''}`;

const surveyed = (of: Pick<ReportFigures, 'questionnaire' | 'method'>) => ({
  questionnaire: of.questionnaire,
  method: methodOf(of),
});

/** The latest revision of the period before, read as it was frozen. */
async function figuresBefore(
  { store, bucket }: Reading,
  { id }: Campaign,
  period: ReportPeriod,
): Promise<ReportFigures | undefined> {
  const wanted = previousPeriod(period);
  if (wanted === undefined) return undefined;
  const found = (await reportsOf(store, id)).filter((one) => periodSlug(one.period) === periodSlug(wanted)).at(-1);
  return found === undefined ? undefined : frozenFigures(bucket, found);
}

/** By axis and unit, what is known of days on which it, or one under it, was covered. */
async function transactionsBehind(
  { store }: Reading,
  registry: Registry,
  campaign: Campaign,
  rows: ShownRow[],
): Promise<Map<string, CoveredDay[]>> {
  const behind = new Map<string, CoveredDay[]>();
  const days = hullOf(rows);
  if (days === undefined) return behind;
  const wanted = new Set(rows.map(({ axis, agencyId }) => `${axis} ${agencyId}`));
  const covered = await coveredDays(store, { campaign, registry, agencyId: undefined, axis: 'territory', days });
  for (const axis of ['territory', 'line'] as const)
    for (const one of covered)
      for (const id of chainOf(registry.tree, one.agencyId, axis, one.day)) {
        const key = `${axis} ${id}`;
        if (wanted.has(key)) push(behind, key, one);
      }
  return behind;
}

function push(behind: Map<string, CoveredDay[]>, key: string, one: CoveredDay): void {
  const its = behind.get(key);
  if (its === undefined) behind.set(key, [one]);
  else its.push(one);
}

/** From the first day that a row stands for to the last. */
function hullOf(rows: Days[]): Days | undefined {
  const from = rows.map((row) => row.from).toSorted()[0];
  const to = rows
    .map((row) => row.to)
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Offices close over a holiday: so many days without a count at either end are no gap. */
const endsDays = 7;

/** Where transactions are known of only a part of the days, they are told with their days and nothing is divided by them. */
function transactionsBeside(
  { sample }: Campaign,
  row: ShownRow,
  all: CoveredDay[],
): Pick<Beside, 'transactions' | 'per100'> {
  const own = all.filter(({ day }) => row.from <= day && day <= row.to);
  const known = knownTransactions(own, row.serviceId ?? undefined);
  if (known === undefined) return { transactions: null, per100: null };
  const { transactions: count, ...days } = known;
  const whole = days.from <= addDays(row.from, endsDays) && days.to >= addDays(row.to, -endsDays);
  const per100 = whole && sample !== 'random' ? coveragePer100(row.responses, count) : null;
  return { transactions: { count, ...days }, per100 };
}

function changeBeside(row: ShownRow, before: ReportRow | undefined): Pick<Beside, 'before' | 'change' | 'places'> {
  if (before === undefined || before.suppressed) return { before: null, change: null, places: null };
  const [was, is] = [before.rank?.position ?? null, row.rank?.position ?? null];
  return {
    before: { index: before.index, responses: before.responses, position: was, of: before.rank?.of ?? null },
    change: differenceOfPrinted(before.index, row.index),
    places: was === null || is === null ? null : was - is,
  };
}
