// What is signing in to the rest of the staff site? Its own addresses, and a guard in front of every other.
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { signedInPage, signedOutPage } from '../../../web/staff/sign-in/message-page.tsx';
import { withSessionsEnded } from '../../domain/person.ts';
import { changePerson } from '../../store/people.ts';
import type { StaffEnvironment } from '../staff-environment.ts';
import type { SignInDependencies } from './dependencies.ts';
import { guardWith, whoIsThere } from './guard.ts';
import { callbackPath, comeBack, leave, type SignInParts } from './leave-and-come-back.ts';
import { providerClient } from './provider-client.ts';
import { sameSiteOnly } from './same-site.ts';
import { sealer } from './sealed-cookie.ts';
import { sendPlain } from './send-plain.ts';
import { sessionsIn } from './session.ts';

export type SignIn = {
  /** `/staff/sign-in`, `/staff/sign-out` and what belongs to them: to be mounted before the guard. */
  routes: Hono;
  /** Refuses posts of other sites; to stand before everything. */
  sameSite: MiddlewareHandler;
  /** Sets `person` and `actor`; whoever is not signed in goes no further. */
  guard: MiddlewareHandler<StaffEnvironment>;
};

/** Signing in through one provider. */
export function createSignIn(deps: SignInDependencies): SignIn {
  const parts: SignInParts = {
    deps,
    provider: providerClient(deps.provider),
    sealing: sealer(deps.sessionSecrets, 'sign-in'),
    sessions: sessionsIn(deps.sessionSecrets, deps.now),
  };
  const routes = new Hono();
  routes.get('/staff/sign-in', (c) => leave(parts, c));
  routes.get(callbackPath, (c) => comeBack(parts, c));
  routes.get('/staff/signed-in', (c) => sendPlain(c, 200, signedInPage()));
  routes.get('/staff/signed-out', (c) => sendPlain(c, 200, signedOutPage()));
  routes.post('/staff/sign-out', (c) => signOut(parts, c));
  routes.post('/staff/sign-out-everywhere', async (c) => {
    await endEverywhere(parts, c);
    return signOut(parts, c);
  });
  return { routes, sameSite: sameSiteOnly(deps), guard: guardWith(deps, parts.sessions) };
}

function signOut({ sessions }: SignInParts, c: Context): Response {
  sessions.end(c);
  // Whoever sits down at this computer next finds no page of the last person's by "back".
  c.header('Clear-Site-Data', '"cache"');
  return c.redirect('/staff/signed-out', 303);
}

/** Without a living session there is nobody whose sessions could be meant. */
async function endEverywhere({ deps, sessions }: SignInParts, c: Context): Promise<void> {
  const present = await whoIsThere(deps, sessions, c);
  if (present === undefined) return;
  const { id } = present.person;
  await changePerson(deps.store, id, withSessionsEnded, {
    at: deps.now(),
    id: Buffer.from(deps.randomBytes(9)).toString('base64url'),
    who: id,
    what: 'person.sign-out-everywhere',
  });
}
