// With which headers does a page go out? Only our own script may run in it, nothing of others, and nobody learns where one came from.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Page } from '../../web/survey/document.tsx';

export const plainHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** On every answer of the site. */
export const setPlainHeaders = (c: Context): void => {
  for (const [name, value] of Object.entries(plainHeaders)) c.header(name, value);
};

/**
 * `private, no-cache` rather than `no-store`: "back" must find the page that was filled in, with its own id. A page
 * fetched anew would carry another id, and sending it would make a second response of the same person.
 */
export async function sendPage(c: Context, status: PageStatus, page: Page): Promise<Response> {
  c.header('Content-Security-Policy', contentSecurityPolicy(page));
  c.header('Cache-Control', 'private, no-cache');
  return c.html(page.html, status);
}
export type PageStatus = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 500 | 503;

const contentSecurityPolicy = ({ style, scripted }: Page): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src data:',
    "media-src 'self'",
    ...(scripted ? ["script-src 'self'", "connect-src 'self'", "worker-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
