// How does the site fail? As a page for whoever looks at pages, as a problem document for programs, always with the same status.
import type { Context } from 'hono';
import { busyPage } from '../../web/survey/busy-page.tsx';
import type { Page } from '../../web/survey/document.tsx';
import { notFoundPage, refusedPage } from '../../web/survey/message-page.tsx';
import { choosePlainLanguage } from '../../web/words/language.ts';
import { describeError, type Log } from '../runtime/log.ts';
import { Problem, problemBody } from '../runtime/problem.ts';
import { type PageStatus, plainHeaders, sendPage, setPlainHeaders } from './send-page.ts';
import type { SiteEnvironment } from './site-environment.ts';

export const bodyKind = (c: Context): 'form' | 'json' | 'other' => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json' || type.endsWith('+json')) return 'json';
  return type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data' ? 'form' : 'other';
};

/** Whatever was thrown; what is no problem of the caller's is a bare 500 and one log line. */
export async function sendFailure(log: Log, error: unknown, c: Context<SiteEnvironment>): Promise<Response> {
  const problem = error instanceof Problem ? error : unexpected(log, error);
  if (!looksAtPages(c)) return problemResponse(problem);
  setPlainHeaders(c);
  for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
  const { status, page } = pageFor(problem.status, c);
  return sendPage(c, status, page);
}

const problemResponse = (problem: Problem): Response =>
  new Response(JSON.stringify(problemBody(problem)), {
    status: problem.status,
    headers: {
      ...plainHeaders,
      ...problem.headers,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    },
  });

const unexpected = (log: Log, error: unknown): Problem => {
  log('error', 'unexpected', { error: describeError(error) });
  return new Problem(500, 'Internal error', 'The service failed; the failure has been logged.');
};

function looksAtPages(c: Context): boolean {
  if (bodyKind(c) === 'json') return false;
  const accept = c.req.header('accept') ?? '';
  if (accept.includes('json') && !accept.includes('text/html')) return false;
  return bodyKind(c) === 'form' || accept.includes('text/html') || !accept.includes('json');
}

function pageFor(status: number, c: Context<SiteEnvironment>): { status: PageStatus; page: Page } {
  const fields = c.get('fields');
  const typedLanguage = fields?.find(([name]) => name === 'lang')?.[1];
  const lang = choosePlainLanguage(typedLanguage ?? c.req.query('lang'));
  if (status === 503) return { status, page: busyPage(lang, fields) };
  if (status === 404) return { status, page: notFoundPage(lang) };
  if (status === 413) return { status, page: refusedPage(lang, 'too-large') };
  if (status === 400 || status === 405 || status === 415) return { status, page: refusedPage(lang, 'bad-form') };
  return { status: 500, page: refusedPage(lang, 'failed') };
}
