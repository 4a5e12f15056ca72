// Where is the database in the cloud, and who are we to it? What Lambda writes into a function's environment says both.
import type { Place } from './database-post.ts';

type Environment = Record<string, string | undefined>;

/** Throws where the environment lacks region or credentials. */
export function environmentPlace(environment: Environment): Place {
  const { AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL } = environment;
  const region = given(environment, 'AWS_REGION');
  return {
    region,
    endpoint: AWS_ENDPOINT_URL_DYNAMODB ?? AWS_ENDPOINT_URL ?? `https://dynamodb.${region}.amazonaws.com`,
    credentials: () => environmentCredentials(environment),
  };
}

/** Lambda gives them for longer than it keeps a process. */
export function environmentCredentials(environment: Environment) {
  const { AWS_SESSION_TOKEN: sessionToken } = environment;
  const accessKeyId = given(environment, 'AWS_ACCESS_KEY_ID');
  const secretAccessKey = given(environment, 'AWS_SECRET_ACCESS_KEY');
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

function given(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`The environment does not say ${name}`);
  return value;
}
