// Who is a function, to Amazon? Whoever its environment says: Lambda puts the role's credentials there, and a new process has new ones.

export type Environment = Record<string, string | undefined>;

/** Lambda gives them for longer than it keeps a process. Throws where the environment has none. */
export function roleCredentials(environment: Environment) {
  const { AWS_SESSION_TOKEN: sessionToken } = environment;
  const accessKeyId = given(environment, 'AWS_ACCESS_KEY_ID');
  const secretAccessKey = given(environment, 'AWS_SECRET_ACCESS_KEY');
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

/** What the environment says under a name; throws where it says nothing. */
export function given(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`The environment does not say ${name}`);
  return value;
}
