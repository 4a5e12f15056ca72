// How does the API fail? As a problem document (RFC 9457), always; what nobody foresaw is a bare 500 and a log line.
import type { Context } from 'hono';
import { describeError, type Log } from '../runtime/log.ts';
import { logRefusal } from '../runtime/log-refusal.ts';
import { Problem, problemBody } from '../runtime/problem.ts';
import { isUnreachable } from '../store/database-errors.ts';

export function sendProblem(log: Log, error: unknown, c: Context): Response {
  const problem = error instanceof Problem ? error : unforeseen(log, error, c.req.path);
  logRefusal(log, problem, Object(c.get('actor')).id, c.req.path);
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...problem.headers };
  return new Response(JSON.stringify(problemBody(problem)), { status: problem.status, headers });
}

function unforeseen(log: Log, error: unknown, path: string): Problem {
  log('error', 'request failed', { path, error: describeError(error) });
  if (isUnreachable(error)) {
    return new Problem(503, 'Store unreachable', 'The data store does not answer; try again shortly.', {
      headers: { 'Retry-After': '2' },
    });
  }
  return new Problem(500, 'Internal error', 'Something failed on our side; it has been logged.');
}
