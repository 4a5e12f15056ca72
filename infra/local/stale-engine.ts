// Does an engine from a killed predecessor still hold the database file? Two on one file would answer differently.
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as timers from 'node:timers/promises';

// The engine's own parent ends it, so this finds something only where both were killed at once, or within the few
// milliseconds that takes. The kernel is asked, for a pid file may be stale, missing, or name somebody else by now; and
// the embedded engine exists for Linux alone, where /proc always is.
const commandLine = async (pid: string): Promise<string[]> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');

/** Process ids of the engines that serve this very file. */
export async function enginesOn(databaseFile: string): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map(async (pid) => ({ pid: Number(pid), words: await commandLine(pid) })));
  return lines
    .filter(({ words }) => basename(words[0] ?? '') === 'dynoxide' && words.includes(databaseFile))
    .map(({ pid }) => pid);
}

/** Ends them and waits until they are gone; the caller holds the folder's lock, so none of them is in use. */
export async function endStaleEngines(databaseFile: string): Promise<number> {
  const stale = await enginesOn(databaseFile);
  for (const pid of stale) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Its parent was quicker.
    }
  }
  while (stale.length > 0 && (await enginesOn(databaseFile)).length > 0) await timers.setTimeout(10);
  return stale.length;
}
