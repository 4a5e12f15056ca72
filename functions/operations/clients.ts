// Which programs may call the API, and how are they added, given a new secret and withdrawn? At once: rights are read on every request.
import * as z from 'zod/mini';
import { type Client, client, grantOf } from '../domain/client.ts';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import { everyClient, findClient } from '../store/clients.ts';
import { collect } from '../store/items.ts';
import { findPerson } from '../store/people.ts';
import type { Registry } from '../store/registry.ts';
import { addProgram, changeProgram, giveSecret, newProgram, rightsPart } from './client-changes.ts';
import { mayGrant } from './granting.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { revision, revisionOf, revisionSeen } from './revision.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

/** A program as it is told: its secret is no part of it. */
export const clientView = z.object({
  ...client.shape,
  status: z.enum(['active', 'withdrawn']),
  /** The name of who made it, where it is asked for alone. */
  madeByName: z.optional(z.string()),
  revision,
});
/** The one answer that tells a secret. */
export const clientWithSecret = z.object({ ...clientView.shape, secret: z.optional(z.string()) });

const viewOf = (one: Client) => ({ ...one, ...rightsPart(one), revision: revisionOf(rightsPart(one)) });

const programChange = z.strictObject({
  ...revisionSeen,
  name: z.optional(newProgram.shape.name),
  status: z.optional(z.enum(['active', 'withdrawn'])),
});

export const clientRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/clients',
    summary: 'Programs whose role is yours to give, without their secrets',
    right: 'staff.write',
    query: listQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(clientView) },
    run: async ({ query }, call) => {
      const registry = await call.deps.registry();
      const seen = (await collect(everyClient(call.deps.store))).filter((one) => isSeen(call, registry, one));
      const { items, ...more } = pageOf(seen, ({ name, id }) => `${name ?? id}#${id}`, query);
      return { status: 200, body: { items: items.map(viewOf), ...more } };
    },
  }),
  route({
    method: 'GET',
    path: '/clients/{id}',
    summary: 'One program and its role',
    right: 'staff.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: clientView },
    run: async ({ params }, call) => {
      const one = await clientSeen(call, params);
      return { status: 200, body: { ...viewOf(one), ...(await makerOf(call, one)) } };
    },
  }),
  route({
    method: 'POST',
    path: '/clients',
    summary: 'Add a program with a role over an agency; its secret is told this once',
    right: 'staff.write',
    query: noQuery,
    body: newProgram,
    gives: { status: 201, schema: clientWithSecret },
    run: async ({ body }, call) => {
      const { one, secret } = await addProgram(call, body);
      return { status: 201, body: { ...viewOf(one), ...(secret === undefined ? {} : { secret }) } };
    },
  }),
  route({
    method: 'PATCH',
    path: '/clients/{id}',
    summary: 'Rename, withdraw or restore a program; it holds from the next request on',
    right: 'staff.write',
    query: noQuery,
    body: programChange,
    gives: { status: 200, schema: clientView },
    run: async ({ params, body }, call) => {
      const { id } = await clientSeen(call, params);
      return { status: 200, body: viewOf(await changeProgram(call, id, body, viewOf)) };
    },
  }),
  route({
    method: 'POST',
    path: '/clients/{id}/secret',
    summary: 'A new secret, told this once; the old one and every token given for it end at once',
    right: 'staff.write',
    query: noQuery,
    body: noBody,
    gives: { status: 201, schema: clientWithSecret },
    run: async ({ params }, call) => {
      const { one, secret } = await giveSecret(call, await clientSeen(call, params));
      return { status: 201, body: { ...viewOf(one), secret } };
    },
  }),
];

async function makerOf({ deps: { store } }: Call, { madeBy }: Client): Promise<{ madeByName?: string }> {
  if (madeBy === undefined) return {};
  const name = (await findPerson(store, madeBy))?.name ?? (await findClient(store, madeBy))?.name ?? madeBy;
  return { madeByName: name };
}

const isSeen = ({ actor, deps }: Call, registry: Registry, one: Client): boolean =>
  mayGrant(actor, grantOf(one), registry, dayOf(deps.now()));

async function clientSeen(call: Call, { id = '' }: Params): Promise<Client> {
  const found = await findClient(call.deps.store, id);
  if (found !== undefined && isSeen(call, await call.deps.registry(), found)) return found;
  throw new Problem(404, 'Not found', `There is no program ${id}.`);
}
