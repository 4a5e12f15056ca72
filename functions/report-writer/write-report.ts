// How is a report written? Figures first, once; every file of them, the manifest, its signature; the index entry last, so that nothing half-written is seen.
import { reportReason } from '../../web/words/report-words.ts';
import type { Campaign } from '../domain/campaign.ts';
import { dayOf, startOfDay } from '../domain/period.ts';
import { type ReportFile, type ReportPeriod, reportId } from '../domain/report.ts';
import { freezesAt } from '../domain/report-period.ts';
import { layoutsOf, scheduleOf } from '../domain/report-schedule.ts';
import { gatherFigures } from '../operations/gather-figures.ts';
import { besideOf } from '../operations/report-beside.ts';
import { type ReportFigures, reportFigures } from '../operations/report-figures.ts';
import { figuresBytes, figuresFile, reportFiles, sortedKeys } from '../operations/report-files.ts';
import { manifestBytes, manifestFile, sha256, signatureFile } from '../operations/report-manifest.ts';
import { readWhole } from '../store/bucket.ts';
import { changeRegistry } from '../store/change-registry.ts';
import { type KeptReport, reportsOf, reportWrite } from '../store/reports.ts';
import type { WriterDependencies } from './dependencies.ts';

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
  const whole = reportFigures.parse({ ...proposed, ...(await besideOf(deps, campaign, period, proposed)) });
  const bytes = await putOnce(deps, whole.report, figuresFile, figuresBytes(whole));
  // Somebody may have been here before, with figures of that moment: theirs are the report.
  const figures = reportFigures.parse(JSON.parse(bytes.toString()));
  const files = await putFiles(deps, figures, bytes);
  const manifest = await putOnce(deps, figures.report, manifestFile, manifestBytes(figures, files));
  await putOnce(deps, figures.report, signatureFile, utf8(await deps.signer.sign(manifest)));
  return enter(deps, figures, files, sha256(manifest));
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

type Name = { name: string; contentType: string };

/** The file's bytes as they lie in the bucket, put there now or before. */
async function putOnce({ bucket, stopping }: WriterDependencies, report: string, file: Name, bytes: Uint8Array) {
  stopping.throwIfAborted();
  const name = `reports/${report}/${file.name}`;
  // The very bytes and no copy: a country's table has half a gigabyte.
  if (await bucket.put(name, bytes, file.contentType)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const there = await readWhole(bucket, name);
  if (there === undefined) throw new Error('A file of a report was there and is gone');
  return there;
}

async function putFiles(deps: WriterDependencies, figures: ReportFigures, own: Buffer): Promise<ReportFile[]> {
  const files: ReportFile[] = [{ ...figuresFile, bytes: own.length, sha256: sha256(own) }];
  for (const { name, contentType, make } of reportFiles) {
    const made = await make(figures, deps);
    if (made === undefined) continue;
    const bytes = await putOnce(deps, figures.report, { name, contentType }, made);
    files.push({ name, contentType, bytes: bytes.length, sha256: sha256(bytes) });
  }
  return files;
}

/** The entry, and a note in the trail; of two at once one enters it and the other finds the same. */
async function enter(
  { store, now, newToken }: WriterDependencies,
  figures: ReportFigures,
  files: ReportFile[],
  manifest: string,
): Promise<KeptReport> {
  const { report: id, campaign, period, revision, reason, frozenAt, responses } = figures;
  const entry: KeptReport = {
    ...{ id, campaignId: campaign.id, period, revision, state: 'provisional', frozenAt, responses, files, manifest },
    ...(reason === null ? {} : { reason }),
    figures: digestOf(figures),
  };
  const change = { at: now(), id: newToken(), who: 'report-writer', what: 'report.freeze', thing: id };
  const after = { period: period.name, revision, responses, manifest };
  await changeRegistry(store, [reportWrite(entry, true)], { ...change, after });
  return entry;
}
