// What does a refusal look like? A problem document (RFC 9457) whose errors name each field.
import { expect } from 'vitest';

/** The fields that a problem names, in an order of their own. */
export const pathsIn = (errors: { path: string }[]) => errors.map(({ path }) => path).toSorted();
const problemType = 'application/problem+json';

/** The problem of a response with that status. */
export async function expectProblem(response: Response, status: number) {
  expect([response.status, response.headers.get('content-type')]).toEqual([status, problemType]);
  const problem = await response.json();
  expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  return problem;
}
