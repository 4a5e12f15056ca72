// Who asks the deployed functions for something? A citizen, a program with its token, a person of the staff with a session, and whoever follows a link to a file.
import { Hono } from 'hono';
import { sessionsIn } from '../../functions/staff-site/sign-in/session.ts';
import type { Sent } from '../rights/two-provinces.ts';
import { type Cloud, sessionSecret } from './cloud.ts';
import { publicHost } from './events.ts';

export const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** A program's request, as the walk of rights makes it. */
export async function asProgram(cloud: Cloud, who: string, method: string, path: string, sent: Sent = {}) {
  const headers = {
    Authorization: `Bearer ${await cloud.tokenOf(who)}`,
    'Content-Type': sent.type ?? 'application/json',
    ...(sent.key === undefined ? {} : { 'Idempotency-Key': sent.key }),
  };
  const body = method === 'GET' ? {} : { body: sent.body ?? JSON.stringify(sent.json ?? {}) };
  return cloud.request(`/api/v1${path}${sent.query ?? ''}`, { method, headers, ...body });
}

/** A session as signing in begins one, at the time that the functions have. */
async function cookieOf(cloud: Cloud, id: string): Promise<string> {
  const person = { id, name: id, grants: [], epoch: 1, status: 'active' as const };
  const entering = new Hono().get('/', async (c) => {
    await sessionsIn([sessionSecret], cloud.now).begin(c, person);
    return c.body(null);
  });
  const [line = ''] = (await entering.request('/')).headers.getSetCookie();
  return line.split(';')[0] ?? '';
}

/** A person's requests: pages, and forms with their fields or with a file. */
export async function asPerson(cloud: Cloud, id: string) {
  const cookie = await cookieOf(cloud, id);
  const ask = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('Cookie', cookie);
    headers.set('Origin', `https://${publicHost}`);
    return cloud.request(path, { ...init, headers });
  };
  return {
    open: (path: string) => ask(path),
    send: (path: string, fields: Record<string, string | File>) => {
      const plain = Object.entries(fields).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      );
      if (plain.length === Object.keys(fields).length)
        return ask(path, { method: 'POST', body: new URLSearchParams(plain.map(([name, value]) => [name, value])) });
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return ask(path, { method: 'POST', body: form });
    },
  };
}

/** The bytes behind a redirect to the bucket; a link that was made with rights that do not reach it fails there. */
export async function followed(answer: Response): Promise<Buffer> {
  const address = answer.headers.get('location');
  if (address === null) throw new Error(`no redirect but ${answer.status}: ${await answer.text()}`);
  const file = await fetch(address);
  if (!file.ok) throw new Error(`${address}: ${file.status}`);
  return Buffer.from(await file.arrayBuffer());
}
