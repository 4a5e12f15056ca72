// How does anybody get into an empty platform? By the one address the operator named at deployment, once it is verified.
import type { Person, SignedIn } from '../../domain/person.ts';
import { newId } from '../../operations/new-thing.ts';
import { addPerson, everyPerson } from '../../store/people.ts';
import { registryVersion } from '../../store/registry.ts';
import type { SignInDependencies } from './dependencies.ts';

/** The new administrator; undefined unless this is the named address and nobody holds the platform role. */
export async function firstAdministrator(
  { store, firstAdministrator: named, now, randomBytes }: SignInDependencies,
  { issuer, sub, name, verifiedEmail }: SignedIn,
): Promise<Person | undefined> {
  if (named === undefined || verifiedEmail?.toLowerCase() !== named.toLowerCase()) return undefined;
  const version = await registryVersion(store);
  for await (const { grants, status } of everyPerson(store))
    if (status === 'active' && grants.some(({ role }) => role === 'platform')) return undefined;
  const email = named.toLowerCase();
  const id = newId('pe', randomBytes);
  const subject = { issuer, sub };
  const person: Person = {
    id,
    name: name ?? email,
    email,
    subject,
    grants: [{ role: 'platform' }],
    epoch: 1,
    status: 'active',
  };
  // Whatever happened in between could have been another administrator: whoever comes second signs in again.
  const note = { at: now(), id: `first-${id}`, who: id, what: 'person.first-administrator' };
  return (await addPerson(store, person, note, version)) === 'written' ? person : undefined;
}
