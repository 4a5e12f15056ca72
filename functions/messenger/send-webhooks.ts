// Which messages are due, and what came of sending them? Each webhook's in order; one that fails holds up its own webhook alone.
import type { Alert } from '../domain/alert.ts';
import { attempted, type Delivery, delivered } from '../domain/delivery.ts';
import { groupBy } from '../domain/group-by.ts';
import { readReportEvent } from '../domain/report-event.ts';
import { signedHeaders, type Webhook } from '../domain/webhook.ts';
import { viewAlert } from '../operations/alert-view.ts';
import { describeError } from '../runtime/log.ts';
import { findAlert } from '../store/alerts.ts';
import { putAttempted, waitingDeliveries } from '../store/deliveries.ts';
import { collect } from '../store/items.ts';
import { findWebhook } from '../store/webhooks.ts';
import type { MessengerDependencies } from './dependencies.ts';
import { notTold, unlessPassedOver } from './pass-over.ts';
import { reportMessage } from './report-message.ts';

/** At least once: a message whose outcome could not be written is sent again, under the same id, by which its receiver knows it. */
export async function sendWebhooks(deps: MessengerDependencies): Promise<void> {
  const waiting = await collect(waitingDeliveries(deps.store, (missed, error) => notTold(deps, missed, error)));
  const due = waiting.filter(({ dueAt }) => dueAt <= deps.now().toISOString());
  const queues = [...groupBy(due, ({ webhookId }) => webhookId).values()];
  await Promise.all(queues.map((queue) => sendQueue(deps, queue)));
}

async function sendQueue(deps: MessengerDependencies, queue: Delivery[]): Promise<void> {
  const webhookId = queue[0]?.webhookId ?? '';
  let webhook: Webhook | undefined;
  const isKnown = await unlessPassedOver(deps, { webhookId }, async () => {
    webhook = await findWebhook(deps.store, webhookId);
  });
  if (!isKnown) return;
  for (const one of queue) {
    deps.stopping.throwIfAborted();
    let message: object | undefined;
    const readable = await unlessPassedOver(deps, { alertId: one.alertId }, async () => {
      message = await messageOf(deps, one);
    });
    // It waits until it can be read; those behind it do not.
    if (!readable) continue;
    const after = await sendOne(deps, webhook, one, message);
    await putAttempted(deps.store, after, deps.now());
    const outcome = describeError(after.attempts.at(-1)?.outcome ?? '');
    deps.log(after.state === 'dead' ? 'error' : 'info', 'webhook attempt', {
      ...{ webhookId: one.webhookId, alertId: one.alertId, outcome, state: after.state },
    });
    // Whoever did not take this one will hardly take the next; those stay due.
    if (after.state === 'waiting') return;
  }
}

async function sendOne(
  deps: MessengerDependencies,
  webhook: Webhook | undefined,
  one: Delivery,
  message: object | undefined,
): Promise<Delivery> {
  if (webhook?.status !== 'active' || message === undefined)
    return { ...attempted(one, deps.now(), 'withdrawn', 0), state: 'dead' };
  const body = JSON.stringify(message);
  const headers = signedHeaders(webhook.secret, { id: idOf(one), at: deps.now(), body });
  const outcome = await deps.post(webhook.url, headers, body);
  return attempted(one, deps.now(), outcome === delivered ? delivered : outcome, deps.random());
}

/** Undefined where what it tells of is there no longer. */
async function messageOf(deps: MessengerDependencies, { alertId }: Delivery): Promise<object | undefined> {
  const event = readReportEvent(alertId);
  if (event !== undefined) return reportMessage(deps, event);
  const alert = await findAlert(deps.store, alertId);
  return alert && alertMessage(deps, alert);
}

/** The same in every attempt, and another one for every webhook. */
const idOf = ({ webhookId, alertId }: Delivery): string => `msg_${webhookId}_${alertId}`;

/** What the alert says, without what people made of it since. */
async function alertMessage(deps: MessengerDependencies, alert: Alert) {
  const {
    note: _,
    settledBy: __,
    settledOn: ___,
    revision: ____,
    ...view
  } = await viewAlert(deps, await deps.registry(), alert, 'vi');
  return { type: 'alert.raised', timestamp: `${alert.raisedOn}T00:00:00+07:00`, data: view };
}
