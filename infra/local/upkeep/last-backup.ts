// When was the last backup made? The backup notes it in the data folder, so that the platform can say how old it is.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

export const lastBackupName = 'last-backup.json';
const note = z.object({ v: z.literal(1), at: z.iso.datetime(), bytes: z.int() });

/** Undefined where none was made of this folder, or the note cannot be read. */
export async function lastBackup(folder: string): Promise<Date | undefined> {
  try {
    return new Date(note.parse(JSON.parse(await readFile(join(folder, lastBackupName), 'utf8'))).at);
  } catch {
    return undefined;
  }
}
