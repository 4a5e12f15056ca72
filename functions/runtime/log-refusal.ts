// Who was refused, and where? A line for each 403: whoever tries doors that are not theirs leaves a trace. Never what was sent.
import type { Log } from './log.ts';

/** `person` is a person's id or a program's; nobody who has not signed in is ever 403. */
export function logRefusal(log: Log, { status }: { status: number }, person: string | undefined, path: string): void {
  if (status === 403) log('info', 'refused', { person, path });
}
