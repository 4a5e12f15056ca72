// Which reports may somebody see? Published ones of campaigns that are theirs to see, and provisional ones of those they may approve.
import { isPlatform } from '../domain/actor.ts';
import type { Campaign } from '../domain/campaign.ts';
import { dayOf } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { Problem } from '../runtime/problem.ts';
import { findReport, type KeptReport, reportsOf } from '../store/reports.ts';
import { campaignSeen } from './campaigns.ts';
import { mayOver } from './rights.ts';
import type { Call, Params } from './route.ts';

/** As the index keeps it, less what tells the writer alone whether there is anything new. */
export const viewOf = ({ figures: _, ...shown }: KeptReport): Report => shown;

/** Who looks, when, at which reports. */
type Reader = { actor: Call['actor']; deps: Pick<Call['deps'], 'store' | 'registry' | 'now'> };

/** Those that are published, and the provisional ones of whoever may publish them. */
export async function reportsSeen(call: Reader, campaign: Campaign): Promise<KeptReport[]> {
  const all = await reportsOf(call.deps.store, campaign.id);
  return (await mayApprove(call, campaign)) ? all : all.filter(({ state }) => state === 'published');
}

/** Whoever holds `reports.write` over all that the campaign covers. */
export async function mayApprove({ actor, deps }: Reader, { covers }: Campaign): Promise<boolean> {
  const registry = await deps.registry();
  const today = dayOf(deps.now());
  if (isPlatform(actor)) return true;
  return (
    covers.agencyIds.length > 0 && covers.agencyIds.every((id) => mayOver(actor, 'reports.write', registry, id, today))
  );
}

/** Throws 404 where there is none, or none that the client may see (yet). */
export async function reportSeen(call: Call, params: Params): Promise<KeptReport> {
  const id = params['id'] ?? '';
  const found = await findReport(call.deps.store, id);
  if (found === undefined) throw unknownReport(id);
  const campaign = await campaignSeen(call, { id: found.campaignId });
  if (found.state === 'provisional' && !(await mayApprove(call, campaign))) throw unknownReport(id);
  return found;
}

export const unknownReport = (id: string): Problem => new Problem(404, 'Not found', `There is no report ${id}.`);
