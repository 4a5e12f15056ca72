// Which other systems are told of alerts and reports, and did the messages arrive? Registered by whoever handles the alerts of an agency.
import * as z from 'zod/mini';
import { delivery, sentAnew } from '../domain/delivery.ts';
import { dayOf } from '../domain/period.ts';
import { newSecret, toldKinds, type Webhook, webhook } from '../domain/webhook.ts';
import { Problem } from '../runtime/problem.ts';
import { noteInTrail } from '../store/change-registry.ts';
import { deliveriesOf, putAgain } from '../store/deliveries.ts';
import { collect } from '../store/items.ts';
import { allWebhooks, findWebhook, putWebhook } from '../store/webhooks.ts';
import { agencyNamed } from './agencies.ts';
import { listOf } from './lists.ts';
import { newId } from './new-thing.ts';
import { noteBy } from './note-by.ts';
import { invalid } from './parse-sent.ts';
import { receiverFault } from './receiver-address.ts';
import { mayOver, mustHold } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

const view = z.omit(webhook, { secret: true });
/** The secret goes out once, when it is made. */
export const newWebhookView = z.extend(view, { secret: z.string() });
export const webhookView = z.extend(view, {
  agency: z.string(),
  waiting: z.int(),
  delivered: z.int(),
  /** Messages that were given up. */
  dead: z.int(),
  /** The newest first. */
  recent: z.array(delivery),
});

const newWebhook = z.strictObject({
  agencyId: z.string().check(z.minLength(1)),
  url: z.string().check(z.trim(), z.maxLength(500)),
  /** Alerts, reports that were frozen, revised or published, or both. */
  tells: z._default(z.array(z.enum(toldKinds)).check(z.minLength(1)), ['alerts']),
});

const recent = 10;

export const webhookRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/webhooks',
    summary:
      'Systems that are told of the alerts of agencies that are yours to handle, with what became of their messages',
    right: 'alerts.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(webhookView) },
    run: async (_, call) => {
      const all = await collect(allWebhooks(call.deps.store));
      const seen = [];
      for (const one of all)
        if (one.status === 'active' && (await isTheirs(call, one))) seen.push(await viewOf(call, one));
      return { status: 200, body: { items: seen } };
    },
  }),
  route({
    method: 'POST',
    path: '/webhooks',
    summary:
      'Register a system for the alerts or the reports of an agency and all under it; the answer holds its secret, once',
    right: 'alerts.write',
    query: noQuery,
    body: newWebhook,
    gives: { status: 201, schema: newWebhookView },
    run: async ({ body }, call) => ({ status: 201, body: await register(call, body) }),
  }),
  route({
    method: 'POST',
    path: '/webhooks/{id}/replay',
    summary: 'Send anew every message that was given up',
    right: 'alerts.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: z.object({ replayed: z.int() }) },
    run: async ({ params }, call) => ({ status: 200, body: { replayed: await replay(call, params) } }),
  }),
  route({
    method: 'POST',
    path: '/webhooks/{id}/withdraw',
    summary: 'Tell a system no more; what waits for it is not sent',
    right: 'alerts.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: view },
    run: async ({ params }, call) => {
      const before = await webhookOwned(call, params);
      const after: Webhook = { ...before, status: 'withdrawn' };
      await putWebhook(call.deps.store, after, noteBy(call, 'webhook.withdraw'), before);
      return { status: 200, body: after };
    },
  }),
];

/** Comment officers handle late replies alone, of which no system is told. */
async function isTheirs({ actor, deps }: Call, { agencyId }: Pick<Webhook, 'agencyId'>): Promise<boolean> {
  const today = dayOf(deps.now());
  const registry = await deps.registry();
  const reads =
    actor.grants.some(({ role }) => role === 'platform') || mayOver(actor, 'scores.read', registry, agencyId, today);
  return reads && mayOver(actor, 'alerts.write', registry, agencyId, today);
}

async function webhookOwned(call: Call, { id = '' }: Params): Promise<Webhook> {
  const found = await findWebhook(call.deps.store, id);
  if (found?.status === 'active' && (await isTheirs(call, found))) return found;
  throw new Problem(404, 'Not found', `There is no webhook ${id}.`);
}

async function viewOf({ deps }: Call, one: Webhook) {
  const all = await collect(deliveriesOf(deps.store, one.id));
  const many = (state: string) => all.filter((each) => each.state === state).length;
  const lastAt = ({ attempts, dueAt }: (typeof all)[number]) => attempts.at(-1)?.at ?? dueAt;
  return {
    ...one,
    agency: (await deps.registry()).agencies.get(one.agencyId)?.name ?? one.agencyId,
    ...{ waiting: many('waiting'), delivered: many('delivered'), dead: many('dead') },
    recent: all.toSorted((a, b) => (lastAt(a) < lastAt(b) ? 1 : -1)).slice(0, recent),
  };
}

async function register(call: Call, { agencyId, url, tells }: z.infer<typeof newWebhook>): Promise<Webhook> {
  const { deps, actor } = call;
  const registry = await deps.registry();
  const { id } = agencyNamed(registry, agencyId);
  mustHold(call, 'alerts.write', registry, [id]);
  if (!(await isTheirs(call, { agencyId: id })))
    throw new Problem(403, 'Forbidden', 'None of your roles has the right "scores.read" over this agency.');
  const fault = receiverFault(url, deps.mayTellNear ?? false);
  if (fault !== undefined) throw invalid([{ path: 'url', message: fault }]);
  const made: Webhook = {
    ...{ id: newId('wh', deps.randomBytes), agencyId: id, url, secret: newSecret(deps.randomBytes) },
    ...{ registeredBy: actor.id, registeredOn: dayOf(deps.now()), status: 'active', tells },
  };
  await putWebhook(deps.store, made, noteBy(call, 'webhook.create'));
  return made;
}

async function replay(call: Call, params: Params): Promise<number> {
  const { deps } = call;
  const { id } = await webhookOwned(call, params);
  let replayed = 0;
  for (const one of await collect(deliveriesOf(deps.store, id)))
    if (one.state === 'dead' && (await putAgain(deps.store, sentAnew(one, deps.now())))) replayed += 1;
  await noteInTrail(deps.store, { ...noteBy(call, 'webhook.replay'), thing: id, after: { replayed } });
  return replayed;
}
