// What does a function say while it runs? One JSON line per event: ids and counts, never an answer or a comment.
import * as z from 'zod/mini';

/** What an error says of itself; `describeError` alone makes one. */
const errorText = z.string().brand<'ErrorText'>();
export type ErrorText = z.infer<typeof errorText>;

/** Ids of things: their shape is looked at when they are written, for a type cannot tell an id from a sentence. */
type IdName =
  | ('campaignId' | 'campaign' | 'point' | 'submissionId' | 'report' | 'export' | 'alertId' | 'webhookId')
  | ('personId' | 'person' | 'username' | 'job' | 'name' | 'call' | 'path' | 'periods');

/** How many, how long. No answer has such a name, and no other name takes a number. */
type CountName =
  | ('blocks' | 'alerts' | 'reports' | 'comments' | 'removed' | 'days' | 'sealed' | 'responses' | 'rows' | 'engines')
  | ('stored' | 'uncounted' | 'asked' | 'expired' | 'checked' | 'drifted' | 'repaired')
  | ('counted' | 'taken' | 'failed' | 'lived' | 'restartIn');

/** One of a few words of ours, or what an error says of itself. */
type WordName = 'reason' | 'channel' | 'outcome' | 'state' | 'error' | 'lastWords';

/** A text known when the program is compiled; what somebody typed is a `string`, and never fits. */
type Ours<Text> = Text extends string ? (string extends Text ? never : Text) : Text;

/** The same fields where each is of its name's kind; `never` where one has a name that no log knows, or a text of somebody's. */
type Allowed<Fields> = {
  [Name in keyof Fields]: Name extends IdName
    ? string | undefined
    : Name extends CountName
      ? number | undefined
      : Name extends WordName
        ? Ours<Fields[Name]>
        : never;
};

/**
 * Says that something happened. An answer or a comment cannot be said by it: the compiler refuses unknown names, texts that are not
 * written in the program, and numbers that count nothing.
 */
export type Log = <const Event extends string, const Fields extends object = object>(
  level: 'info' | 'warn' | 'error',
  event: Ours<Event>,
  fields?: Fields & Allowed<Fields>,
) => void;

/** Ids, addresses' paths and lists of periods hold no blanks but between periods, and no letter beyond those of ids. */
const idShape = /^[\w.:#~@*/ -]{1,200}$/;
const words: readonly string[] = ['reason', 'channel', 'outcome', 'state', 'error', 'lastWords'] satisfies WordName[];

/** A text under the name of an id that has not the shape of one is somebody's words after all. */
const tidy = ([name, value]: [string, unknown]): [string, unknown] =>
  typeof value !== 'string' || words.includes(name) || idShape.test(value) ? [name, value] : [name, 'not an id'];

/** The line that is written; for whoever writes it elsewhere. */
export const logLine = (level: string, event: string, fields: object = {}): string =>
  JSON.stringify({ level, event, ...Object.fromEntries(Object.entries(fields).map(tidy)) });

/** Writes to standard output, where CloudWatch and systemd both look. */
export const consoleLog: Log = (level, event, fields) => {
  console.log(logLine(level, event, fields));
};

/** The name and message of whatever was thrown, at most so long; the stack stays out of logs that may be shared. */
export const describeError = (error: unknown, longest = 1000): ErrorText =>
  errorText.parse((error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, longest));
