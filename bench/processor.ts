// How much of the processor did some processes take? What a machine that others share cannot blur, as it does every rate.
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const ticksPerSecond = 100;

/** The fields of a process after its name, which may hold blanks; undefined where it has ended. */
function fieldsOf(pid: number | string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Seconds of processor that a process and its children have taken so far. */
export function processorSeconds(pid: number | undefined): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const family = all.map(fieldsOf).filter((fields, i) => all[i] === String(pid) || fields?.[1] === String(pid));
  return family.reduce((sum, fields) => sum + (Number(fields?.[11]) + Number(fields?.[12])) / ticksPerSecond, 0);
}
