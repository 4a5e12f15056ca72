// Did the store fail, or did we? Only the first is worth trying again in a moment.
import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';

const transient = new Set([
  'ThrottlingException',
  'RequestTimeout',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'InternalServerError',
]);
const cutOff = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'TimeoutError']);

/** Whether an error says that the store could not be reached or had no room for the moment. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (transient.has(error.name)) return true;
  if (error instanceof DynamoDBServiceException) return error.$fault === 'server';
  return cutOff.has(error.name) || ('code' in error && typeof error.code === 'string' && cutOff.has(error.code));
}
