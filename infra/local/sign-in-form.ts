// What does the embedded provider ask of people? User name and password on a page of ours; after a one-time password, one of their own.
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Provider } from 'oidc-provider/lib/provider.js';
import { plainPolicy, setStaffHeaders } from '../../functions/staff-site/policy.ts';
import { sameSiteOnly } from '../../functions/staff-site/sign-in/same-site.ts';
import { accountPage, newPasswordPage } from '../../web/staff/sign-in/account-page.tsx';
import { expiredSignInPage } from '../../web/staff/sign-in/message-page.tsx';
import type { PlainPage } from '../../web/staff/sign-in/plain-page.tsx';
import { type Both, signInWords as words } from '../../web/words/sign-in-words.ts';
import type { Accounts } from './accounts.ts';
import { createThrottle, type Throttle } from './throttle.ts';

export const formPath = (uid: string): string => `/oidc/sign-in/${uid}`;

type Dependencies = { provider: Provider; accounts: Accounts; publicUrl: string; clock: () => Date };
type Parts = Dependencies & { throttle: Throttle; choosing: Map<string, string> };
type Environment = { Bindings: HttpBindings };
type FormContext = Context<Environment, '/oidc/sign-in/:uid'>;

const largestForm = 8 * 1024;
/** Sign-ins that wait for a password of one's own; the oldest begin again. */
const mostChoosing = 1000;

/** Answers `/oidc/sign-in/*`. */
export function signInForm(deps: Dependencies) {
  const parts: Parts = { ...deps, throttle: createThrottle(deps.clock), choosing: new Map() };
  const app = new Hono<Environment>();
  app.use(sameSiteOnly({ publicUrl: () => deps.publicUrl }));
  app.use('/oidc/sign-in/:uid', async (c, next) =>
    (await isUnderWay(parts, c)) ? next() : show(c, 400, expiredSignInPage()),
  );
  app.get('/oidc/sign-in/:uid', (c) => {
    const name = parts.choosing.get(c.req.param('uid'));
    return show(c, 200, name === undefined ? accountPage() : newPasswordPage(name));
  });
  app.post('/oidc/sign-in/:uid', bodyLimit({ maxSize: largestForm }), async (c) => {
    const name = parts.choosing.get(c.req.param('uid'));
    const form = await c.req.formData();
    const field = (key: string): string => String(form.get(key) ?? '').normalize('NFC');
    return name === undefined ? takePassword(parts, c, field) : takeNewPassword(parts, c, name, field);
  });
  return getRequestListener((request, bindings) => app.fetch(request, bindings), { overrideGlobalObjects: false });
}

type Field = (key: string) => string;

async function isUnderWay({ provider }: Parts, c: FormContext): Promise<boolean> {
  try {
    const { uid, prompt } = await provider.interactionDetails(c.env.incoming, c.env.outgoing);
    return uid === c.req.param('uid') && prompt.name === 'login';
  } catch {
    return false;
  }
}

async function takePassword(parts: Parts, c: FormContext, field: Field) {
  const { accounts, throttle, choosing } = parts;
  // People add capitals and blanks that their keyboards suggest; user names have neither.
  const name = field('username').trim().toLowerCase();
  const seconds = throttle.waitFor(name);
  if (seconds > 0) {
    c.header('Retry-After', String(seconds));
    return show(c, 429, accountPage(name, words.wait(seconds)));
  }
  // Counted before it is checked: tries sent all at once are no fewer tries.
  throttle.wrong(name);
  const verdict = await accounts.check(name, field('password'));
  if (verdict === 'wrong') return show(c, 422, accountPage(name, words.wrong));
  throttle.right(name);
  if (verdict === 'right') return finish(parts, c, name);
  choosing.set(c.req.param('uid'), name);
  const [oldest] = choosing.keys();
  if (choosing.size > mostChoosing && oldest !== undefined) choosing.delete(oldest);
  return show(c, 200, newPasswordPage(name));
}

async function takeNewPassword(parts: Parts, c: FormContext, name: string, field: Field) {
  const password = field('newPassword');
  const wrong = await whatIsWrong(parts.accounts, name, password, field('again'));
  if (wrong !== undefined) return show(c, 422, newPasswordPage(name, wrong));
  await parts.accounts.choose(name, password);
  parts.choosing.delete(c.req.param('uid'));
  return finish(parts, c, name);
}

async function whatIsWrong(
  accounts: Accounts,
  name: string,
  password: string,
  again: string,
): Promise<Both | undefined> {
  if ([...password].length < 12) return words.short;
  if (password.length > 200) return words.tooLong;
  if (password !== again) return words.unlike;
  const isOld = (await accounts.check(name, password)) !== 'wrong';
  return isOld || password.toLowerCase() === name ? words.reused : undefined;
}

async function finish({ provider }: Parts, c: FormContext, accountId: string) {
  const result = { login: { accountId, remember: false } };
  return c.redirect(await provider.interactionResult(c.env.incoming, c.env.outgoing, result), 303);
}

function show(c: FormContext, status: 200 | 400 | 422 | 429, page: PlainPage) {
  setStaffHeaders(c, plainPolicy(page.style));
  return c.html(page.html, status);
}
