// How does a backup become a data folder again? Checked whole before anything is written, into a folder that holds nothing else.
import { copyFile, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cannotStart } from '../cannot-start.ts';
import { clearHalfRestored, demandKnownShape, halfRestoredName, markHalfRestored } from '../data-shape.ts';
import { syncFolder } from '../whole-file.ts';
import { type BackupManifest, damagedFiles, readManifest } from './backup-manifest.ts';
import { demandSound, tablesName } from './tables-copy.ts';

/** Fills an empty data folder whose lock the caller holds; gives what was restored. Broken off, it is run again and begins anew. */
export async function restoreBackup(backup: string, dataFolder: string): Promise<BackupManifest> {
  const from = resolve(backup);
  const manifest = await readManifest(from);
  demandKnownShape(manifest, `The backup ${from}`);
  const damaged = await damagedFiles(from, manifest);
  if (damaged.length > 0)
    throw cannotStart(`The backup ${from} is damaged, nothing was restored: ${damaged.slice(0, 5).join(', ')}.`);
  await demandEmpty(dataFolder);
  await markHalfRestored(dataFolder, from);
  for (const { name } of manifest.files) await copyBack(from, dataFolder, name);
  demandSound(join(dataFolder, tablesName));
  await syncFolder(dataFolder);
  await clearHalfRestored(dataFolder);
  return manifest;
}

/** What an earlier restore left half may go; anything else might be people's only answers. */
async function demandEmpty(dataFolder: string): Promise<void> {
  const there = await readdir(dataFolder);
  if (there.includes(halfRestoredName)) {
    // The mark goes last, so that a folder that is half emptied is still known for one.
    for (const name of there.filter((one) => one !== halfRestoredName))
      await rm(join(dataFolder, name), { recursive: true });
    return;
  }
  if (there.length > 0)
    throw cannotStart(
      `${dataFolder} is not empty: restore into an empty folder (DATA_DIR), or move this one away first.`,
    );
}

async function copyBack(from: string, dataFolder: string, name: string): Promise<void> {
  const path = join(dataFolder, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await copyFile(join(from, name), path);
  const file = await open(path, 'r+');
  await file.chmod(0o600);
  await file.sync().finally(() => file.close());
}
