// Who calls? The client that a bearer token was issued to, with the rights it has at this moment.
import type { Actor } from '../domain/actor.ts';
import { actorOf } from '../domain/client.ts';
import { Problem } from '../runtime/problem.ts';
import { findClient } from '../store/clients.ts';
import type { ApiDependencies } from './dependencies.ts';

/** The actor; throws 401 without a valid token, 403 where the registry knows no such client (any more). */
export async function authenticate({ store, clientOf }: ApiDependencies, header: string | undefined): Promise<Actor> {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  const id = token === undefined ? undefined : await clientOf(token);
  if (id === undefined) {
    throw new Problem(401, 'Unauthorized', 'Send a valid access token: POST /oidc/token, then Authorization: Bearer.', {
      headers: { 'WWW-Authenticate': 'Bearer realm="long-dan"' },
    });
  }
  const client = await findClient(store, id);
  if (client === undefined) throw new Problem(403, 'Forbidden', `The client "${id}" has no rights here.`);
  return actorOf(client);
}
