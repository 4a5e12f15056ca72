// Which files lie in a report's folder, and with which keys is it to be checked?
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Folder = { files: Map<string, Buffer>; keys: string | undefined };
/** Why nothing could be read, for whoever typed the command. */
export type Unreadable = { sentence: string };

const keysFile = 'report-keys.json';

/** @param keysAt a file with the JWK Set; without it `report-keys.json` in the folder, if it is there. */
export async function readFolder(folder: string, keysAt: string | undefined): Promise<Folder | Unreadable> {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (names === undefined) return { sentence: `There is no folder ${folder}.` };
  const files = new Map<string, Buffer>();
  for (const entry of names.filter((one) => one.isFile()))
    files.set(entry.name, await readFile(join(folder, entry.name)));
  if (!files.has('manifest.json'))
    return { sentence: `${folder} holds no manifest.json: put all files of one report into one folder.` };
  if (keysAt === undefined) return { files, keys: files.get(keysFile)?.toString() };
  const keys = await readFile(keysAt, 'utf8').catch(() => undefined);
  return keys === undefined ? { sentence: `There is no file ${keysAt} to read keys from.` } : { files, keys };
}
