// How does the site fail? With a page that says where to go on; what nobody foresaw is logged and said plainly.
import type { Context } from 'hono';
import { noResultsPage } from '../../web/results/no-results-page.tsx';
import { describeError, type Log } from '../runtime/log.ts';
import { Problem } from '../runtime/problem.ts';
import { sendFailurePage } from './cache-headers.ts';
import { languageOf } from './language.ts';

export function sendFailure(log: Log, error: unknown, c: Context): Response | Promise<Response> {
  const lang = languageOf(c);
  if (!(error instanceof Problem)) {
    log('error', 'unexpected', { error: describeError(error) });
    return sendFailurePage(c, 500, noResultsPage(lang, 'failed'));
  }
  for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
  return sendFailurePage(c, error.status === 405 ? 405 : 404, noResultsPage(lang, 'notFound'));
}

export const noSuchResults = (): Problem =>
  new Problem(404, 'Not found', 'This survey or unit has no published results.');
