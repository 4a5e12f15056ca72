// Where are people kept, and how is one found who signs in? One item each, and one per text that they are known by.
import * as z from 'zod/mini';
import {
  boundTo,
  emailIdentity,
  identitiesOf,
  localIssuer,
  type Person,
  person,
  type SignedIn,
  subjectIdentity,
} from '../domain/person.ts';
import { type Change, changeRegistry, type Removal, type Write, type Written } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll } from './items.ts';
import { registryVersion } from './registry.ts';
import { personPartition, registryKey } from './tables.ts';

const identity = z.object({ personId: z.string() });
const mostTries = 8;

/** Ids are short; what is longer than a key may be (1,024 bytes) the table would not even look up. */
const longestId = 200;

/** The person as of now, read consistently. */
export async function findPerson(store: Store, id: string): Promise<Person | undefined> {
  if (id.length > longestId) return undefined;
  const item = await getItem(store, 'registry', registryKey.person(id));
  return item === undefined ? undefined : fromStored(person, item);
}

/** Everybody, by id. */
export async function* everyPerson(store: Store): AsyncGenerator<Person> {
  for await (const item of queryAll(store, 'registry', { of: personPartition })) yield fromStored(person, item);
}

/** What to write for a person, and what of theirs goes: `before` is the person as stored now, undefined for a new one. */
export function personWrites(after: Person, before?: Person): (Write | Removal)[] {
  const kept = before === undefined ? [] : identitiesOf(before);
  const wanted = identitiesOf(after);
  return [
    { key: registryKey.person(after.id), thing: after, isNew: before === undefined },
    ...wanted
      .filter((text) => !kept.includes(text))
      .map((text): Write => ({ key: registryKey.personIdentity(text), thing: { personId: after.id }, isNew: true })),
    ...kept
      .filter((text) => !wanted.includes(text))
      .map((text): Removal => ({ gone: registryKey.personIdentity(text) })),
  ];
}

type Note = Omit<Change, 'thing' | 'before' | 'after'>;

/**
 * Changes a person as they are at that moment and notes it in the trail; `unknown` where there is no such person, `exists` where
 * a text they would be known by is somebody else's. `change` gives undefined to leave them as they are.
 */
export async function changePerson(
  store: Store,
  id: string,
  change: (one: Person) => Person | undefined,
  note: Note,
): Promise<Person | 'unknown' | 'unchanged' | 'exists'> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const version = await registryVersion(store);
    const before = await findPerson(store, id);
    if (before === undefined) return 'unknown';
    const after = change(before);
    if (after === undefined) return 'unchanged';
    const writes = personWrites(after, before);
    const written = await changeRegistry(store, writes, { ...note, thing: id, before, after }, version);
    if (written === 'written') return after;
    if (written === 'exists') return 'exists';
  }
  throw new Error('The registry changed too often to change a person');
}

/** Stores somebody new; `exists` where the id or a text they are known by is taken. */
export const addPerson = (store: Store, one: Person, note: Note, ifVersion?: number): Promise<Written> =>
  changeRegistry(store, personWrites(one), { ...note, thing: one.id, after: one }, ifVersion);

/** Who that is: known by their account, or at the first sign-in by the address they were invited at. Undefined where nobody is. */
export async function personSigningIn(store: Store, signedIn: SignedIn, note: Note): Promise<Person | undefined> {
  const known = await personKnownBy(store, subjectIdentity(signedIn));
  if (known !== undefined || signedIn.verifiedEmail === undefined) return known;
  const invited = await personKnownBy(store, emailIdentity(signedIn.verifiedEmail));
  if (invited === undefined) return undefined;
  const bound = await changePerson(store, invited.id, (one) => boundTo(one, signedIn), note);
  return typeof bound === 'string' ? undefined : bound;
}

/** Whose account or address a text is; undefined where nobody's. */
export const personWithAccount = (store: Store, text: string): Promise<Person | undefined> =>
  personKnownBy(store, text.includes('@') ? emailIdentity(text) : subjectIdentity({ issuer: localIssuer, sub: text }));

async function personKnownBy(store: Store, text: string): Promise<Person | undefined> {
  const item = await getItem(store, 'registry', registryKey.personIdentity(text));
  return item === undefined ? undefined : findPerson(store, fromStored(identity, item).personId);
}
