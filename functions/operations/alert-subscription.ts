// Who wants a daily mail of new alerts? Each person for themselves, at the address that their invitation went to.
import * as z from 'zod/mini';
import { dayOf } from '../domain/period.ts';
import type { Person } from '../domain/person.ts';
import { subscriptionFrom } from '../domain/subscription.ts';
import { Problem } from '../runtime/problem.ts';
import { findPerson } from '../store/people.ts';
import { findSubscription, putSubscription } from '../store/subscriptions.ts';
import { invalid } from './parse-sent.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

export const subscriptionView = z.object({ wanted: z.boolean(), email: z.nullable(z.string()) });

export const subscriptionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/alert-subscription',
    summary: 'Whether you get a daily mail of new alerts, and where',
    right: 'alerts.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: subscriptionView },
    run: async (_, { deps, actor }) => {
      const person = await findPerson(deps.store, actor.id);
      const found = await findSubscription(deps.store, actor.id);
      return { status: 200, body: { wanted: found?.wanted ?? false, email: person?.email ?? null } };
    },
  }),
  route({
    method: 'POST',
    path: '/alert-subscription',
    summary: 'Ask for a daily mail of new alerts at your own address, or for none',
    right: 'alerts.read',
    query: noQuery,
    body: z.strictObject({ wanted: z.boolean() }),
    gives: { status: 200, schema: subscriptionView },
    run: async ({ body: { wanted } }, call) => ({ status: 200, body: await subscribe(call, wanted) }),
  }),
];

async function subscribe(call: Call, wanted: boolean): Promise<z.infer<typeof subscriptionView>> {
  const { deps, actor } = call;
  const person = await personCalling(call);
  if (wanted && person.email === undefined)
    throw invalid([{ path: 'wanted', message: 'no e-mail address is known of you: ask whoever invited you' }]);
  const before = await findSubscription(deps.store, person.id);
  const now = deps.now();
  const after = { ...subscriptionFrom(before, person.id, dayOf(now)), wanted };
  const note = { at: now, id: Buffer.from(deps.randomBytes(9)).toString('base64url'), who: actor.id };
  const told = {
    what: 'alert.subscribe',
    thing: person.id,
    before: { wanted: before?.wanted ?? false },
    after: { wanted },
  };
  await putSubscription(deps.store, after, { ...note, ...told });
  return { wanted, email: person.email ?? null };
}

export async function personCalling({ deps, actor }: Call): Promise<Person> {
  const person = await findPerson(deps.store, actor.id);
  if (person === undefined)
    throw new Problem(403, 'Forbidden', 'Only a person gets mail; a program is told by a webhook.');
  return person;
}
