// What has changed since the campaign before it whose results are public too? Of released figures of both, which anybody could subtract.
import { chainOf } from '../domain/agency-tree.ts';
import { type Campaign, isPublic } from '../domain/campaign.ts';
import { type Comparison, compare } from '../domain/comparison.ts';
import { lastDay } from '../domain/coverage.ts';
import { lineageOf } from '../domain/lineage.ts';
import { type Block, sumOfBlocks } from '../domain/released-block.ts';
import type { Registry } from '../store/registry.ts';
import type { Cut } from './score-question.ts';

/** `before` is the campaign compared with; without a difference `refused` says why. */
export type PublicChange = { before: { id: string; title: string } } & Pick<Comparison, 'difference' | 'refused'>;

/**
 * The latest campaign that ended before this one began, is public too and covered the agency as this one does. None where the agency was
 * formed of others since: what it was then is not what it is now.
 */
export function campaignBefore(registry: Registry, now: Campaign, agencyId: string): Campaign | undefined {
  const earlier = [...registry.campaigns.values()]
    .filter((one) => isPublic(one) && lastDay(one) < now.opensOn && coversItself(registry, one, agencyId))
    .toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)))
    .at(-1);
  if (earlier === undefined || !coversItself(registry, now, agencyId)) return undefined;
  const { agencyIds, split } = lineageOf(registry.tree, agencyId, lastDay(earlier));
  return agencyIds.length === 1 && split.length === 0 ? earlier : undefined;
}

/** By itself or one above it; a campaign over single services or points is no measure of the whole agency. */
const coversItself = ({ tree }: Registry, { covers, opensOn }: Campaign, agencyId: string): boolean =>
  covers.serviceIds === undefined &&
  chainOf(tree, agencyId, 'territory', opensOn).some((id) => covers.agencyIds.includes(id));

/** Undefined where either has nothing released. Channels are not told apart in blocks, so no word of their mix. */
export function publicChange(
  before: { cut: Cut; blocks: Block[] },
  now: { cut: Cut; blocks: Block[] },
): PublicChange | undefined {
  if (before.blocks.length === 0 || now.blocks.length === 0) return undefined;
  const figures = ({ cut: { questionnaire, method }, blocks }: { cut: Cut; blocks: Block[] }) => ({
    ...{ questionnaire, method, tally: sumOfBlocks(blocks).tally, byChannel: new Map() },
  });
  const { difference, refused } = compare(figures(before), figures(now));
  const { id, title } = before.cut.campaign;
  return { before: { id, title }, difference, refused };
}
