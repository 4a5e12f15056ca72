// What does the messenger need? The store and its readers, a clock, randomness, and a way to hand messages on.
import type { Log } from '../runtime/log.ts';
import type { Readers } from '../store/readers.ts';

export type MessengerDependencies = Omit<Readers, 'countingOf'> & {
  now(): Date;
  random(): number;
  /** Hands a message to another system; says `delivered` or why not. */
  post(url: string, headers: Record<string, string>, body: string): Promise<string>;
  /** Aborted when the place it runs in is ending. */
  stopping: AbortSignal;
  log: Log;
};
