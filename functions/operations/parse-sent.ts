// Was the request put rightly? Parsed by its schema, or a 422 that names each field and what is wrong with it.
import type * as z from 'zod/mini';
import { type Fault, Problem } from '../runtime/problem.ts';

/** The parsed value; throws a 422 problem with a fault per field. */
export function parseSent<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.flatMap((issue) => faultsOf(issue, issue.path)));
}

export const invalid = (faults: Fault[]): Problem =>
  new Problem(422, 'Invalid request', 'Nothing was changed: correct the fields named in errors and send again.', {
    faults,
  });

function faultsOf(issue: z.core.$ZodIssue, path: PropertyKey[]): Fault[] {
  const at = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].map(String).join('.'), message: 'unknown field' }));
  // Of a union the branch that came furthest tells best what was meant.
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((issues) => issues.flatMap((inner) => faultsOf(inner, [...path, ...inner.path])));
    const [best] = branches.toSorted((a, b) => depthOf(b) - depthOf(a));
    return best ?? [{ path: at, message: sentenceOf(issue) }];
  }
  return [{ path: at, message: sentenceOf(issue) }];
}

/** What a schema of ours says itself is said; of the library's own checks, which have no words here, what was expected. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.message !== wordless) return issue.message;
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`;
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'is needed' : `expected ${issue.expected}`;
  return issue.code === 'invalid_format' ? `expected ${issue.format}` : issue.message;
}

const wordless = 'Invalid input';

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return minimum === 1 ? 'must not be empty' : `at least ${minimum} characters`;
  return origin === 'array' ? `at least ${minimum} of them` : `at least ${minimum}`;
}

const depthOf = (faults: Fault[]): number =>
  Math.max(0, ...faults.map(({ path }) => (path === '' ? 0 : path.split('.').length)));
