// What does the messenger need? The store and its readers, a clock, randomness, and a way to hand messages on.
import type { Log } from '../runtime/log.ts';
import type { Readers } from '../store/readers.ts';

/** `id` is the same for the same mail, however often it is sent. */
export type Mail = { to: string; subject: string; text: string; id: string };
export type SendMail = (mail: Mail) => Promise<void>;

export type MessengerDependencies = Omit<Readers, 'countingOf'> & {
  now(): Date;
  random(): number;
  /** Hands a message to another system; says `delivered` or why not. */
  post(url: string, headers: Record<string, string>, body: string): Promise<string>;
  /** Hands a mail on; throws where it was not taken. Undefined where no mail can be sent. */
  mail: SendMail | undefined;
  /** The address people see, for links; undefined where it is not known. */
  staffAddress: string | undefined;
  /** Aborted when the place it runs in is ending. */
  stopping: AbortSignal;
  log: Log;
};
