// What becomes of a form whose sender's session has ended? It comes back whole, to be sent again after signing in.
import type { Context } from 'hono';
import { expiredPage, type Kept } from '../../../web/staff/sign-in/expired-page.tsx';
import { sendPlain } from './send-plain.ts';

/** The page with everything typed; nothing of it is kept or logged here. */
export async function sendExpired(c: Context): Promise<Response> {
  return sendPlain(c, 401, expiredPage(await keptFrom(c), '/staff/sign-in?to=tab'));
}

async function keptFrom(c: Context): Promise<Kept> {
  const { pathname, search } = new URL(c.req.url);
  const type = c.req.header('content-type')?.toLowerCase() ?? '';
  const multipart = type.startsWith('multipart/form-data');
  const isForm = multipart || type.startsWith('application/x-www-form-urlencoded');
  const sent = isForm ? [...(await c.req.formData())] : [];
  const kept: Kept = { action: `${pathname}${search}`, multipart, fields: [], files: [] };
  for (const [name, value] of sent) {
    if (typeof value === 'string') kept.fields.push([name, value]);
    else if (value.size > 0) kept.files.push(name);
  }
  return kept;
}
