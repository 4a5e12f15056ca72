// Which file does a name mean? One of those an edition lists, or what proves it: the manifest and its signature.
import { basename } from 'node:path';
import type { Report, ReportEdition } from '../domain/report.ts';
import { Problem } from '../runtime/problem.ts';
import type { HeldFile } from './report-file-answer.ts';
import { manifestFile, signatureFile } from './report-manifest.ts';

/** @param folder where the edition's files lie. Throws 404 where it has no such file. */
export function fileOf({ id }: Pick<Report, 'id'>, edition: ReportEdition, folder: string, name: string): HeldFile {
  const own = [
    ...edition.files,
    { ...manifestFile, sha256: edition.manifest },
    // Whoever has the manifest knows its signature: one follows from the other.
    { ...signatureFile, sha256: `signature-of-${edition.manifest}` },
  ];
  const found = own.find((file) => file.name === name);
  if (found === undefined) throw new Problem(404, 'Not found', `Report ${id} has no file ${basename(name)}.`);
  const { contentType, sha256 } = found;
  return { name, contentType, key: `${folder}/${name}`, fileName: `${id}.${name}`, etag: `"${sha256}"` };
}
