// What may others than the platform see from now on? Each leaf's next blocks, from tallies that stood still while they were read.
import { createHash } from 'node:crypto';
import type { Campaign, Point } from '../domain/campaign.ts';
import { scoredCounters } from '../domain/disclosure.ts';
import { addDays, dayOf } from '../domain/period.ts';
import { cellName } from '../domain/recount.ts';
import { type Block, type Leaf, nextBlocks, type ReleaseRule } from '../domain/released-block.ts';
import { addOwn, leafName, type OwnCounts } from '../domain/released-leaf.ts';
import { isServedByOne } from '../domain/served-by-one.ts';
import { everyAgency, everyService } from '../domain/tally-cell.ts';
import { collect } from '../store/items.ts';
import { allPoints } from '../store/points.ts';
import type { Registry } from '../store/registry.ts';
import { blocksOfAgency, putBlock, readReleased, waitsThrough, writeReleased } from '../store/released.ts';
import { talliesOf } from '../store/tallies.ts';
import { type AuditorDependencies, campaignTallies } from './dependencies.ts';

/**
 * Writes the blocks that closed days (before today) allow; returns how many. Does nothing where nothing changed since the last release,
 * and leaves it to the next round where something of closed days still waits to be counted, or tallies or registry changed meanwhile.
 * @param registry by which every response is counted, as the caller has made sure.
 */
export async function releaseCampaign(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
): Promise<number> {
  if (campaign.status === 'archived') return 0;
  const through = addDays(dayOf(deps.now()), -1);
  const state = await stateOf(deps, campaign, through);
  if (state === undefined || state === (await readReleased(deps.store, campaign.id))) return 0;
  if (await waitsThrough(deps.store, campaign.id, through)) return 0;
  const earlier = await earlierBlocks(deps, registry, campaign);
  const own = await steadyOwnCounts(deps, registry, campaign, through, earlier);
  if (own === undefined || (await deps.registry()).version !== registry.version) return 0;
  const { written, lost } = await writeNext(
    deps,
    campaign,
    own,
    earlier,
    await ruleOf(deps, registry, campaign, through),
  );
  // Where another was first, the next round goes on from what that one wrote.
  if (lost === 0) await writeReleased(deps.store, campaign.id, state);
  return written;
}

/** How often closed days were counted into, so far: every response counts for the whole campaign. Undefined before the first. */
async function stateOf({ store }: AuditorDependencies, { id }: Campaign, through: string): Promise<string | undefined> {
  const days = { from: '0', to: through };
  const items = await collect(talliesOf(store, id, everyAgency, 'D', { serviceId: everyService, days }));
  return items.length === 0 ? undefined : `${through} ${items.reduce((sum, { changes }) => sum + changes, 0)}`;
}

async function ruleOf(
  deps: AuditorDependencies,
  registry: Registry,
  { id, minimumToShow, opensOn }: Campaign,
  through: string,
): Promise<ReleaseRule> {
  const { questionnaire } = await deps.countingOf(registry, id);
  return { minimum: minimumToShow, scored: scoredCounters(questionnaire), opensOn, through };
}

/** By leaf, in order. */
type Earlier = Map<string, Block[]>;

async function earlierBlocks(
  { store, stopping }: AuditorDependencies,
  registry: Registry,
  { id }: Campaign,
): Promise<Earlier> {
  const found: Earlier = new Map();
  for (const agencyId of registry.agencies.keys()) {
    stopping.throwIfAborted();
    for (const block of await blocksOfAgency(store, id, agencyId))
      found.set(leafName(block), [...(found.get(leafName(block)) ?? []), block]);
  }
  return found;
}

/**
 * Every leaf's own counts over closed days; undefined where a tally changed between two readings. A response is counted into all its
 * tallies at once and each of them counts its changes, so two equal readings are the state of one moment.
 */
async function steadyOwnCounts(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  through: string,
  earlier: Earlier,
): Promise<OwnCounts | undefined> {
  const own: OwnCounts = new Map();
  const settledTo = (leaf: Leaf) => earlier.get(leafName(leaf))?.at(-1)?.to ?? '';
  const seen = await readClosed(deps, registry, campaign, through, (item) =>
    addOwn(own, registry.tree, item, settledTo),
  );
  return seen === (await readClosed(deps, registry, campaign, through, () => {})) ? own : undefined;
}

type DayItem = Parameters<typeof addOwn>[2];

/** Reads all tallies of closed days, always in the same order; a digest of which there are and how often each was changed. */
async function readClosed(
  deps: AuditorDependencies,
  registry: Registry,
  { id }: Campaign,
  through: string,
  take: (item: DayItem) => void,
): Promise<string> {
  const digest = createHash('sha256');
  for await (const items of campaignTallies(deps, registry, id, 'D')) {
    for (const item of items.filter(({ cell }) => cell.period <= through)) {
      digest.update(`${cellName(item.cell)} ${item.changes}\n`);
      take(item);
    }
  }
  return digest.digest('base64');
}

async function writeNext(
  { store, stopping }: AuditorDependencies,
  { id }: Campaign,
  own: OwnCounts,
  earlier: Earlier,
  rule: ReleaseRule,
): Promise<Written> {
  const points: Point[] = await collect(allPoints(store));
  const all: Written = { written: 0, lost: 0 };
  for (const [name, { leaf, daily }] of own) {
    stopping.throwIfAborted();
    if (isServedByOne(points, leaf)) continue;
    const blocks = nextBlocks({ leaf, daily, earlier: earlier.get(name) ?? [] }, rule);
    const written = await putInOrder(store, id, blocks);
    all.written += written;
    all.lost += blocks.length - written;
  }
  return all;
}

/** How many blocks were written, and how many not because another auditor was there first. */
type Written = { written: number; lost: number };

/** One after the other: a block means nothing without those before it, and where another auditor was first, all the rest are its. */
async function putInOrder(store: AuditorDependencies['store'], campaignId: string, blocks: Block[]): Promise<number> {
  let written = 0;
  for (const block of blocks) {
    if (!(await putBlock(store, campaignId, block))) break;
    written += 1;
  }
  return written;
}
