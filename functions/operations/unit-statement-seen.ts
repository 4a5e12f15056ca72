// What does a unit see of a report that waits for it? Its own figures as they will be printed, and what it says of them; from the day they are frozen.
import * as z from 'zod/mini';
import { day, dayOf } from '../domain/period.ts';
import { reportPeriod, reportState } from '../domain/report.ts';
import type { Statement } from '../domain/statement.ts';
import { awaitsUnits } from '../domain/statement-window.ts';
import { findReport, type KeptReport } from '../store/reports.ts';
import { agencyNamed } from './agencies.ts';
import { campaignSeen } from './campaigns.ts';
import { frozenFiguresOf } from './frozen-figures.ts';
import { newestOfPeriod } from './open-statements.ts';
import { mayApprove, unknownReport } from './report-sight.ts';
import { revision, revisionOf } from './revision.ts';
import { mustHold } from './rights.ts';
import type { Call, Params } from './route.ts';
import { saidBy } from './said-of-report.ts';
import { unitFigures, unitFiguresOf } from './unit-figures.ts';

export const unitStatementView = z.object({
  ...{ report: z.string(), campaignId: z.string(), period: reportPeriod, state: reportState },
  ...{ agencyId: z.string(), agency: z.string() },
  /** The last of the unit's days; null where it has none. */
  until: z.nullable(day),
  /** Whether they run, and it can be written. */
  open: z.boolean(),
  /** What is printed; empty, and written at no time, where the unit said nothing. Empty with an instant: it was taken back. */
  ...{ text: z.string(), writtenAt: z.nullable(z.string()) },
  /** Whether that was said of the campaign as a whole: it stands in until the unit says something of this period. */
  ofCampaign: z.boolean(),
  revision,
  /** As they are printed. Null where the report has no line of the unit, and so prints nothing that it says either. */
  figures: z.nullable(unitFigures),
});
export type UnitStatement = z.infer<typeof unitStatementView>;

export type Place = { report: KeptReport; agencyId: string; agency: string };
/** `writtenAt` is null where the unit has said nothing. */
export type Said = Omit<Statement, 'writtenAt'> & { writtenAt: string | null };

/**
 * Throws 403 where the actor does not speak for the unit, 404 where there is no such report to know of: of one that is not published
 * only units that were given days are told.
 */
export async function placeSeen(call: Call, params: Params): Promise<Place> {
  const registry = await call.deps.registry();
  const { id: agencyId, name: agency } = agencyNamed(registry, params['agencyId']);
  mustHold(call, 'statements.write', registry, [agencyId]);
  const id = params['id'] ?? '';
  const report = await findReport(call.deps.store, id);
  if (report === undefined) throw unknownReport(id);
  const campaign = await campaignSeen(call, { id: report.campaignId });
  const isTold = report.state === 'published' || report.statementsUntil !== undefined;
  if (!isTold && !(await mayApprove(call, campaign))) throw unknownReport(id);
  return { report, agencyId, agency };
}

/** What the unit says as it stands. */
export async function saidAt({ deps: { store } }: Call, { report, agencyId }: Place): Promise<Said> {
  const said = await saidBy(store, report, agencyId);
  return said ?? { campaignId: report.campaignId, agencyId, text: '', writtenAt: null };
}

/** The report's part: read once, whatever the unit says of it. */
export async function figuresAt({ deps }: Call, { report, ...unit }: Place) {
  const own = await frozenFiguresOf(deps.reports.bucket, report, unit.agencyId);
  const { id, campaignId, period, state, statementsUntil: until = null } = report;
  const open = awaitsUnits(report, dayOf(deps.now())) && (await newestOfPeriod(deps.store, report)) === id;
  const figures = own === undefined ? null : unitFiguresOf(own);
  return { report: id, campaignId, period, state, ...unit, until, open, figures };
}

export const viewOf = (there: Awaited<ReturnType<typeof figuresAt>>, said: Said): UnitStatement => ({
  ...there,
  ...{ text: said.text, writtenAt: said.writtenAt, revision: revisionOf(said) },
  ofCampaign: said.writtenAt !== null && said.period === undefined,
});
