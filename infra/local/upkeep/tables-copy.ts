// How is the engine's database copied while the engine writes into it? As one moment of it, by SQLite itself.
import { stat } from 'node:fs/promises';
import Database from 'libsql';
import { cannotStart } from '../cannot-start.ts';

/** The engine's file in a data folder, and in a backup. */
export const tablesName = 'dynamodb.sqlite';

/**
 * Writes what the tables hold at one moment into a new file, and resolves to that moment. Whoever writes does not wait: SQLite's log
 * keeps the moment for us. VACUUM INTO leaves behind what was deleted, where a copy of the file would carry its bytes along.
 */
export async function copyTables(from: string, to: string, clock: () => Date): Promise<Date> {
  if (await isMissing(from)) throw cannotStart(`There are no tables to back up: ${from} is missing.`);
  // Taken before the copy begins: what was acknowledged by then is in it, some of what came after is too.
  const at = clock();
  const database = new Database(from, { timeout: 30_000 });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
  demandSound(to);
  return at;
}

/** Throws a sentence where SQLite finds the file damaged. */
export function demandSound(path: string): void {
  const database = new Database(path, { readonly: true });
  try {
    const faults = database.prepare('PRAGMA quick_check(5)').raw().all().flat();
    if (faults.join() !== 'ok') throw cannotStart(`${path} is damaged: ${faults.join('; ')}.`);
  } finally {
    database.close();
  }
}

const isMissing = (path: string): Promise<boolean> =>
  stat(path).then(
    () => false,
    () => true,
  );
