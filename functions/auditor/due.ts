// Is a campaign's recount due? When the registry now implies other counts, a few times a day while answers come, and weekly once it rests.
import { createHash } from 'node:crypto';
import type { Campaign } from '../domain/campaign.ts';
import { addDays, dayOf } from '../domain/period.ts';
import { histogramShape } from '../domain/recount.ts';
import { type Audited, readAudited, writeAudited } from '../store/audited.ts';
import { poisoned } from '../store/pending.ts';
import type { Registry } from '../store/registry.ts';
import { readSeals, wholePeriod } from '../store/seals.ts';
import type { Audit } from './audit.ts';
import type { AuditorDependencies } from './dependencies.ts';
import { isOver } from './seal.ts';

const hoursBetween = { recounts: 6, recountsAtRest: 7 * 24, tidying: 6 };

type Reason = 'never recounted' | 'the registry changed' | 'the last recount found drift' | 'the last recount is old';

export type Due = {
  /** Why the campaign should be recounted now; undefined where it need not. */
  recount: Reason | undefined;
  /** Whether what expired beside its responses should be looked for. */
  tidying: boolean;
  /** What is known of it, to be remembered with what is done now. */
  last: Audited | undefined;
  /** The seal of its whole, as it is before anything is read. */
  seal: string | undefined;
};

export async function whatIsDue(deps: AuditorDependencies, registry: Registry, campaign: Campaign): Promise<Due> {
  const last = await readAudited(deps.store, campaign.id);
  const seal = isOver(campaign) ? (await readSeals(deps.store, campaign.id)).get(wholePeriod) : undefined;
  const hoursSince = (at: string) => (deps.now().getTime() - new Date(at).getTime()) / 3_600_000;
  const atRest = isAtRest(campaign, last, seal, deps.now()) && !(await hasPoison(deps, campaign));
  const between = atRest ? hoursBetween.recountsAtRest : hoursBetween.recounts;
  const recount = reasonFor(last, impliedBy(registry, campaign), (at) => hoursSince(at) > between);
  const tidying = last === undefined || hoursSince(last.tidiedAt ?? last.at) > hoursBetween.tidying;
  return { recount, tidying: tidying || recount !== undefined, last, seal };
}

function reasonFor(last: Audited | undefined, implied: string, isOld: (at: string) => boolean): Reason | undefined {
  if (last === undefined) return 'never recounted';
  if (last.implied !== implied) return 'the registry changed';
  if (last.drifted > 0) return 'the last recount found drift';
  return isOld(last.at) ? 'the last recount is old' : undefined;
}

/**
 * Closed, and nothing was counted since a recount that found nothing to do: whatever is counted into a campaign breaks the seal of its whole,
 * in the same stroke. No longer from the day on which its first responses expire: a recount removes them.
 */
const isAtRest = (campaign: Campaign, last: Audited | undefined, seal: string | undefined, now: Date): boolean =>
  seal !== undefined && last?.quietSeal === seal && dayOf(now) <= addDays(campaign.opensOn, campaign.retentionDays);

/** What came late and could not be counted broke no seal, and every recount tries it again. */
const hasPoison = async ({ store }: AuditorDependencies, { id }: Campaign): Promise<boolean> =>
  (await poisoned(store)).some(({ pk }) => pk.startsWith(`${id}#`));

/** Remembers a recount, with the seal that stood before it if it found nothing to do. */
export const rememberAudit = (
  { store, now }: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  { drifted, asked, uncounted }: Audit,
  seal: string | undefined,
): Promise<void> =>
  writeAudited(store, campaign.id, {
    ...{ at: now().toISOString(), implied: impliedBy(registry, campaign), drifted },
    ...(seal !== undefined && drifted + asked + uncounted === 0 ? { quietSeal: seal } : {}),
  });

export const rememberTidying = (
  { store, now }: AuditorDependencies,
  campaign: Campaign,
  last: Audited,
): Promise<void> => writeAudited(store, campaign.id, { ...last, tidiedAt: now().toISOString() });

/** What decides how responses are counted: everybody's placements, the campaign's method, and the layout of tallies. */
function impliedBy(registry: Registry, campaign: Campaign): string {
  const placements = [...registry.agencies.values()].map(({ id, placements: of }) => [id, of]);
  return createHash('sha256')
    .update(JSON.stringify([placements, campaign.method, campaign.questionnaire, histogramShape]))
    .digest('base64url')
    .slice(0, 22);
}
