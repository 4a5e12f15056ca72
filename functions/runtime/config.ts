// What must the environment say before a function may start? Read once; everything missing is named at the same time.
import * as z from 'zod/mini';

/** Reads named variables; throws one error that lists all that are missing or empty. */
export function readEnvironment<const Name extends string>(
  names: readonly Name[],
  environment: Record<string, string | undefined> = process.env,
): Record<Name, string> {
  const schema = z.record(z.enum(names), z.string().check(z.minLength(1)));
  const found = schema.safeParse(Object.fromEntries(names.map((name) => [name, environment[name]])));
  if (found.success) return found.data;
  const missing = names.filter((name) => !environment[name]);
  throw new Error(`Missing environment variables: ${missing.join(', ')}`);
}

/** The variables that every function has: the names of the three tables. */
export const tableVariables = ['REGISTRY_TABLE', 'RESPONSES_TABLE', 'TALLIES_TABLE'] as const;
