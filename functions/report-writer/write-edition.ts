// How is a report published as files? The frozen figures as they lie, with who approved them and what units say, under a folder of their own.
import * as z from 'zod/mini';
import { periodSlug } from '../domain/report.ts';
import type { Statement } from '../domain/statement.ts';
import { type Publication, reportFigures } from '../operations/report-figures.ts';
import { figuresBytes, figuresFile } from '../operations/report-files.ts';
import { sha256 } from '../operations/report-manifest.ts';
import { readWhole } from '../store/bucket.ts';
import { changeRegistry } from '../store/change-registry.ts';
import { publishedStatements } from '../store/published-statements.ts';
import { reportSign } from '../store/report-outbox.ts';
import { editionFolder, frozenFolder, type KeptReport, reportWrite } from '../store/reports.ts';
import type { WriterDependencies } from './dependencies.ts';
import { writeFiles } from './write-files.ts';

/** Whether somebody has approved it and its edition is still to be written. */
export const lacksEdition = ({ state, approvedAt, edition }: KeptReport): boolean =>
  state === 'published' && approvedAt !== undefined && edition === undefined;

const frozenFigures = z.record(z.string(), z.unknown());

/**
 * Writes the published edition of a report; nothing of what was frozen changes. Its `scores.json` is the frozen one with `publication`
 * added, whatever else a later version of this program would have put there.
 */
export async function writeEdition(deps: WriterDependencies, report: KeptReport): Promise<KeptReport> {
  const bytes = await readWhole(deps.bucket, `${frozenFolder(report)}/${figuresFile.name}`);
  if (bytes === undefined) throw new Error('A report lacks a file that its index names');
  const frozen: unknown = JSON.parse(bytes.toString());
  const { agencies } = reportFigures.parse(frozen);
  const units = new Set(agencies.map(({ id }) => id));
  const statements = (await publishedStatements(deps.store, report)).filter(({ agencyId }) => units.has(agencyId));
  const publication = publicationOf(report, sha256(bytes), statements);
  const { files, manifest } = await writeFiles(
    deps,
    editionFolder(report),
    figuresBytes({ ...frozenFigures.parse(frozen), publication }),
  );
  return enter(deps, { ...report, edition: { files, manifest } });
}

const publicationOf = (report: KeptReport, scores: string, statements: Statement[]): Publication => ({
  approverName: report.approverName ?? report.approvedBy ?? '',
  approvedAt: report.approvedAt ?? '',
  frozen: { scores, manifest: report.manifest },
  statements: statements.map(({ agencyId, text, writtenAt }) => ({ agencyId, text, writtenAt })),
});

async function enter({ store, now, newToken }: WriterDependencies, after: KeptReport): Promise<KeptReport> {
  const change = { at: now(), id: newToken(), who: 'report-writer', what: 'report.edition', thing: after.id };
  const noted = { period: periodSlug(after.period), manifest: after.edition?.manifest };
  await changeRegistry(store, [reportWrite(after, false), reportSign(after.id, 'published')], {
    ...change,
    after: noted,
  });
  return after;
}
