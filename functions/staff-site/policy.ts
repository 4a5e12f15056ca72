// With which headers does a staff page go out? Only our own script, style and font; nobody frames it, keeps it or learns where one came from.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';

// A form's post is never answered by going to another origin (an ended session answers it itself, with a page), so a
// provider elsewhere need not be among the targets of forms, which Chromium holds along redirects too.
const everywhere = ["form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"];

/** Of pages with the staff site's own files. */
export const staffPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  ...everywhere,
].join('; ');

/** Of pages that carry their one style and nothing else. */
export const plainPolicy = (style: string): string => {
  const digest = createHash('sha256').update(style).digest('base64');
  return ["default-src 'none'", `style-src 'sha256-${digest}'`, 'img-src data:', ...everywhere].join('; ');
};

/** What every answer of the staff site carries. Not `no-store`: "back" must find the form that was filled in; signing out clears what is kept. */
export function setStaffHeaders(c: Context, policy: string): void {
  c.header('Content-Security-Policy', policy);
  c.header('X-Content-Type-Options', 'nosniff');
  // Not `no-referrer`: with it a browser sends `Origin: null` with a form, and cross-site posts could not be told apart.
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cache-Control', 'private, no-cache');
}
