// How does one of the pages around signing in go out? With the one style it carries, kept by nobody.
import type { Context } from 'hono';
import type { PlainPage } from '../../../web/staff/sign-in/plain-page.tsx';
import { plainPolicy, setStaffHeaders } from '../policy.ts';

export function sendPlain(
  c: Context,
  status: 200 | 400 | 401 | 403 | 503,
  page: PlainPage,
): Response | Promise<Response> {
  setStaffHeaders(c, plainPolicy(page.style));
  c.header('Cache-Control', 'no-store');
  return c.html(page.html, status);
}
