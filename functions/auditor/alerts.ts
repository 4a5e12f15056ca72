// What should somebody look at? Once for each closed day of a campaign, and once a week for changes; each cause is told once.
import type { Raised } from '../domain/alert.ts';
import { closedWeeks } from '../domain/alert-windows.ts';
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { addDays, dayOf } from '../domain/period.ts';
import { raiseAlert } from '../store/alerts.ts';
import { type Looked, readLooked, writeLooked } from '../store/looked.ts';
import type { Registry } from '../store/registry.ts';
import { waitsThrough } from '../store/released.ts';
import type { AuditorDependencies } from './dependencies.ts';
import { fallsOf } from './falls.ts';
import { lowStreaksOf } from './low-streaks.ts';
import { overdueComments } from './overdue-comments.ts';
import { pointAlerts } from './point-alerts.ts';

/**
 * Raises what the days before today show; how many were new. Where something of closed days still waits to be counted, the next round looks.
 * A round that is broken off is done again: what it had raised is there already.
 */
export async function raiseAlerts(deps: AuditorDependencies, registry: Registry, campaign: Campaign): Promise<number> {
  if (campaign.status !== 'open' && campaign.status !== 'closed') return 0;
  const through = addDays(dayOf(deps.now()), -1);
  const looked = await readLooked(deps.store, campaign.id);
  if (through < campaign.opensOn || looked?.through === through) return 0;
  if (await waitsThrough(deps.store, campaign.id, through)) return 0;
  let raised = 0;
  for await (const one of causesOf(deps, registry, campaign, through, looked)) {
    deps.stopping.throwIfAborted();
    if (await raiseAlert(deps.store, one, dayOf(deps.now()))) raised += 1;
  }
  await writeLooked(deps.store, campaign.id, { through, week: closedWeeks(through).now.to });
  return raised;
}

async function* causesOf(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  through: string,
  looked: Looked | undefined,
): AsyncGenerator<Raised> {
  // A reply is owed after the campaign's last day too; the rest is about days on which it asked.
  yield* overdueComments(deps, campaign);
  if (lastDay(campaign) < through) return;
  yield* pointAlerts(deps, registry, campaign, through);
  yield* lowStreaksOf(deps, registry, campaign, through);
  const windows = closedWeeks(through);
  if (looked?.week !== windows.now.to) yield* fallsOf(deps, registry, campaign, windows);
}
