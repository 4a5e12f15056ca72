// Who works with the staff pages? A person, the roles they hold, and the epoch that ends all their sessions when it is raised.
import * as z from 'zod/mini';
import { type Actor, grant } from './actor.ts';

/** Addresses differ by case for nobody; what is written and what is looked up must be one text. */
export const email = z.pipe(
  z.string().check(z.regex(/^[^\s@#]+@[^\s@#]+$/, 'must be an e-mail address')),
  z.transform((text: string) => text.normalize('NFC').toLowerCase()),
);

/** A name that somebody types to sign in where this machine keeps the accounts. */
export const username = z
  .string()
  .check(
    z.regex(/^[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?$/, 'a username is 1 to 40 of a-z, 0-9, dot, dash, underscore'),
  );

export const person = z.object({
  id: z.string().check(z.regex(/^pe-[a-z0-9-]+$/)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The account of this machine's own provider, where it keeps one. */
  username: z.optional(username),
  /** Where an invitation went: whoever first signs in with this address, verified, is this person. */
  email: z.optional(email),
  /** Who they are at another provider, known since their first sign-in. */
  subject: z.optional(z.object({ issuer: z.string(), sub: z.string() })),
  grants: z.array(grant),
  /** A session holds the epoch it began in; a higher one here ends it. */
  epoch: z.number().check(z.int(), z.minimum(1)),
  status: z.enum(['active', 'withdrawn']),
});
export type Person = z.infer<typeof person>;

/** Whoever is withdrawn holds nothing, whatever their roles say. */
export const actorOfPerson = ({ id, grants, status }: Person): Actor => ({
  id,
  grants: status === 'active' ? grants : [],
});

/** Ends every session of the person, on whatever device. */
export const withSessionsEnded = (one: Person): Person => ({ ...one, epoch: one.epoch + 1 });

/** What a provider says of somebody who signed in. */
export type SignedIn = {
  /** `local` for this machine's own provider, whose address may change while its accounts stay. */
  issuer: string;
  sub: string;
  name?: string | undefined;
  /** Only where the provider has verified it. */
  verifiedEmail?: string | undefined;
};

/** The issuer of accounts that this machine keeps. */
export const localIssuer = 'local';

/**
 * The person with what is known since this sign-in; undefined where the address belongs to somebody who already signed in as another
 * account of the same provider: an address that was given to a second person must not hand over the first one's rights.
 */
export function boundTo(one: Person, { issuer, sub }: SignedIn): Person | undefined {
  if (one.subject?.issuer === issuer && one.subject.sub !== sub) return undefined;
  return { ...one, subject: { issuer, sub } };
}

/** Texts by which a person is found when they sign in, each of one person only. */
export const identitiesOf = (one: Pick<Person, 'username' | 'email' | 'subject'>): string[] => [
  ...(one.username === undefined ? [] : [subjectIdentity({ issuer: localIssuer, sub: one.username })]),
  ...(one.subject === undefined ? [] : [subjectIdentity(one.subject)]),
  ...(one.email === undefined ? [] : [emailIdentity(one.email)]),
];

export const subjectIdentity = ({ issuer, sub }: { issuer: string; sub: string }): string => `subject#${issuer}#${sub}`;
export const emailIdentity = (address: string): string => `email#${address.normalize('NFC').toLowerCase()}`;
