// Where is the database in the cloud, and who are we to it? What Lambda writes into a function's environment says both.
import { type Environment, given, roleCredentials } from '../runtime/role.ts';
import type { Place } from './database-post.ts';

/** Throws where the environment lacks region or credentials. */
export function environmentPlace(environment: Environment): Place {
  const { AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL } = environment;
  const region = given(environment, 'AWS_REGION');
  return {
    region,
    endpoint: AWS_ENDPOINT_URL_DYNAMODB ?? AWS_ENDPOINT_URL ?? `https://dynamodb.${region}.amazonaws.com`,
    credentials: () => roleCredentials(environment),
  };
}
