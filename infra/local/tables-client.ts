// With which address, name and patience does one machine speak to its tables?
import './quiet-sdk.ts';
import type { Credentials } from 'aws4';
import { cloudPatience } from '../../functions/store/connect.ts';
import { type Database, openDatabase } from '../../functions/store/database.ts';
import { enginePatience } from './engine-patience.ts';

const isAmazon = (endpoint: string): boolean => new URL(endpoint).hostname.endsWith('.amazonaws.com');

// The embedded engine answers any signature, but not a request without one. Given here, not through the
// environment, where they would leak into every child and shadow an operator's real account.
const anyone: Credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** As AWS's own programs find an operator's: environment, files, single sign-on, the machine's role. Loaded where it is asked for. */
function operators(): () => Promise<Credentials> {
  const finding = import('@aws-sdk/credential-provider-node').then(({ defaultProvider }) => defaultProvider());
  return async () => (await finding)();
}

/**
 * A client for the embedded engine or any other DynamoDB. Names and region come from the environment where it has them
 * (an account, or an engine that checks signatures), else anything will do.
 */
export function tablesClient(
  endpoint: string,
  environment: Record<string, string | undefined> = process.env,
): Database {
  const { AWS_REGION: region = 'local', AWS_ACCESS_KEY_ID, AWS_PROFILE } = environment;
  if (!isAmazon(endpoint) && AWS_ACCESS_KEY_ID === undefined && AWS_PROFILE === undefined)
    return openDatabase({ endpoint, region, credentials: () => anyone }, enginePatience);
  return openDatabase({ endpoint, region, credentials: operators() }, cloudPatience);
}
