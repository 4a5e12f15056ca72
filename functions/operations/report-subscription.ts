// Who wants to be mailed of reports? Each person for themselves, in the one mail of the morning.
import * as z from 'zod/mini';
import { dayOf } from '../domain/period.ts';
import { subscriptionFrom } from '../domain/subscription.ts';
import { findPerson } from '../store/people.ts';
import { findSubscription, putSubscription } from '../store/subscriptions.ts';
import { personCalling, subscriptionView } from './alert-subscription.ts';
import { invalid } from './parse-sent.ts';
import { changeBy } from './report-sight.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

export const reportSubscriptionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/report-subscription',
    summary: 'Whether you get a mail of reports that were frozen, revised or published, and where',
    right: 'reports.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: subscriptionView },
    run: async (_, { deps, actor }) => {
      const person = await findPerson(deps.store, actor.id);
      const found = await findSubscription(deps.store, actor.id);
      return { status: 200, body: { wanted: found?.reports ?? false, email: person?.email ?? null } };
    },
  }),
  route({
    method: 'POST',
    path: '/report-subscription',
    summary:
      'Ask for a mail, at most one a morning, of reports you may read and of days in which your unit may speak; or for none',
    right: 'reports.read',
    query: noQuery,
    body: z.strictObject({ wanted: z.boolean() }),
    gives: { status: 200, schema: subscriptionView },
    run: async ({ body: { wanted } }, call) => ({ status: 200, body: await subscribe(call, wanted) }),
  }),
];

async function subscribe(call: Call, wanted: boolean): Promise<z.infer<typeof subscriptionView>> {
  const { store, now } = call.deps;
  const person = await personCalling(call);
  if (wanted && person.email === undefined)
    throw invalid([{ path: 'wanted', message: 'no e-mail address is known of you: ask whoever invited you' }]);
  const before = await findSubscription(store, person.id);
  const after = { ...subscriptionFrom(before, person.id, dayOf(now())), reports: wanted };
  const change = changeBy(call, 'report.subscribe', person.id, { wanted });
  await putSubscription(store, after, { ...change, before: { wanted: before?.reports ?? false } });
  return { wanted, email: person.email ?? null };
}
