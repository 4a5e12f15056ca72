// How long does a session last, and what does its cookie hold? The person and an epoch; half an hour without a request, ten hours in all.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod/mini';
import type { Person } from '../../domain/person.ts';
import { type Sealer, sealer } from './sealed-cookie.ts';

const session = z.object({ person: z.string(), epoch: z.number(), begun: z.number(), seen: z.number() });
/** Instants in milliseconds. */
export type Session = z.infer<typeof session>;

const minute = 60_000;
const idleLimit = 30 * minute;
const wholeLimit = 600 * minute;
const renewAfter = minute;

const name = 'long-dan';
// `__Host-` holds a browser to Secure, to Path=/ and to this very host; it does so on http://127.0.0.1 and localhost as well.
const options = { prefix: 'host', secure: true, path: '/', httpOnly: true, sameSite: 'Lax' } as const;

export type Sessions = {
  begin(c: Context, person: Person): Promise<void>;
  /** The session of a request, unless it has ended; whose it is must still be asked. */
  of(c: Context): Promise<Session | undefined>;
  /** Lets an old enough session count from now on. */
  renew(c: Context, current: Session): Promise<void>;
  end(c: Context): void;
};

/** Sessions that live in cookies alone. */
export function sessionsIn(secrets: string[], now: () => Date): Sessions {
  const sealing: Sealer = sealer(secrets, 'session');
  const write = async (c: Context, value: Session) => setCookie(c, name, await sealing.seal(value), options);
  return {
    begin: (c, { id, epoch }) => {
      const instant = now().getTime();
      return write(c, { person: id, epoch, begun: instant, seen: instant });
    },
    of: async (c) => {
      const found = session.safeParse(await sealing.open(getCookie(c, name, 'host')));
      return found.success && lasts(found.data, now().getTime()) ? found.data : undefined;
    },
    renew: async (c, current) => {
      const instant = now().getTime();
      if (instant - current.seen >= renewAfter) await write(c, { ...current, seen: instant });
    },
    end: (c) => {
      deleteCookie(c, name, options);
    },
  };
}

const lasts = ({ begun, seen }: Session, instant: number): boolean =>
  instant - seen < idleLimit && instant - begun < wholeLimit;
