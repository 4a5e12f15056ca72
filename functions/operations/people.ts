// Who works with the staff pages, and how are they invited, given roles and withdrawn? At once: rights are read on every request.
import * as z from 'zod/mini';
import { type Grant, grant } from '../domain/actor.ts';
import { dayOf } from '../domain/period.ts';
import { email, type Person, person } from '../domain/person.ts';
import { matches } from '../domain/searchable.ts';
import { Problem } from '../runtime/problem.ts';
import { collect } from '../store/items.ts';
import { addPerson, changePerson, everyPerson, findPerson, personWithAccount } from '../store/people.ts';
import type { Registry } from '../store/registry.ts';
import { isSameGrant, mayGrant } from './granting.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { newId } from './new-thing.ts';
import { noteBy } from './note-by.ts';
import { invalid } from './parse-sent.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';
import { type AccountState, accountState, disableInPool, enableInPool, inviteInPool } from './user-pool.ts';

/** What is told of a person: not who they are at a provider. */
export const personView = z.object({
  ...z.omit(person, { subject: true, epoch: true }).shape,
  /** Whether they have signed in as somebody of a provider yet. */
  hasSignedIn: z.boolean(),
  revision,
  /** In the answer to a change alone, where a provider keeps the account: what became of it there. */
  account: z.optional(accountState),
});
const viewOf = (one: Person, account?: AccountState) => ({
  ...one,
  ...(account === undefined ? {} : { account }),
  hasSignedIn: one.subject !== undefined,
  revision: revisionOf(rightsPart(one)),
});
/** Signing in changes the rest; two administrators disagree only about this. */
const rightsPart = ({ name, email: address, grants, status }: Person) => ({ name, email: address, grants, status });

const personName = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(200));
const grants = z.array(grant).check(z.maxLength(50));
const invitation = z.strictObject({
  name: personName,
  /** At least one: an address, which a provider may know them by and alerts are sent to, or a user name of this machine's own accounts. */
  email: z.optional(email),
  username: z.optional(person.shape.username),
  grants,
});
const personChange = z.strictObject({
  ...revisionSeen,
  name: z.optional(personName),
  /** `null` takes it away. */
  email: z.optional(z.nullable(email)),
  grants: z.optional(grants),
  status: z.optional(person.shape.status),
});

export const peopleRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/people',
    summary: 'People who hold a role over what is yours to give, found by name without marks (`q`)',
    right: 'staff.write',
    query: z.extend(listQuery, { q: z.optional(z.string()) }),
    body: noBody,
    gives: { status: 200, schema: listOf(personView) },
    run: async ({ query: { q, ...list } }, call) => {
      const registry = await call.deps.registry();
      const everybody = await collect(everyPerson(call.deps.store));
      const seen = everybody.filter(
        (one) => isSeen(call, registry, one) && (q === undefined || matches(wordsOf(one), q)),
      );
      const { items, ...more } = pageOf(seen, ({ name, id }) => `${name}#${id}`, list);
      return { status: 200, body: { items: items.map((one) => viewOf(one)), ...more } };
    },
  }),
  route({
    method: 'GET',
    path: '/people/{id}',
    summary: 'One person and the roles they hold',
    right: 'staff.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: personView },
    run: async ({ params }, call) => ({ status: 200, body: viewOf(await personSeen(call, params)) }),
  }),
  route({
    method: 'POST',
    path: '/people',
    summary: 'Invite a person with roles; nobody gives more than they hold',
    right: 'staff.write',
    query: noQuery,
    body: invitation,
    gives: { status: 201, schema: personView },
    run: async ({ body }, call) => ({ status: 201, body: await invite(call, body) }),
  }),
  route({
    method: 'PATCH',
    path: '/people/{id}',
    summary:
      'Rename, change the e-mail address, give and take roles, withdraw or restore; it holds from the next request on',
    right: 'staff.write',
    query: noQuery,
    body: personChange,
    gives: { status: 200, schema: personView },
    run: async ({ params, body }, call) => ({ status: 200, body: await change(call, params, body) }),
  }),
  route({
    method: 'POST',
    path: '/people/{id}/password',
    summary: 'A password that works once, for a person whose account is kept by this machine; told once',
    right: 'staff.write',
    query: noQuery,
    body: noBody,
    gives: { status: 201, schema: z.object({ username: z.string(), password: z.string() }) },
    run: async ({ params }, call) => ({ status: 201, body: await newPassword(call, params) }),
  }),
  route({
    method: 'POST',
    path: '/people/{id}/invitation',
    summary: 'Another invitation by mail, or a code for a new password to whoever used theirs; told to nobody else',
    right: 'staff.write',
    query: noQuery,
    body: noBody,
    gives: { status: 201, schema: personView },
    run: async ({ params }, call) => ({ status: 201, body: await inviteAgain(call, params) }),
  }),
];

const wordsOf = ({ name, username, email: address }: Person): string => [name, username, address].join('\n');

/** Somebody who holds nothing is seen by the platform alone: to nobody else do they belong. */
const isSeen = ({ actor, deps }: Call, registry: Registry, { id, grants: held }: Person): boolean => {
  const mine = (one: Grant) => mayGrant(actor, one, registry, dayOf(deps.now()));
  return id === actor.id || held.some(mine) || mayGrant(actor, { role: 'platform' }, registry, dayOf(deps.now()));
};

async function personSeen(call: Call, { id = '' }: Params): Promise<Person> {
  const found = await findPerson(call.deps.store, id);
  if (found !== undefined && isSeen(call, await call.deps.registry(), found)) return found;
  throw new Problem(404, 'Not found', `There is no person ${id}.`);
}

/** Throws 422 for roles over agencies that are not there, 403 for those that are not the actor's to give or take. */
function mustGive({ actor, deps }: Call, registry: Registry, roles: Grant[]): void {
  const nowhere = roles.filter(({ agencyId }) => agencyId !== undefined && !registry.agencies.has(agencyId));
  if (nowhere.length > 0)
    throw invalid(nowhere.map(({ agencyId }) => ({ path: 'grants', message: `there is no agency ${agencyId}` })));
  if (roles.every((one) => mayGrant(actor, one, registry, dayOf(deps.now())))) return;
  throw new Problem(403, 'Forbidden', 'Nobody gives or takes a role with more rights, or over more, than they hold.');
}

/** Their account at the provider carries that address, and only the provider could rename it. */
const signsInByMail = (): Problem =>
  new Problem(
    409,
    'Signs in by e-mail',
    'This person signs in with their e-mail address: invite the new address, and withdraw the old one.',
  );
const nobodyKnown = 'name an e-mail address or a user name';
const taken = 'is somebody’s already';

async function invite(call: Call, { name, email: address, username, grants: given }: z.infer<typeof invitation>) {
  if (address === undefined && username === undefined) throw invalid([{ path: 'email', message: nobodyKnown }]);
  mustGive(call, await call.deps.registry(), given);
  if (given.length === 0) throw invalid([{ path: 'grants', message: 'give at least one role' }]);
  const id = newId('pe', call.deps.randomBytes);
  const made: Person = person.parse({ id, name, email: address, username, grants: given, epoch: 1, status: 'active' });
  const isTaken = invalid([{ path: username === undefined ? 'email' : 'username', message: taken }]);
  // Looked at before a mail leaves; two who add one address at the same moment meet at the write.
  if ((await personWithAccount(call.deps.store, username ?? address ?? '')) !== undefined) throw isTaken;
  const account = await inviteInPool(call.deps, made);
  if ((await addPerson(call.deps.store, made, noteBy(call, 'person.create'))) !== 'written') throw isTaken;
  return viewOf(made, account);
}

async function change(call: Call, params: Params, sent: z.infer<typeof personChange>) {
  const registry = await call.deps.registry();
  const seen = await personSeen(call, params);
  if (seen.id === call.actor.id && (sent.grants !== undefined || sent.status !== undefined))
    throw new Problem(409, 'Oneself', 'Nobody changes their own roles: ask another administrator.');
  const mayChange = (one: Person): void => {
    refuseStale(rightsPart(one), sent, () => viewOf(one));
    mustGive(call, registry, touched(one, sent));
  };
  mayChange(seen);
  // Of somebody active the provider's own administrators may have closed the account: that is theirs to undo.
  const isRestored = seen.status === 'withdrawn' && sent.status === 'active';
  const enabled = isRestored ? await enableInPool(call.deps, seen) : undefined;
  const platforms = (await collect(everyPerson(call.deps.store))).filter(isPlatformPerson);
  const changed = await changePerson(
    call.deps.store,
    seen.id,
    (before) => {
      mayChange(before);
      const after = { ...before, ...known(sent) };
      if (sent.email !== undefined && before.username === undefined) throw signsInByMail();
      if (isPlatformPerson(before) && !isPlatformPerson(after) && platforms.length === 1)
        throw new Problem(409, 'Last administrator', 'The last administrator of the platform cannot be withdrawn.');
      return after;
    },
    noteBy(call, 'person.change'),
  );
  if (changed === 'exists') throw invalid([{ path: 'email', message: taken }]);
  if (typeof changed === 'string') throw new Problem(404, 'Not found', `There is no person ${seen.id}.`);
  const disabled = sent.status === 'withdrawn' ? await disableInPool(call.deps, changed) : undefined;
  return viewOf(changed, enabled ?? disabled);
}

const known = ({ name, email: address, grants: given, status }: z.infer<typeof personChange>) => ({
  ...(name === undefined ? {} : { name }),
  ...(address === undefined ? {} : { email: address ?? undefined }),
  ...(given === undefined ? {} : { grants: given }),
  ...(status === undefined ? {} : { status }),
});

/** The roles that a change gives or takes: all of them where the person is withdrawn or restored. */
function touched({ grants: before, status }: Person, sent: z.infer<typeof personChange>): Grant[] {
  const after = sent.grants ?? before;
  if (sent.status !== undefined && sent.status !== status) return [...before, ...after];
  const lacks = (list: Grant[], one: Grant) => !list.some((other) => isSameGrant(one, other));
  const differing = [...before.filter((one) => lacks(after, one)), ...after.filter((one) => lacks(before, one))];
  // Whoever may name a person anew, or say at which address they are known, must hold all that the person does.
  return sent.name === undefined && sent.email === undefined ? differing : [...before, ...differing];
}

const isPlatformPerson = ({ grants: held, status }: Person): boolean =>
  status === 'active' && held.some(({ role }) => role === 'platform');

async function newPassword(call: Call, params: Params): Promise<{ username: string; password: string }> {
  const { accounts } = call.deps;
  const one = await personSeen(call, params);
  mustGive(call, await call.deps.registry(), one.grants);
  if (accounts === undefined || one.username === undefined)
    throw new Problem(409, 'Account elsewhere', 'This person’s account is kept by another provider: reset it there.');
  const password = await accounts.invite(one.username);
  await changePerson(
    call.deps.store,
    one.id,
    (before) => ({ ...before, epoch: before.epoch + 1 }),
    noteBy(call, 'person.password'),
  );
  return { username: one.username, password };
}

async function inviteAgain(call: Call, params: Params) {
  const { store, userPool } = call.deps;
  const one = await personSeen(call, params);
  mustGive(call, await call.deps.registry(), one.grants);
  if (userPool === undefined || one.email === undefined)
    throw new Problem(
      409,
      'Account elsewhere',
      'This person’s account is not kept in our user pool: invite them there.',
    );
  if (one.status === 'withdrawn')
    throw new Problem(409, 'Withdrawn', 'This person is withdrawn: restore the account before inviting them again.');
  const account = await userPool.sendAgain(one.email);
  const [raised, note] = [
    (before: Person) => ({ ...before, epoch: before.epoch + 1 }),
    noteBy(call, 'person.invitation'),
  ];
  const invited = await changePerson(store, one.id, raised, note);
  return viewOf(typeof invited === 'string' ? one : invited, account);
}
