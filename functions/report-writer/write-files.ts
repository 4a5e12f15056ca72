// How do a report's files come into the bucket? Figures first, once; every file of them, the manifest, its signature; what is there is read back.
import type { ReportEdition, ReportFile } from '../domain/report.ts';
import { type ReportFigures, reportFigures } from '../operations/report-figures.ts';
import { figuresFile, reportFiles } from '../operations/report-files.ts';
import { manifestBytes, manifestFile, sha256, signatureFile } from '../operations/report-manifest.ts';
import { readWhole } from '../store/bucket.ts';
import type { WriterDependencies } from './dependencies.ts';

export type Written = ReportEdition & { figures: ReportFigures };

/**
 * Puts the figures and every file that follows from them under a folder. Broken off anywhere and begun again, or done by two at once, it
 * gives the same bytes: somebody may have been here before, with figures of that moment, and theirs are then the report.
 */
export async function writeFiles(deps: WriterDependencies, folder: string, proposed: Uint8Array): Promise<Written> {
  const bytes = await putOnce(deps, folder, figuresFile, proposed);
  const figures = reportFigures.parse(JSON.parse(bytes.toString()));
  const files = await putFiles(deps, folder, figures, bytes);
  const manifest = await putOnce(deps, folder, manifestFile, manifestBytes(figures, files));
  await putOnce(deps, folder, signatureFile, new TextEncoder().encode(await deps.signer.sign(manifest)));
  return { figures, files, manifest: sha256(manifest) };
}

type Name = { name: string; contentType: string };

/** The file's bytes as they lie in the bucket, put there now or before. */
async function putOnce({ bucket, stopping }: WriterDependencies, folder: string, file: Name, bytes: Uint8Array) {
  stopping.throwIfAborted();
  const name = `${folder}/${file.name}`;
  // The very bytes and no copy: a country's table has half a gigabyte.
  if (await bucket.put(name, bytes, file.contentType)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const there = await readWhole(bucket, name);
  if (there === undefined) throw new Error('A file of a report was there and is gone');
  return there;
}

async function putFiles(
  deps: WriterDependencies,
  folder: string,
  figures: ReportFigures,
  own: Buffer,
): Promise<ReportFile[]> {
  const files: ReportFile[] = [{ ...figuresFile, bytes: own.length, sha256: sha256(own) }];
  for (const { name, contentType, make } of reportFiles) {
    const made = await make(figures, deps);
    if (made === undefined) continue;
    const bytes = await putOnce(deps, folder, { name, contentType }, made);
    files.push({ name, contentType, bytes: bytes.length, sha256: sha256(bytes) });
  }
  return files;
}
