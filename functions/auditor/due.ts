// Is a campaign's recount due? When the registry now implies other counts, and a few times a day in any case.
import { createHash } from 'node:crypto';
import type { Campaign } from '../domain/campaign.ts';
import { histogramShape } from '../domain/recount.ts';
import { readAudited, writeAudited } from '../store/audited.ts';
import type { Registry } from '../store/registry.ts';
import type { Audit } from './audit.ts';
import type { AuditorDependencies } from './dependencies.ts';

const recountHours = 6;

type Reason = 'never recounted' | 'the registry changed' | 'the last recount found drift' | 'the last recount is old';

/** Why the campaign should be recounted now; undefined where it need not. */
export async function recountReason(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
): Promise<Reason | undefined> {
  const last = await readAudited(deps.store, campaign.id);
  if (last === undefined) return 'never recounted';
  if (last.implied !== impliedBy(registry, campaign)) return 'the registry changed';
  if (last.drifted > 0) return 'the last recount found drift';
  const age = deps.now().getTime() - new Date(last.at).getTime();
  return age > recountHours * 3_600_000 ? 'the last recount is old' : undefined;
}

export const rememberAudit = (
  { store, now }: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  audit: Audit,
): Promise<void> =>
  writeAudited(store, campaign.id, {
    at: now().toISOString(),
    implied: impliedBy(registry, campaign),
    drifted: audit.drifted,
  });

/** What decides how responses are counted: everybody's placements, the campaign's method, and the layout of tallies. */
function impliedBy(registry: Registry, campaign: Campaign): string {
  const placements = [...registry.agencies.values()].map(({ id, placements: of }) => [id, of]);
  return createHash('sha256')
    .update(JSON.stringify([placements, campaign.method, campaign.questionnaire, histogramShape]))
    .digest('base64url')
    .slice(0, 22);
}
