// How does the staff site fail? As a page in the reader's language that says what to do; what nobody foresaw is logged and said plainly.
import { failurePage } from '../../web/staff/failure-page.tsx';
import { describeError } from '../runtime/log.ts';
import { logRefusal } from '../runtime/log-refusal.ts';
import { Problem } from '../runtime/problem.ts';
import type { StaffDependencies } from './dependencies.ts';
import { showWith } from './show.ts';
import type { StaffContext } from './staff-environment.ts';

export function showFailure(deps: StaffDependencies, error: unknown, c: StaffContext): Response | Promise<Response> {
  const problem = error instanceof Problem ? error : unexpected(deps, error);
  logRefusal(deps.log, problem, c.get('person')?.id, c.req.path);
  for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
  const status = pageStatus(problem.status);
  return showWith(deps)(c, failurePage(c.get('lang') ?? 'vi', status, problem.message), status);
}

function unexpected({ log }: StaffDependencies, error: unknown): Problem {
  log('error', 'unexpected', { error: describeError(error) });
  return new Problem(500, 'Internal error', 'The service failed; the failure has been logged.');
}

const statuses = [400, 403, 404, 405, 409, 413, 415, 422, 503] as const;
const pageStatus = (status: number) => statuses.find((one) => one === status) ?? 500;
