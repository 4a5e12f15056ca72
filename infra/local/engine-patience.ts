// How long do requests wait while the embedded engine restarts? Then the functions answer 503.
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

type Strategy = Exclude<DynamoDBClientConfig['retryStrategy'], undefined>;

const pauseMilliseconds = 50;
/** Two seconds: a restart takes about 0.2 s. */
const retries = 40;

const token = (count: number) => ({
  getRetryCount: () => count,
  getRetryDelay: () => (count === 0 ? 0 : pauseMilliseconds),
});

/**
 * Tries again after each lost connection, at a steady pace. The SDK's own strategy backs off for the sake of a service
 * that many share, and gives all requests of a process one budget of about a hundred retries: a burst of submissions
 * would spend it within one restart. This engine is ours alone.
 */
export const enginePatience: Strategy = {
  acquireInitialRetryToken: async () => token(0),
  refreshRetryTokenForRetry: async (last, { error, errorType }) => {
    if (errorType === 'CLIENT_ERROR' || last.getRetryCount() >= retries) throw error ?? new Error('engine away');
    return token(last.getRetryCount() + 1);
  },
  recordSuccess: () => {},
};
