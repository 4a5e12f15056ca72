// How is a running platform backed up? The tables first, as one moment; then the files they name, which are never changed.
import { copyFile, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cannotStart } from '../cannot-start.ts';
import { knownShape, programVersion, shapeName } from '../data-shape.ts';
import { replaceFile, syncFolder } from '../whole-file.ts';
import { type BackedUp, describeFile, manifestName } from './backup-manifest.ts';
import { lastBackupName } from './last-backup.ts';
import { copyTables, tablesName } from './tables-copy.ts';

type Wanted = {
  dataFolder: string;
  /** The folder that holds backups, each in a folder named by its moment. */
  shelf: string;
  /** How many to keep, this one among them; undefined keeps all. */
  keep?: number | undefined;
  clock: () => Date;
};

/** Papers of the folder that a restore needs; those a platform without accounts of its own lacks are left out. */
const papers = ['keys.json', 'accounts.json', shapeName];
const shelfName = /^long-dan-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z$/;

/** Makes one and gives its folder and size; a broken-off one keeps the name `….half` and is no backup. */
export async function makeBackup(wanted: Wanted): Promise<{ folder: string; bytes: number; at: Date }> {
  const { dataFolder, clock } = wanted;
  const shelf = await openShelf(wanted);
  const name = `long-dan-${clock().toISOString().replaceAll(/[:.]/g, '-')}`;
  const half = join(shelf, `${name}.half`);
  await mkdir(half, { mode: 0o700 });
  const at = await copyTables(join(dataFolder, tablesName), join(half, tablesName), clock);
  const others = [
    ...(await papersIn(dataFolder)),
    ...(await filesUnder(dataFolder, 'files')),
    ...(await filesUnder(dataFolder, 'mail')),
  ];
  for (const one of others) await copyInto(half, dataFolder, one);
  const files = await describeAll(half, [tablesName, ...others]);
  const manifest = { v: 1, at: at.toISOString(), program: programVersion, shape: knownShape, files };
  await replaceFile(join(half, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  const folder = join(shelf, name);
  await rename(half, folder);
  await syncFolder(shelf);
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  await replaceFile(join(dataFolder, lastBackupName), `${JSON.stringify({ v: 1, at: at.toISOString(), bytes })}\n`);
  await forgetOldest(shelf, wanted.keep);
  return { folder, bytes, at };
}

/** Throws a sentence where a backup there would be none. */
async function openShelf({ shelf, dataFolder }: Wanted): Promise<string> {
  const path = resolve(shelf);
  const data = resolve(dataFolder);
  await demandOwner(data);
  if (`${path}/`.startsWith(`${data}/`))
    throw cannotStart(`${path} lies in the data folder ${data}: what destroys one would destroy the other.`);
  await mkdir(path, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(path);
  const needed = await bytesOf(join(data, tablesName));
  if (bavail * bsize < needed * 1.1)
    throw cannotStart(`${path} has no room for a backup: the tables alone are ${Math.ceil(needed / 1e6)} MB.`);
  return path;
}

/** Somebody else would leave files in the data folder that the platform cannot open. */
async function demandOwner(dataFolder: string): Promise<void> {
  const found = await stat(dataFolder).catch(() => undefined);
  if (found === undefined) throw cannotStart(`There is no data folder ${dataFolder}: say which with DATA_DIR.`);
  if (found.uid !== process.getuid?.())
    throw cannotStart(
      `${dataFolder} belongs to another user: run the backup as that user (sudo -u, or User= of the service).`,
    );
}

const bytesOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

const papersIn = async (dataFolder: string): Promise<string[]> => {
  const there = await readdir(dataFolder);
  return papers.filter((name) => there.includes(name));
};

/** Half-written files are nobody's yet, and exports of responses are gone after a day: a backup would keep them for months. */
async function filesUnder(dataFolder: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dataFolder, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(resolve(dataFolder).length + 1))
    .filter((name) => !/\.half$|\/\.[^/]*$|^files\/exports\//.test(name))
    .toSorted();
}

async function copyInto(half: string, dataFolder: string, name: string): Promise<void> {
  const path = join(half, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await copyFile(join(dataFolder, name), path);
}

/** What the manifest will promise is read back from the disk, after it is there for good. */
async function describeAll(half: string, names: string[]): Promise<BackedUp[]> {
  const described: BackedUp[] = [];
  for (const name of names) {
    const file = await open(join(half, name), 'r+');
    await file.sync().finally(() => file.close());
    described.push(await describeFile(half, name));
  }
  return described;
}

/** The oldest go, and what was broken off earlier; nothing that is not named like a backup. */
async function forgetOldest(shelf: string, keep: number | undefined): Promise<void> {
  if (keep === undefined) return;
  const there = await readdir(shelf);
  const old = there
    .filter((name) => shelfName.test(name))
    .toSorted()
    .slice(0, -keep);
  const half = there.filter((name) => name.endsWith('.half') && shelfName.test(name.slice(0, -'.half'.length)));
  for (const name of [...old, ...half]) await rm(join(shelf, name), { recursive: true });
}
