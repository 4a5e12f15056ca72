// Would a point be served by two open campaigns on one day? Then a citizen could not know which: it is refused, and both are named.
import type { Campaign, Point } from '../domain/campaign.ts';
import { daysMeet, isCovered } from '../domain/coverage.ts';
import { Problem } from '../runtime/problem.ts';
import { campaignsCovering } from '../store/find-survey.ts';
import type { Registry } from '../store/registry.ts';

/** The open campaigns whose days meet this one's. */
export const rivalsOf = (registry: Registry, campaign: Campaign): Campaign[] =>
  [...registry.campaigns.values()].filter(
    (other) => other.id !== campaign.id && other.status === 'open' && daysMeet(other, campaign),
  );

/** Throws 409 where one of the points is covered by the campaign and by a rival. */
export function refuseSharedPoint(
  registry: Registry,
  campaign: Campaign,
  rivals: Campaign[],
  point: Point,
  day: string,
): void {
  if (point.status === 'retired' || !isCovered(registry.tree, campaign.covers, point, day)) return;
  const rival = rivals.find(({ covers }) => isCovered(registry.tree, covers, point, day));
  if (rival !== undefined) throw twoCampaigns(point, campaign, rival);
}

/** Throws 409 where two open campaigns would serve a point. */
export function refuseTwoCampaigns(registry: Registry, point: Point, day: string): void {
  const open = campaignsCovering(registry, point, day).filter(({ status }) => status === 'open');
  for (const campaign of open)
    refuseSharedPoint(
      registry,
      campaign,
      open.filter((other) => other !== campaign && daysMeet(other, campaign)),
      point,
      day,
    );
}

const twoCampaigns = (point: Point, campaign: Campaign, rival: Campaign): Problem =>
  new Problem(
    409,
    'Two campaigns at one point',
    `Point ${point.code} ("${point.label}") would be served by "${campaign.title}" (${campaign.id}) and by the open campaign "${rival.title}" (${rival.id}). Close one, or change its days or what it covers.`,
  );
