// What does the auditor do on its round? Recounts campaigns whose recount is due, seals what is over, releases what others may see, raises alerts.
import type { Campaign } from '../domain/campaign.ts';
import { describeError } from '../runtime/log.ts';
import { isUnreachable } from '../store/database-errors.ts';
import type { Registry } from '../store/registry.ts';
import { raiseAlerts } from './alerts.ts';
import { type Audit, auditCampaign } from './audit.ts';
import type { AuditorDependencies } from './dependencies.ts';
import { type Due, rememberAudit, rememberTidying, whatIsDue } from './due.ts';
import { expireComments } from './expire-comments.ts';
import { noteFrequent } from './frequent.ts';
import { releaseCampaign } from './release.ts';
import { sealCampaign } from './seal.ts';
import { endTickets } from './tickets.ts';

/** One round over every campaign that was ever opened. Throws when the store cannot be reached; the next round goes on. */
export async function auditRound(deps: AuditorDependencies): Promise<void> {
  const { campaigns } = await deps.registry();
  for (const campaign of [...campaigns.values()].filter(({ status }) => status !== 'draft'))
    await auditOne(deps, campaign).catch((error: unknown) => {
      // One campaign's trouble is not the others'; a store out of reach, or the end of the platform, is everybody's.
      if (isUnreachable(error) || deps.stopping.aborted) throw error;
      deps.log('error', 'campaign not audited', { campaignId: campaign.id, error: describeError(error) });
    });
}

async function auditOne(deps: AuditorDependencies, campaign: Campaign): Promise<void> {
  const registry = await deps.registry();
  const due = await whatIsDue(deps, registry, campaign);
  if (due.tidying) await expireComments(deps, campaign);
  const audit = due.recount && (await recount(deps, registry, campaign, due));
  await endTickets(deps, campaign, due.tidying);
  if (due.tidying && audit === undefined && due.last) await rememberTidying(deps, campaign, due.last);
  const sealed = await sealCampaign(deps, campaign);
  if (sealed.length > 0) deps.log('info', 'periods sealed', { campaignId: campaign.id, periods: sealed.join(' ') });
  // What was just asked to be counted otherwise, or repaired, is not released as it was; the index of who waits may not say so yet.
  if (audit !== undefined && audit.asked + audit.drifted > 0) return;
  const blocks = await releaseCampaign(deps, registry, campaign);
  if (blocks > 0) deps.log('info', 'blocks released', { campaignId: campaign.id, blocks });
  const alerts = await raiseAlerts(deps, registry, campaign);
  if (alerts > 0) deps.log('info', 'alerts raised', { campaignId: campaign.id, alerts });
}

async function recount(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  { recount: reason, seal }: Due,
): Promise<Audit> {
  const audit = await auditCampaign(deps, campaign);
  deps.log('info', 'campaign audited', { campaignId: campaign.id, reason, ...audit });
  await noteFrequent(deps, registry, campaign);
  await rememberAudit(deps, registry, campaign, audit, seal);
  return audit;
}
