// Who calls? The client that a bearer token was issued to, with the rights it has at this moment.
import type { Actor } from '../domain/actor.ts';
import { actorOf, tokenHolds } from '../domain/client.ts';
import { Problem } from '../runtime/problem.ts';
import { findClient } from '../store/clients.ts';
import type { ApiDependencies } from './dependencies.ts';

/** The actor; throws 401 without a token that is valid still, 403 where the registry knows no such client. */
export async function authenticate({ store, clientOf }: ApiDependencies, header: string | undefined): Promise<Actor> {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  const caller = token === undefined ? undefined : await clientOf(token);
  if (caller === undefined)
    throw unauthorized('Send a valid access token: POST /oidc/token, then Authorization: Bearer.');
  const client = await findClient(store, caller.id);
  if (client === undefined) throw new Problem(403, 'Forbidden', `The client "${caller.id}" has no rights here.`);
  if (tokenHolds(client, caller.issuedAt)) return actorOf(client);
  throw unauthorized('This program was withdrawn, or its secret was changed since the token was given.');
}

const unauthorized = (detail: string): Problem =>
  new Problem(401, 'Unauthorized', detail, { headers: { 'WWW-Authenticate': 'Bearer realm="long-dan"' } });
