// Why was something not done? The database's own no, told from a database out of reach: only the second is worth trying again in a moment.
import type { CancellationReason } from './database-calls.ts';

export type Refusal = Error & { status: number; reasons: CancellationReason[] };

/** What the database says when it does not do what was asked: an error by the name of its fault, and of a cancelled transaction each action's reason. */
export function refusal(status: number, text: string): Refusal {
  const { type, message, reasons } = saidIn(text);
  return Object.assign(new Error(message), { name: type ?? `Status${status}`, status, reasons });
}

/** A proxy's page, or half an answer, says nothing that we could read. */
function saidIn(text: string): { type?: string | undefined; message?: string; reasons: CancellationReason[] } {
  try {
    const { __type, message, Message, CancellationReasons } = JSON.parse(text);
    return { type: String(__type).split('#').at(-1), message: message ?? Message, reasons: CancellationReasons ?? [] };
  } catch {
    return { reasons: [] };
  }
}

const isRefusal = (error: Error): error is Refusal => 'status' in error && 'reasons' in error;

/** Whether the database refused by this name, such as `ValidationException`. */
export const refusedAs = (error: unknown, name: string): error is Refusal =>
  error instanceof Error && error.name === name && isRefusal(error);

const transient = new Set([
  'ThrottlingException',
  'RequestTimeout',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'InternalServerError',
  'TransactionInProgressException',
]);
const cutOff = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'TimeoutError']);

/** Whether an error says that the store could not be reached or had no room for the moment. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (transient.has(error.name)) return true;
  if (isRefusal(error)) return error.status >= 500;
  return cutOff.has(error.name) || ('code' in error && typeof error.code === 'string' && cutOff.has(error.code));
}
