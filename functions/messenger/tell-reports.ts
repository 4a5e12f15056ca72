// Which systems are told of a report? Of a published one those whose agency it speaks of; of a provisional one those whose whole campaign it is.
import type { Actor } from '../domain/actor.ts';
import { isUnder } from '../domain/agency-tree.ts';
import type { Campaign } from '../domain/campaign.ts';
import { actorOf } from '../domain/client.ts';
import { dayOf } from '../domain/period.ts';
import { actorOfPerson } from '../domain/person.ts';
import { type ReportEvent, readReportEvent } from '../domain/report-event.ts';
import type { Webhook } from '../domain/webhook.ts';
import { campaignsOf } from '../operations/campaigns.ts';
import { mayApprove } from '../operations/report-sight.ts';
import { findClient } from '../store/clients.ts';
import { putWaiting } from '../store/deliveries.ts';
import { findPerson } from '../store/people.ts';
import type { Registry } from '../store/registry.ts';
import { markReportTold, untoldReports } from '../store/report-outbox.ts';
import { findReport } from '../store/reports.ts';
import type { MessengerDependencies } from './dependencies.ts';
import { firstOf } from './first-delivery.ts';
import { unlessPassedOver } from './pass-over.ts';
import { systemsTold } from './systems-told.ts';

/** Broken off and done again it lets nothing wait twice. */
export async function tellOfReports(deps: MessengerDependencies): Promise<void> {
  const untold = await untoldReports(deps.store);
  if (untold.length === 0) return;
  const registry = await deps.registry();
  const { systems, areAll } = await systemsTold(deps, 'reports');
  for (const id of untold) {
    deps.stopping.throwIfAborted();
    await unlessPassedOver(deps, { alertId: id }, async () => {
      await tellOne(deps, registry, systems, id);
      if (areAll) await markReportTold(deps.store, id);
    });
  }
}

/** What is gone meanwhile is told to nobody. */
async function tellOne(deps: MessengerDependencies, registry: Registry, systems: Webhook[], id: string): Promise<void> {
  const event = readReportEvent(id);
  const report = event && (await findReport(deps.store, event.reportId));
  const campaign = registry.campaigns.get(report?.campaignId ?? '');
  if (event === undefined || campaign === undefined) return;
  for (const one of systems)
    if (await mayBeTold(deps, registry, one, event, campaign))
      await putWaiting(deps.store, firstOf(one.id, id, deps.now()));
}

async function mayBeTold(
  deps: MessengerDependencies,
  registry: Registry,
  { agencyId, registeredBy }: Webhook,
  { kind }: ReportEvent,
  campaign: Campaign,
): Promise<boolean> {
  const today = dayOf(deps.now());
  const reader: Actor = { id: agencyId, grants: [{ role: 'viewer', agencyId }] };
  if (!campaignsOf(reader, registry, today).includes(campaign)) return false;
  if (kind === 'published') return true;
  // What nobody has approved is told only where whoever had the system told may approve it, and of nothing beyond its agency.
  const within = campaign.covers.agencyIds.every((id) => isUnder(registry.tree, id, agencyId, today));
  const registrant = await actorNow(deps, registeredBy);
  return within && registrant !== undefined && mayApprove({ actor: registrant, deps }, campaign);
}

/** With the roles they hold now; undefined of somebody withdrawn. */
async function actorNow({ store }: MessengerDependencies, id: string): Promise<Actor | undefined> {
  const person = await findPerson(store, id);
  if (person !== undefined) return person.status === 'active' ? actorOfPerson(person) : undefined;
  const client = await findClient(store, id);
  return client === undefined || client.status === 'withdrawn' ? undefined : actorOf(client);
}
