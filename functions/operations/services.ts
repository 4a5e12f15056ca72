// Which services (administrative procedures, wards' services) are there?
import * as z from 'zod/mini';
import { type Service, service } from '../domain/agency.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { matches } from '../domain/searchable.ts';
import { Problem } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { registryKey } from '../store/tables.ts';
import { wordsTyped } from './agency-search.ts';
import { changeThing } from './change-thing.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { createThing, newId } from './new-thing.ts';
import { createOneOrMany, oneOrMany } from './one-or-many.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

const text = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(500));
export const newService = z.strictObject({
  code: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(50))),
  name: text,
  field: text,
});

export const serviceView = z.extend(service, { revision });
const viewOf = (thing: Service) => ({ ...thing, revision: revisionOf(thing) });

const serviceChange = z.extend(z.partial(newService), revisionSeen);
const serviceQuery = z.extend(listQuery, {
  /** Of its name, its code or its field. */
  q: wordsTyped,
  field: z.optional(z.string()),
  order: z._default(z.enum(['id', 'name']), 'id'),
});

/** What a list is sorted by; the id tells apart what has one name. */
const orderOf = (order: 'id' | 'name') => (one: Service) =>
  order === 'id' ? one.id : `${plainLetters(one.name)}#${one.id}`;

export const serviceRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/services',
    summary: 'Services, found without marks (`q`) or by field',
    right: 'registry.read',
    query: serviceQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(serviceView) },
    run: async ({ query: { q, field, order, ...list } }, { deps }) => {
      const wanted = [...(await deps.registry()).services.values()].filter(
        (one) =>
          (field === undefined || one.field === field.normalize('NFC')) &&
          (q === undefined || matches(`${one.name}\n${one.code ?? ''}\n${one.field}`, q)),
      );
      const { items, ...more } = pageOf(wanted, orderOf(order), list);
      return { status: 200, body: { items: items.map(viewOf), ...more } };
    },
  }),
  route({
    method: 'GET',
    path: '/services/{id}',
    summary: 'One service',
    right: 'registry.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: serviceView },
    run: async ({ params }, { deps }) => ({
      status: 200,
      body: viewOf(serviceNamed(await deps.registry(), params['id'])),
    }),
  }),
  route({
    method: 'PATCH',
    path: '/services/{id}',
    summary: 'Rename or correct a service',
    right: 'catalogue.write',
    query: noQuery,
    body: serviceChange,
    gives: { status: 200, schema: serviceView },
    run: async ({ params, body }, call) => {
      const changed = await changeThing(call, 'service', (registry) => {
        const before = serviceNamed(registry, params['id']);
        refuseStale(before, body, () => viewOf(before));
        const { revision: _, ...own } = body;
        const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
        const after: Service = { ...before, ...known };
        return { before, after, write: { key: registryKey.service(before.id), thing: after, isNew: false } };
      });
      return { status: 200, body: viewOf(changed) };
    },
  }),
  route({
    method: 'POST',
    path: '/services',
    summary: 'A new service, or an array of them',
    right: 'catalogue.write',
    query: noQuery,
    body: oneOrMany(newService),
    gives: { status: 201, schema: z.union([serviceView, z.object({ items: z.array(serviceView) })]) },
    run: ({ body }, call) =>
      createOneOrMany(
        body,
        () => {},
        async (sent, place) =>
          viewOf(
            await createThing(
              call,
              {
                what: 'service',
                sent,
                make: (bytes) => {
                  const thing: Service = { ...sent, id: newId('sv', bytes) };
                  return { thing, write: { key: registryKey.service(thing.id), thing, isNew: true } };
                },
              },
              place,
            ),
          ),
      ),
  }),
];

function serviceNamed({ services }: Registry, id: string | undefined): Service {
  const found = services.get(id ?? '');
  if (found === undefined) throw new Problem(404, 'Not found', `There is no service ${id}.`);
  return found;
}
