// Who wants the one mail of the morning, and to be told of what in it? Each person for themselves, at the address that their invitation went to.
import * as z from 'zod/mini';
import { dayOf } from '../domain/period.ts';
import type { Person } from '../domain/person.ts';
import { subscriptionFrom } from '../domain/subscription.ts';
import { Problem } from '../runtime/problem.ts';
import { findPerson } from '../store/people.ts';
import { findSubscription, putSubscription } from '../store/subscriptions.ts';
import { noteBy } from './note-by.ts';
import { invalid } from './parse-sent.ts';
import type { Right } from './rights.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

export const subscriptionView = z.object({ wanted: z.boolean(), email: z.nullable(z.string()) });
type SubscriptionView = z.infer<typeof subscriptionView>;

type Told = {
  path: string;
  right: Right;
  /** Under which name the wish is kept. */
  kept: 'wanted' | 'reports';
  /** What the trail calls it. */
  what: string;
  summaries: { look: string; ask: string };
};

const subscriptionRoutesOf = (told: Told): Route[] => [
  route({
    ...{ method: 'GET', path: told.path, summary: told.summaries.look, right: told.right },
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: subscriptionView },
    run: async (_, { deps, actor }) => {
      const person = await findPerson(deps.store, actor.id);
      const found = await findSubscription(deps.store, actor.id);
      return { status: 200, body: { wanted: found?.[told.kept] ?? false, email: person?.email ?? null } };
    },
  }),
  route({
    ...{ method: 'POST', path: told.path, summary: told.summaries.ask, right: told.right },
    query: noQuery,
    body: z.strictObject({ wanted: z.boolean() }),
    gives: { status: 200, schema: subscriptionView },
    run: async ({ body: { wanted } }, call) => ({ status: 200, body: await subscribe(call, told, wanted) }),
  }),
];

export const subscriptionRoutes: Route[] = [
  ...subscriptionRoutesOf({
    ...{ path: '/alert-subscription', right: 'alerts.read', kept: 'wanted', what: 'alert.subscribe' },
    summaries: {
      look: 'Whether you get a daily mail of new alerts, and where',
      ask: 'Ask for a daily mail of new alerts at your own address, or for none',
    },
  }),
  ...subscriptionRoutesOf({
    ...{ path: '/report-subscription', right: 'reports.read', kept: 'reports', what: 'report.subscribe' },
    summaries: {
      look: 'Whether you get a mail of reports that were frozen, revised or published, and where',
      ask: 'Ask for a mail, at most one a morning, of reports you may read and of days in which your unit may speak; or for none',
    },
  }),
];

async function subscribe(call: Call, { kept, what }: Told, wanted: boolean): Promise<SubscriptionView> {
  const { store, now } = call.deps;
  const person = await personCalling(call);
  if (wanted && person.email === undefined)
    throw invalid([{ path: 'wanted', message: 'no e-mail address is known of you: ask whoever invited you' }]);
  const before = await findSubscription(store, person.id);
  const after = { ...subscriptionFrom(before, person.id, dayOf(now())), [kept]: wanted };
  const noted = { thing: person.id, before: { wanted: before?.[kept] ?? false }, after: { wanted } };
  await putSubscription(store, after, { ...noteBy(call, what), ...noted });
  return { wanted, email: person.email ?? null };
}

async function personCalling({ deps, actor }: Call): Promise<Person> {
  const person = await findPerson(deps.store, actor.id);
  if (person === undefined)
    throw new Problem(403, 'Forbidden', 'Only a person gets mail; a program is told by a webhook.');
  return person;
}
