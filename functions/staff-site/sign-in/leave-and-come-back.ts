// How does somebody leave for the provider and come back as a person of ours? What was begun is remembered in one encrypted cookie.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import {
  needsHttpsPage,
  refusedPage,
  unknownPersonPage,
  unreachablePage,
  withdrawnPage,
} from '../../../web/staff/sign-in/message-page.tsx';
import type { Person, SignedIn } from '../../domain/person.ts';
import { describeError } from '../../runtime/log.ts';
import { noteInTrail } from '../../store/change-registry.ts';
import { personSigningIn } from '../../store/people.ts';
import type { SignInDependencies } from './dependencies.ts';
import { firstAdministrator } from './first-administrator.ts';
import { localPath } from './local-path.ts';
import { type Failed, type Journey, journey, type ProviderClient } from './provider-client.ts';
import type { Sealer } from './sealed-cookie.ts';
import { sendPlain } from './send-plain.ts';
import type { Sessions } from './session.ts';

export type SignInParts = { deps: SignInDependencies; provider: ProviderClient; sealing: Sealer; sessions: Sessions };

export const callbackPath = '/staff/sign-in/callback';
const cookie = 'long-dan-sign-in';
const options = { prefix: 'host', secure: true, path: '/', httpOnly: true, sameSite: 'Lax' } as const;
/** People are called away from the password; an hour later they begin again. */
const mostSeconds = 3600;

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

/** Sends the browser to the provider, where it is safe to type a password. */
export async function leave({ deps, provider, sealing }: SignInParts, c: Context): Promise<Response> {
  const here = new URL(deps.publicUrl(c.req.raw));
  if (here.protocol !== 'https:' && !isLoopback(here)) return sendPlain(c, 403, needsHttpsPage());
  const asked = new URL(c.req.url);
  // The cookie must be where the provider sends people back: http://localhost and http://127.0.0.1 are two hosts.
  if (isLoopback(here) && isLoopback(asked) && asked.hostname !== here.hostname)
    return c.redirect(`${here.origin}${asked.pathname}${asked.search}`, 303);
  const asksFor = c.req.query('to');
  const to = asksFor === 'tab' ? '/staff/signed-in' : localPath(asksFor);
  const leaving = await provider.leave(`${here.origin}${callbackPath}`);
  if ('failed' in leaving) return sendFailure(deps, c, leaving, to);
  const remembered: Journey = { ...leaving.remember, to, begun: deps.now().getTime() };
  setCookie(c, cookie, await sealing.seal(remembered), { ...options, maxAge: mostSeconds });
  c.header('Cache-Control', 'no-store');
  return c.redirect(leaving.address.href, 303);
}

/** Takes the browser back and begins a session, once for each leaving. */
export async function comeBack({ deps, provider, sealing, sessions }: SignInParts, c: Context): Promise<Response> {
  const remembered = journey.safeParse(await sealing.open(getCookie(c, cookie, 'host')));
  deleteCookie(c, cookie, options);
  if (!remembered.success || deps.now().getTime() - remembered.data.begun > mostSeconds * 1000)
    return sendPlain(c, 400, refusedPage());
  const { origin } = new URL(deps.publicUrl(c.req.raw));
  const address = new URL(`${origin}${callbackPath}${new URL(c.req.url).search}`);
  const signedIn = await provider.comeBack(address, remembered.data);
  if ('failed' in signedIn) return sendFailure(deps, c, signedIn, remembered.data.to);
  const person = await personOf(deps, signedIn);
  if (person === undefined) return sendUnknown(c, signedIn);
  if (person.status === 'withdrawn') return sendPlain(c, 403, withdrawnPage());
  await sessions.begin(c, person);
  c.header('Cache-Control', 'no-store');
  return c.redirect(remembered.data.to, 303);
}

async function personOf(deps: SignInDependencies, signedIn: SignedIn): Promise<Person | undefined> {
  const { store, now, randomBytes } = deps;
  const note = (who: string, what: string) => ({
    at: now(),
    id: Buffer.from(randomBytes(9)).toString('base64url'),
    who,
    what,
  });
  const account = `${signedIn.issuer} ${signedIn.sub}`;
  const person =
    (await personSigningIn(store, signedIn, note(account, 'person.first-sign-in'))) ??
    (await firstAdministrator(deps, signedIn));
  if (person !== undefined) await noteInTrail(store, { ...note(person.id, 'person.sign-in'), thing: person.id });
  return person;
}

function sendUnknown(c: Context, { issuer, sub, verifiedEmail }: SignedIn) {
  const isLocal = issuer === 'local';
  return sendPlain(c, 403, unknownPersonPage(verifiedEmail ?? sub, isLocal || verifiedEmail !== undefined));
}

function sendFailure(deps: SignInDependencies, c: Context, { failed, error }: Failed, to: string) {
  const reason = describeError(error, 200);
  deps.log(failed === 'refused' ? 'info' : 'warn', 'not-signed-in', { outcome: failed, reason });
  if (failed === 'refused') return sendPlain(c, 400, refusedPage());
  c.header('Retry-After', '30');
  return sendPlain(c, 503, unreachablePage(`/staff/sign-in?to=${encodeURIComponent(to)}`));
}
