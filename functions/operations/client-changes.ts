// What happens when a program is added, changed or given a new secret? Nobody gives one more than they hold, and its secret is kept as a digest.
import * as z from 'zod/mini';
import type { Client } from '../domain/client.ts';
import { dayOf } from '../domain/period.ts';
import { newSecret, secretDigest } from '../runtime/client-secret.ts';
import { Problem } from '../runtime/problem.ts';
import { addClient, changeClient } from '../store/clients.ts';
import { mayGrant } from './granting.ts';
import { newId } from './new-thing.ts';
import { noteBy } from './note-by.ts';
import { invalid } from './parse-sent.ts';
import { refuseStale } from './revision.ts';
import type { Call } from './route.ts';

export const newProgram = z.strictObject({
  name: z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(200)),
  /** Where another provider keeps the secret: the id that the program has there. */
  id: z.optional(z.string().check(z.regex(/^[\w-]{1,128}$/))),
  /** Software sends responses and reads figures, or only reads: no role that acts for a person. */
  grant: z.strictObject({
    role: z.enum(['program', 'viewer']),
    agencyId: z.string(),
    axis: z.optional(z.enum(['territory', 'line'])),
  }),
});

/** What two administrators may disagree about. */
export const rightsPart = ({ name, status = 'active' }: Client) => ({ name, status });

/** Stores the program; its secret where this platform keeps it. */
export async function addProgram(
  call: Call,
  { name, id, grant }: z.infer<typeof newProgram>,
): Promise<{ one: Client; secret?: string }> {
  const { deps, actor } = call;
  await mustGive(call, grant);
  const keeps = deps.keepsProgramSecrets === true;
  if (keeps === (id !== undefined)) throw invalid([{ path: 'id', message: keeps ? idIsOurs : idIsTheirs }]);
  const madeAt = deps.now().toISOString();
  const one: Client = {
    ...{ id: id ?? newId('pr', deps.randomBytes), name, ...grant, status: 'active', madeBy: actor.id, madeAt },
    ...(keeps ? { secretMadeAt: madeAt } : {}),
  };
  const secret = keeps ? newSecret(deps.randomBytes) : undefined;
  const digest = secret === undefined ? undefined : secretDigest(secret);
  if ((await addClient(deps.store, one, digest, noteBy(call, 'client.create'))) !== 'written')
    throw invalid([{ path: 'id', message: 'is another program’s already' }]);
  return secret === undefined ? { one } : { one, secret };
}

const idIsOurs = 'is given by the platform: leave it out';
const idIsTheirs = 'name the id that the program has at the provider that keeps its secret';

/** Throws 422 for an agency that is not there, 403 for a role that is not the actor's to give. */
async function mustGive({ deps, actor }: Call, grant: z.infer<typeof newProgram>['grant']): Promise<void> {
  const registry = await deps.registry();
  if (!registry.agencies.has(grant.agencyId))
    throw invalid([{ path: 'grant.agencyId', message: `there is no agency ${grant.agencyId}` }]);
  if (mayGrant(actor, grant, registry, dayOf(deps.now()))) return;
  throw new Problem(403, 'Forbidden', 'Nobody gives or takes a role with more rights, or over more, than they hold.');
}

type Sent = { name?: string | undefined; status?: Client['status'] | undefined; revision?: string | undefined };

/** Changes name or state; throws 409 with both versions where somebody was faster. */
export async function changeProgram(
  call: Call,
  id: string,
  sent: Sent,
  viewOf: (one: Client) => object,
): Promise<Client> {
  const change = (before: Client): Client => {
    refuseStale(rightsPart(before), sent, () => viewOf(before));
    return { ...before, name: sent.name ?? before.name, status: sent.status ?? before.status };
  };
  return there(id, await changeClient(call.deps.store, id, change, noteBy(call, 'client.change')));
}

/** The old secret ends with this, and every token that was given for it. */
export async function giveSecret(call: Call, { id, secretMadeAt }: Client): Promise<{ one: Client; secret: string }> {
  const { deps } = call;
  if (deps.keepsProgramSecrets !== true || secretMadeAt === undefined)
    throw new Problem(409, 'Secret elsewhere', 'This program’s secret is not kept here: change it where it was made.');
  const secret = newSecret(deps.randomBytes);
  const change = (before: Client): Client => ({ ...before, secretMadeAt: deps.now().toISOString() });
  const note = noteBy(call, 'client.secret');
  return { one: there(id, await changeClient(deps.store, id, change, note, secretDigest(secret))), secret };
}

function there(id: string, one: Client | undefined): Client {
  if (one === undefined) throw new Problem(404, 'Not found', `There is no program ${id}.`);
  return one;
}
