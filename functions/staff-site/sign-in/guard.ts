// Who may see a staff page? Whoever has a living session of an epoch that still holds, with the rights the registry gives at this moment.
import type { Context, MiddlewareHandler } from 'hono';
import { withdrawnPage } from '../../../web/staff/sign-in/message-page.tsx';
import { actorOfPerson, type Person } from '../../domain/person.ts';
import { findPerson } from '../../store/people.ts';
import type { StaffEnvironment } from '../staff-environment.ts';
import type { SignInDependencies } from './dependencies.ts';
import { sendExpired } from './expired.ts';
import { sendPlain } from './send-plain.ts';
import type { Session, Sessions } from './session.ts';

export type Present = { session: Session; person: Person };

/** Who a request comes from; undefined where no session lives or its epoch is over. A person is read anew each time. */
export async function whoIsThere(
  { store }: Pick<SignInDependencies, 'store'>,
  sessions: Sessions,
  c: Context,
): Promise<Present | undefined> {
  const session = await sessions.of(c);
  if (session === undefined) return undefined;
  const person = await findPerson(store, session.person);
  return person === undefined || person.epoch !== session.epoch ? undefined : { session, person };
}

/** Lets those through who are signed in; sends others to sign in, or keeps for them what they typed. */
export const guardWith =
  (deps: SignInDependencies, sessions: Sessions): MiddlewareHandler<StaffEnvironment> =>
  async (c, next) => {
    const present = await whoIsThere(deps, sessions, c);
    if (present === undefined) return askToSignIn(c);
    if (present.person.status === 'withdrawn') {
      sessions.end(c);
      return sendPlain(c, 403, withdrawnPage());
    }
    c.set('person', present.person);
    c.set('actor', actorOfPerson(present.person));
    await next();
    await sessions.renew(c, present.session);
    return undefined;
  };

function askToSignIn(c: Context): Response | Promise<Response> {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return sendExpired(c);
  const { pathname, search } = new URL(c.req.url);
  c.header('Cache-Control', 'no-store');
  return c.redirect(`/staff/sign-in?to=${encodeURIComponent(pathname + search)}`, 303);
}
