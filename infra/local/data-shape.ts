// Was this data folder written by a program that knows more than this one? An older program would misread what a newer one wrote.
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { cannotStart } from './cannot-start.ts';
import { hasCode, replaceFile } from './whole-file.ts';

/**
 * Raised by one with each release after which an older program could not read the folder any more. Going back across such a
 * release needs the backup made before it; within one shape, starting the older program is enough.
 */
export const knownShape = 2;

/** Which release this is, as package.json says. */
export const programVersion: string = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;

const shapeFile = z.object({ v: z.literal(1), shape: z.int(), program: z.string() });
export type DataShape = z.infer<typeof shapeFile>;

/** Names that a data folder gives its own papers. */
export const shapeName = 'shape.json';
/** Lies in a folder that a restore has not finished filling. */
export const halfRestoredName = 'being-restored';

/** What the folder says of itself; undefined for an empty one and for those made before folders said it. */
export async function readShape(folder: string): Promise<DataShape | undefined> {
  const path = join(folder, shapeName);
  const text = await readFile(path, 'utf8').catch(unlessMissing);
  if (text === undefined) return undefined;
  try {
    return shapeFile.parse(JSON.parse(text));
  } catch (cause) {
    throw cannotStart(`Lòng dân cannot read ${path}: restore the file from a backup.`, cause);
  }
}

/** Throws the sentence for whoever starts an older program on a newer folder. */
export function demandKnownShape({ shape, program }: DataShape, where: string): void {
  if (shape > knownShape)
    throw cannotStart(
      `${where} was written by Lòng dân ${program} (shape ${shape}); this is ${programVersion} and knows shape ${knownShape}: start the newer program, or restore the backup made before the upgrade.`,
    );
}

/** Looks at the folder before anything reads it, and notes which program now writes it; the caller holds the folder's lock. */
export async function openShape(folder: string): Promise<void> {
  const half = await readFile(join(folder, halfRestoredName), 'utf8').catch(unlessMissing);
  if (half !== undefined)
    throw cannotStart(`A restore into ${folder} was broken off: run it again (npm run restore -- ${half.trim()}).`);
  const kept = await readShape(folder);
  if (kept !== undefined) demandKnownShape(kept, `The data folder ${folder}`);
  if (kept?.shape === knownShape && kept.program === programVersion) return;
  await writeShape(folder);
}

const writeShape = (folder: string): Promise<void> =>
  replaceFile(join(folder, shapeName), `${JSON.stringify({ v: 1, shape: knownShape, program: programVersion })}\n`);

/** Says that a restore has begun; `from` is the backup to begin again with. */
export const markHalfRestored = (folder: string, from: string): Promise<void> =>
  replaceFile(join(folder, halfRestoredName), `${from}\n`);

export const clearHalfRestored = (folder: string): Promise<void> => rm(join(folder, halfRestoredName));

function unlessMissing(error: unknown): undefined {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}
