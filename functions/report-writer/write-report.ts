// How is a report written? Its figures are gathered, then its files; the index entry comes last, so that nothing half-written is seen.
import { reportReason } from '../../web/words/report-words.ts';
import type { Campaign } from '../domain/campaign.ts';
import { dayOf, startOfDay } from '../domain/period.ts';
import { type ReportEdition, type ReportPeriod, reportId } from '../domain/report.ts';
import { freezesAt } from '../domain/report-period.ts';
import { layoutsOf, scheduleOf } from '../domain/report-schedule.ts';
import { statementsUntil } from '../domain/statement-window.ts';
import { annexesBeside } from '../operations/gather-annexes.ts';
import { gatherFigures } from '../operations/gather-figures.ts';
import { slipsBeside } from '../operations/gather-slips.ts';
import { besideOf } from '../operations/report-beside.ts';
import { type ReportFigures, reportFigures } from '../operations/report-figures.ts';
import { figuresBytes, sortedKeys } from '../operations/report-files.ts';
import { sha256 } from '../operations/report-manifest.ts';
import { changeRegistry } from '../store/change-registry.ts';
import { reportSign } from '../store/report-outbox.ts';
import { frozenFolder, type KeptReport, reportsOf, reportWrite } from '../store/reports.ts';
import type { WriterDependencies } from './dependencies.ts';
import { writeFiles } from './write-files.ts';

/**
 * Freezes a period, or what has changed of it since as the next revision. Undefined where there is nothing new, or nothing at all. Broken
 * off anywhere and begun again, or done by two at once, it gives the same bytes and one entry: what is there is read back, never written over.
 */
export async function writeReport(
  deps: WriterDependencies,
  campaign: Campaign,
  period: ReportPeriod,
): Promise<KeptReport | undefined> {
  const before = await latest(deps, campaign, period);
  const proposed = await proposedFigures(deps, campaign, period, before);
  if (proposed.responses === 0 || digestOf(proposed) === before?.figures) return undefined;
  const whole = reportFigures.parse({
    ...proposed,
    ...(await besideOf(deps, campaign, period, proposed)),
    ...(await slipsBeside(deps, campaign, period, proposed)),
    ...(await annexesBeside(deps, campaign, period, proposed)),
  });
  const { figures, ...written } = await writeFiles(deps, frozenFolder({ id: whole.report }), figuresBytes(whole));
  return enter(deps, campaign, figures, written);
}

async function latest({ store }: WriterDependencies, { id }: Campaign, { name, calendar }: ReportPeriod) {
  const all = await reportsOf(store, id);
  return all.filter(({ period }) => period.name === name && period.calendar === calendar).at(-1);
}

const digestOf = ({ rows }: ReportFigures): string => sha256(utf8(JSON.stringify(sortedKeys(rows))));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function proposedFigures(
  deps: WriterDependencies,
  campaign: Campaign,
  period: ReportPeriod,
  before: KeptReport | undefined,
): Promise<ReportFigures> {
  const gathered = await gatherFigures(deps, campaign, period);
  const revision = (before?.revision ?? 0) + 1;
  // The first stands from the instant that was announced; a later one from the day it became known.
  const frozenAt =
    before === undefined ? freezesAt(period, scheduleOf(campaign).graceDays) : startOfDay(dayOf(deps.now()));
  const { id, title, sample, minimumToShow, minimumToRank, demo } = campaign;
  return reportFigures.parse({
    ...{
      format: 'long-dan/scores',
      formatVersion: 1,
      report: reportId({ campaignId: id, period, revision }),
      revision,
    },
    reason: before === undefined ? null : reportReason(gathered.responses - before.responses),
    frozenAt: frozenAt.toISOString(),
    period,
    campaign: { id, title, sample, minimumToShow, minimumToRank, demo },
    layouts: layoutsOf(campaign),
    ...gathered,
  });
}

/** The entry, and a note in the trail; of two at once one enters it and the other finds the same. */
async function enter(
  { store, now, newToken }: WriterDependencies,
  campaign: Campaign,
  figures: ReportFigures,
  written: ReportEdition,
): Promise<KeptReport> {
  const { report: id, period, revision, reason, frozenAt, responses } = figures;
  const at = now();
  const until = statementsUntil(campaign, at);
  const entry: KeptReport = {
    ...{ id, campaignId: campaign.id, period, revision, state: 'provisional', frozenAt, responses, ...written },
    ...(reason === null ? {} : { reason }),
    ...(until === undefined ? {} : { statementsUntil: until }),
    ...{ enteredAt: at.toISOString(), figures: digestOf(figures) },
  };
  const change = { at, id: newToken(), who: 'report-writer', what: 'report.freeze', thing: id };
  const after = { period: period.name, revision, responses, manifest: written.manifest };
  await changeRegistry(store, [reportWrite(entry, true), reportSign(id, 'frozen')], { ...change, after });
  return entry;
}
