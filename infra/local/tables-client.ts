// With which address, name and patience does one machine speak to its tables?
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { withoutLogging } from '../../functions/store/connect.ts';
import { enginePatience } from './engine-patience.ts';

const isAmazon = (endpoint: string): boolean => new URL(endpoint).hostname.endsWith('.amazonaws.com');

// The embedded engine answers any signature, but the SDK will not send without one. Given here, not through the
// environment, where they would leak into every child and shadow an operator's real account.
const anyone = { accessKeyId: 'local', secretAccessKey: 'local' };

/**
 * A client for the embedded engine or any other DynamoDB. Names and region come from the environment where it has them
 * (an account, or an engine that checks signatures), else anything will do.
 */
export function tablesClient(
  endpoint: string,
  environment: Record<string, string | undefined> = process.env,
): DynamoDBClient {
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_PROFILE } = environment;
  const named = isAmazon(endpoint) || AWS_ACCESS_KEY_ID !== undefined || AWS_PROFILE !== undefined;
  return withoutLogging(
    new DynamoDBClient({
      endpoint,
      region: AWS_REGION ?? 'local',
      ...(named ? {} : { credentials: anyone, retryStrategy: enginePatience }),
    }),
  );
}
