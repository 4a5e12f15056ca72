// How long may an answer be kept, and by whom? By everybody for five minutes: released figures change once a day at most.
import type { Context } from 'hono';
import type { Page } from '../../web/survey/document.tsx';
import { stylePolicy } from '../operations/page-answer.ts';

const minutes = 60;

/**
 * A browser and the edge keep an answer five minutes; for ten more the edge may answer with the old one while it fetches the new. So what
 * an administrator takes back is gone everywhere within a quarter of an hour.
 */
export const cachingOfAll = `public, max-age=${5 * minutes}, s-maxage=${5 * minutes}, stale-while-revalidate=${10 * minutes}`;
/** What is not there may be there soon, and asking for it again and again must not reach the store. */
const keptShortly = `public, max-age=${minutes}`;

export function setPublicHeaders(c: Context): void {
  c.header('Cache-Control', cachingOfAll);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
}

/** A page, in which nothing runs and nothing is fetched. */
export function sendPage(c: Context, page: Page): Response | Promise<Response> {
  c.header('Content-Security-Policy', stylePolicy(page.style, "'none'"));
  return c.html(page.html);
}

/** The same of a failure: kept for a minute where it is the address's, never where it is ours. */
export function sendFailurePage(c: Context, status: 404 | 405 | 500, page: Page): Response | Promise<Response> {
  setPublicHeaders(c);
  c.header('Cache-Control', status === 500 ? 'no-store' : keptShortly);
  c.header('Content-Security-Policy', stylePolicy(page.style, "'none'"));
  return c.html(page.html, status);
}
