// What does a backup say of itself, so that a restore can tell a whole one from a damaged or foreign one?
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod/mini';
import { cannotStart } from '../cannot-start.ts';

function staysInside(name: string): boolean {
  return !isAbsolute(name) && !name.split('/').some((part) => ['', '.', '..'].includes(part));
}

const file = z.object({
  /** Below the backup's folder; the same below the data folder, and never outside it. */
  name: z.string().check(z.refine(staysInside)),
  bytes: z.int(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type BackedUp = z.infer<typeof file>;

const manifest = z.object({
  v: z.literal(1),
  /** When the tables were copied: every response acknowledged before is in it. */
  at: z.iso.datetime(),
  program: z.string(),
  shape: z.int(),
  files: z.array(file),
});
export type BackupManifest = z.infer<typeof manifest>;

export const manifestName = 'backup.json';

/** Size and digest of a file as it lies on the disk. */
export async function describeFile(folder: string, name: string): Promise<BackedUp> {
  const path = join(folder, name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { name, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** Throws a sentence where the folder is no backup, or a broken-off one: the manifest is written last. */
export async function readManifest(folder: string): Promise<BackupManifest> {
  try {
    return manifest.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
  } catch (cause) {
    throw cannotStart(`${folder} is not a whole backup: ${manifestName} is missing or damaged.`, cause);
  }
}

/** Names of files that are missing or differ from what the manifest says. */
export async function damagedFiles(folder: string, { files }: BackupManifest): Promise<string[]> {
  const damaged: string[] = [];
  for (const { name, bytes, sha256 } of files) {
    const found = await describeFile(folder, name).catch(() => undefined);
    if (found?.bytes !== bytes || found.sha256 !== sha256) damaged.push(name);
  }
  return damaged;
}
