// How does a test of the staff pages get in? By signing in as a browser would, without one; a browser is then handed the cookie.
import type { Browser, BrowserContext, Page } from 'playwright-core';

type Running = { url: string };
export type StaffFetch = ((path: string, init?: RequestInit) => Promise<Response>) & { cookies: Jar };

/** Cookies by name, as one host's browser would hold them. */
export type Jar = Map<string, string>;

const mostSteps = 12;

/** One request with the jar's cookies; what the answer sets goes into the jar. Redirects are the caller's to follow. */
export async function step(url: string, jar: Jar, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
  if (init.method === 'POST' && !headers.has('Origin')) headers.set('Origin', new URL(url).origin);
  const response = await fetch(url, { ...init, headers, redirect: 'manual' });
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
  return response;
}

/** Goes on from an answer as long as it sends elsewhere; the last answer and where it came from. */
export async function follow(from: string, first: Response, jar: Jar): Promise<{ url: string; response: Response }> {
  let [url, response] = [from, first];
  for (let steps = 0; steps < mostSteps && response.headers.has('location'); steps += 1) {
    url = new URL(response.headers.get('location') ?? '', url).href;
    response = await step(url, jar);
  }
  return { url, response };
}

export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

/** Opens a page, is sent to the form and fills it in; where that leads. Demo passwords on loopback are the user names. */
export async function signInAt(at: string, jar: Jar, username: string, password = username) {
  const asked = await follow(at, await step(at, jar), jar);
  await asked.response.body?.cancel();
  const sent = await step(asked.url, jar, form({ username, password }));
  return follow(asked.url, sent, jar);
}

/** A `fetch` for paths of the platform, signed in as one of its people (`nen-tang`, `tinh`, `don-vi`, …); redirects are not followed. */
export async function staffFetch({ url }: Running, username: string): Promise<StaffFetch> {
  const cookies: Jar = new Map();
  const { response } = await signInAt(`${url}/staff/sign-in`, cookies, username);
  await response.body?.cancel();
  if (!cookies.has('__Host-long-dan')) throw new Error(`${username} could not sign in: ${response.status}`);
  const call = (path: string, init: RequestInit = {}) => step(`${url}${path}`, cookies, init);
  return Object.assign(call, { cookies });
}

/** A browser's context that is signed in; the caller closes it. */
export async function signedInContext(
  browser: Browser,
  platform: Running,
  username: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  const { cookies } = await staffFetch(platform, username);
  const context = await browser.newContext({ baseURL: platform.url, ...options });
  await context.addCookies(
    [...cookies]
      .filter(([name]) => name.startsWith('__Host-'))
      .map(([name, value]) => ({
        name,
        value,
        // A browser takes such names from secure addresses alone; on loopback it sends them over http too.
        url: platform.url.replace('http:', 'https:'),
        secure: true,
        httpOnly: true,
        sameSite: 'Lax' as const,
      })),
  );
  return context;
}

/** A page of a context of its own, signed in; `page.goto('/staff/…')` works as it is. */
export const signedIn = async (
  browser: Browser,
  platform: Running,
  username: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> => (await signedInContext(browser, platform, username, options)).newPage();
