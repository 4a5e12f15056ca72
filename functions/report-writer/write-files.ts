// How do a report's files come into the bucket? Figures first, once; every file of them, the manifest, its signature; what is there is read back.
import type { ReportEdition, ReportFile } from '../domain/report.ts';
import { type ReportFigures, reportFigures } from '../operations/report-figures.ts';
import { figuresFile, reportFiles } from '../operations/report-files.ts';
import { manifestBytes, manifestFile, sha256, signatureFile } from '../operations/report-manifest.ts';
import { piecesOf } from '../store/bucket.ts';
import type { WriterDependencies } from './dependencies.ts';
import { putPieces, putWhole } from './put-file.ts';

export type Written = ReportEdition & { figures: ReportFigures };

type Writing = Pick<WriterDependencies, 'bucket' | 'signer' | 'fonts' | 'stopping'>;

/**
 * Puts the figures and every file that follows from them under a folder. Broken off anywhere and begun again, or done by two at once, it
 * gives the same bytes: somebody may have been here before, with figures of that moment, and theirs are then the report.
 */
export async function writeFiles(deps: Writing, folder: string, proposed: Uint8Array): Promise<Written> {
  const { figures, ...own } = await putFigures(deps, folder, proposed);
  const files = [{ ...figuresFile, ...own }, ...(await putFiles(deps, folder, figures))];
  const manifest = await putWhole(deps, folder, manifestFile, manifestBytes(figures, files));
  await putWhole(deps, folder, signatureFile, new TextEncoder().encode(await deps.signer.sign(manifest)));
  return { figures, files, manifest: sha256(manifest) };
}

/** Their bytes are let go here: a country's are sixty megabytes, and twice that as text. */
async function putFigures(deps: Writing, folder: string, proposed: Uint8Array) {
  const bytes = await putWhole(deps, folder, figuresFile, proposed);
  const figures = reportFigures.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return { figures, bytes: bytes.length, sha256: sha256(bytes) };
}

async function putFiles(deps: Writing, folder: string, figures: ReportFigures): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  for (const { name, contentType, make } of reportFiles) {
    const made = await make(figures, deps);
    if (made === undefined) continue;
    files.push({ name, contentType, ...(await putPieces(deps, folder, { name, contentType }, piecesOf(made))) });
  }
  return files;
}
