// What does a function say while it runs? One JSON line per event: ids and counts, never an answer or a comment.

/** Scalars only, so that answers (records) cannot be handed in by mistake. */
export type LogFields = Record<string, string | number | boolean | undefined>;
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** Writes to standard output, where CloudWatch and systemd both look. */
export const consoleLog: Log = (level, event, fields = {}) => {
  console.log(JSON.stringify({ level, event, ...fields }));
};

/** The name and message of whatever was thrown; the stack stays out of logs that may be shared. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
