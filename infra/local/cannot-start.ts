// What keeps the platform from starting that its operator can mend? One sentence each, and exit code 1.
const name = 'CannotStart';

/** An error whose message is one whole sentence for the person who typed `npm start`. */
export const cannotStart = (sentence: string, cause?: unknown): Error =>
  Object.assign(new Error(sentence, { cause }), { name });

/** Whether the message alone tells enough, so that no stack need be shown. */
export const isCannotStart = (error: unknown): error is Error => error instanceof Error && error.name === name;
