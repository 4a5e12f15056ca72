// What does somebody read who sees only what was released? Sums of whole blocks, so that no two answers differ by a few people.

import type { Block } from '../domain/released-block.ts';
import { countsFor, countsIn, everUnder } from '../domain/released-range.ts';
import type { Store } from '../store/connect.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import { blocksOfAgency } from '../store/released.ts';
import { meanOfChildren } from './mean-of-children.ts';
import { releasedRowsBy, rowsOfAgencies, scoreOfBlocks } from './released-rows.ts';
import type { Call } from './route.ts';
import { withheld } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';
import type { Score, ScoreQuery } from './score-view.ts';

type AgencyCut = Cut & { agencyId: string };

/** One Score or a table, all of blocks; what no sum of blocks can answer is withheld. */
export async function releasedScores({ deps: { store } }: Call, cut: AgencyCut, query: ScoreQuery) {
  const { by, calendar, agencyRollUp } = query;
  const blocks = await releasedBlocks(store, cut, query);
  const inRange = blocks.filter((block) => cut.whole || countsIn(block, cut.days));
  const points = await pointsOf(store, cut.registry);
  const pooled = scoreOfBlocks(cut, inRange);
  const total = agencyRollUp === 'mean' ? meanOfReleased(pooled, cut, rowsOfAgencies(cut, points, inRange)) : pooled;
  if (by === undefined) return total;
  return { rows: blocks.length === 0 ? [] : releasedRowsBy({ cut, points, blocks, inRange }, by, calendar), total };
}

/** The released blocks that a cut over all channels is made of; none where the method would have some told apart. */
export async function blocksOfCut(store: Store, cut: AgencyCut): Promise<Block[]> {
  return (await releasedBlocks(store, cut, {})).filter((block) => cut.whole || countsIn(block, cut.days));
}

/** The blocks that may answer: none where the question would cut them. */
export const releasedBlocks = async (store: Store, cut: AgencyCut, query: Pick<ScoreQuery, 'by'>): Promise<Block[]> =>
  cutsBlocks(cut, query) ? [] : blocksFor(store, cut);

/**
 * A block is enough people over all channels, clean and flagged together. One channel of it, or all but the flagged, may be a single
 * person, and the rest follows by subtraction: so both stay withheld.
 */
const cutsBlocks = ({ channel, method, withFlagged }: Cut, { by }: Pick<ScoreQuery, 'by'>): boolean =>
  channel !== undefined || method.channels !== undefined || !withFlagged || by === 'channel';

/** The blocks of every leaf that stood under the agency on the block's last day, of the service asked: one query per agency. */
async function blocksFor(store: Store, { campaign, registry, agencyId, serviceId, axis }: AgencyCut): Promise<Block[]> {
  const under = everUnder(registry.tree, agencyId);
  const all = await Promise.all(under.map((id) => blocksOfAgency(store, campaign.id, id)));
  return all
    .flat()
    .filter((block) => serviceId === undefined || block.serviceId === serviceId)
    .filter((block) => countsFor(registry.tree, block, agencyId, axis));
}

/** The mean of units is had only where each of them has something released. */
function meanOfReleased(pooled: Score, cut: AgencyCut, units: Score[]): Score {
  const shown = units.flatMap((unit) => (unit.suppressed ? [] : [unit]));
  return pooled.suppressed || shown.length < units.length ? withheld(cut) : meanOfChildren(pooled, cut, shown);
}
