// What may everybody read of a campaign? What a viewer of all its agencies reads: sums of released blocks, never a live figure.
import type { Agency } from '../domain/agency.ts';
import { type AgencyTree, chainOf } from '../domain/agency-tree.ts';
import { type Campaign, isPublic, type Point } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { inheritedBy } from '../domain/inherited.ts';
import { coveredAgencies, isSpokenOf, topsOf } from '../domain/public-scope.ts';
import type { Block } from '../domain/released-block.ts';
import type { Statement } from '../domain/statement.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Readers } from '../store/readers.ts';
import type { Registry } from '../store/registry.ts';
import { statementsOf } from '../store/statements.ts';
import { campaignBefore, type PublicChange, publicChange } from './public-change.ts';
import { releasedRowsBy, rowsOfAgencies, scoreOfBlocks } from './released-rows.ts';
import { releasedBlocks } from './released-scores.ts';
import type { Cut } from './score-question.ts';
import { type Spoken, withSentences } from './score-sentences.ts';
import type { Score } from './score-view.ts';

export type PublicReaders = Pick<Readers, 'store' | 'registry' | 'questionnaires'>;
type AgencyCut = Cut & { agencyId: string };
type Named = { id: string; name: string };

/** Where a campaign's results stand in the tree of agencies, as of its last day or today. */
export type Scope = {
  campaign: Campaign;
  registry: Registry;
  points: Point[];
  covered: string[];
  tops: Agency[];
  day: string;
};

/** The results of one agency in a campaign. */
export type PublicResults = {
  agency: Agency;
  /** Whether it was covered itself, or only stands above those that were. */
  isCovered: boolean;
  /** From where the results begin down to the agency, itself left out. */
  above: Named[];
  cut: Cut;
  total: Score;
  /** The agency's place among its neighbours. */
  rank: Extract<Score, { suppressed: false }>['rank'];
  /** Against the public campaign before this one; undefined where there is none to compare with. */
  change: PublicChange | undefined;
  units: (Score & { key: string; label: string })[];
  services: (Score & { key: string; label: string })[];
  /** By agency. */
  statements: Map<string, Statement>;
  hotline: string | undefined;
};

/** Campaigns whose results are public, the latest first. */
export const publicCampaigns = ({ campaigns }: Registry): Campaign[] =>
  [...campaigns.values()].filter(isPublic).toSorted((a, b) => b.closesOn.localeCompare(a.closesOn));

/** Undefined where there is no such campaign, or its results are nobody else's to read. */
export async function publicScope(
  { store, registry: read }: PublicReaders,
  campaignId: string,
  today: string,
): Promise<Scope | undefined> {
  const registry = await read();
  const campaign = registry.campaigns.get(campaignId);
  if (campaign === undefined || !isPublic(campaign)) return undefined;
  const points = await pointsOf(store, registry);
  const covered = coveredAgencies(campaign.covers, points);
  const day = today < lastDay(campaign) ? today : lastDay(campaign);
  const tops = topsOf(registry.tree, covered, day).flatMap((id) => registry.agencies.get(id) ?? []);
  return { campaign, registry, points, covered, tops, day };
}

/** Undefined of an agency that the campaign's results do not speak of. */
export async function publicResults(
  readers: PublicReaders,
  scope: Scope,
  agencyId: string,
  lang: Spoken,
): Promise<PublicResults | undefined> {
  const { campaign, registry, points, covered, day } = scope;
  const agency = registry.agencies.get(agencyId);
  if (agency === undefined || !isSpokenOf(registry.tree, covered, agencyId, day)) return undefined;
  const cut = await wholeCut(readers, registry, campaign, agencyId);
  const above = aboveWithin(scope, agencyId);
  const [blocks, rank, statements] = await Promise.all([
    releasedBlocks(readers.store, cut, {}),
    rankAmong(readers, scope, { ...cut, agencyId: above.at(-1)?.id }, agencyId),
    statementsOf(readers.store, campaign.id),
  ]);
  const change = await changeOf(readers, cut, blocks);
  const spoken = ({ key }: { key: string }) => isSpokenOf(registry.tree, covered, key, day);
  return {
    ...{ agency, above, cut, rank, change, statements },
    isCovered: covered.some((id) => chainOf(registry.tree, agencyId, 'territory', day).includes(id)),
    total: withSentences(cut, scoreOfBlocks(cut, blocks), lang),
    units: rowsOfAgencies(cut, points, blocks).filter(spoken),
    services: releasedRowsBy({ cut, points, blocks, inRange: blocks }, 'service', 'civil'),
    hotline: inheritedBy(registry.tree, agencyId, day, (one) => one.hotline),
  };
}

/** Every day of the campaign, all services and channels, flagged responses too, by the campaign's own method. */
async function wholeCut({ questionnaires }: PublicReaders, registry: Registry, campaign: Campaign, agencyId: string) {
  const questionnaire = await askedIn(questionnaires, campaign);
  const method = questionnaire.methods.find(({ id }) => id === campaign.method.id);
  if (method === undefined) throw new Error(`Campaign ${campaign.id} is scored by a method that is not there`);
  const days = { from: campaign.opensOn, to: lastDay(campaign) };
  const all = {
    serviceId: undefined,
    channel: undefined,
    withFlagged: true,
    readings: new Map(),
    whole: true,
  } as const;
  return { ...all, campaign, registry, questionnaire, method, agencyId, axis: 'territory' as const, days };
}

async function changeOf(readers: PublicReaders, cut: AgencyCut, blocks: Block[]): Promise<PublicChange | undefined> {
  const { registry, campaign, agencyId } = cut;
  const earlier = campaignBefore(registry, campaign, agencyId);
  if (earlier === undefined) return undefined;
  const before = await wholeCut(readers, registry, earlier, agencyId);
  return publicChange({ cut: before, blocks: await releasedBlocks(readers.store, before, {}) }, { cut, blocks });
}

function aboveWithin({ registry, tops, day }: Scope, agencyId: string): Named[] {
  const chain = chainOf(registry.tree, agencyId, 'territory', day);
  const topIds = new Set(tops.map(({ id }) => id));
  const begin = chain.findIndex((id) => topIds.has(id));
  return namesOf(registry.tree, chain.slice(1, begin + 1).toReversed());
}

const namesOf = ({ agencies }: AgencyTree, ids: string[]): Named[] =>
  ids.map((id) => ({ id, name: agencies.get(id)?.name ?? id }));

/** The agency's rank in the table of the one above it; null where the results begin with it. */
async function rankAmong({ store }: PublicReaders, { points }: Scope, above: Cut, agencyId: string) {
  const { agencyId: parent } = above;
  if (parent === undefined) return null;
  const its = { ...above, agencyId: parent };
  const row = rowsOfAgencies(its, points, await releasedBlocks(store, its, {})).find(({ key }) => key === agencyId);
  return row === undefined || row.suppressed ? null : row.rank;
}
