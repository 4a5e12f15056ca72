// Who has asked to be told of a new alert? A delivery waits for each webhook whose agency may see it; only then is the alert told.
import type { Actor } from '../domain/actor.ts';
import type { Webhook } from '../domain/webhook.ts';
import { alertReader } from '../operations/alerts-seen.ts';
import { findAlert } from '../store/alerts.ts';
import { markTold, putWaiting, untoldAlerts } from '../store/deliveries.ts';
import { collect } from '../store/items.ts';
import type { MessengerDependencies } from './dependencies.ts';
import { firstOf } from './first-delivery.ts';
import { unlessPassedOver } from './pass-over.ts';
import { systemsTold } from './systems-told.ts';

/** What is told to another system is what a quality officer of the agency would see: late replies are told to people alone. */
const readerOf = ({ id, agencyId }: Webhook): Actor => ({ id, grants: [{ role: 'quality-officer', agencyId }] });

/** Broken off and done again it lets nothing wait twice. */
export async function tellWebhooks(deps: MessengerDependencies): Promise<void> {
  const untold = await collect(untoldAlerts(deps.store));
  if (untold.length === 0) return;
  const registry = await deps.registry();
  const { systems, areAll } = await systemsTold(deps, 'alerts');
  const readers = await Promise.all(
    systems.map(async (one) => ({ one, sees: await alertReader({ actor: readerOf(one), deps }, registry) })),
  );
  for (const alertId of untold) {
    deps.stopping.throwIfAborted();
    await unlessPassedOver(deps, { alertId }, async () => {
      const alert = await findAlert(deps.store, alertId);
      for (const { one, sees } of readers)
        if (alert !== undefined && (await sees(alert)))
          await putWaiting(deps.store, firstOf(one.id, alertId, deps.now()));
      if (areAll) await markTold(deps.store, alertId);
    });
  }
}
