// What was released of a cut? Its blocks and their sum: what a report may rest on that goes through many hands.

import type { SurveyedTally } from '../domain/part-moved.ts';
import type { Days } from '../domain/period.ts';
import { type Block, sumOfBlocks } from '../domain/released-block.ts';
import { daysCovered } from '../domain/released-range.ts';
import { counterName } from '../domain/tally.ts';
import { invalid } from './parse-sent.ts';
import { blocksOfCut } from './released-scores.ts';
import type { Call } from './route.ts';
import type { Cut } from './score-question.ts';
import { demandScores } from './scores.ts';

export type AgencyCut = Cut & { agencyId: string };
/** `days` are those that the blocks stand for. */
export type ReleasedCut = SurveyedTally & { cut: AgencyCut; blocks: Block[]; days: Days; responses: number };

/** Undefined where nothing of these days is released. Throws 403 where the client may not read scores there, 422 without an agency. */
export async function releasedCut(call: Call, cut: Cut): Promise<ReleasedCut | undefined> {
  const { agencyId } = cut;
  if (agencyId === undefined) throw invalid([{ path: 'agency', message: 'is needed' }]);
  demandScores(call, cut);
  const its = { ...cut, agencyId };
  const blocks = await blocksOfCut(call.deps.store, its);
  const days = daysCovered(blocks);
  if (days === undefined) return undefined;
  const { tally } = sumOfBlocks(blocks);
  const { questionnaire, method } = cut;
  return { cut: its, blocks, days, questionnaire, method, tally, responses: tally[counterName.responses] ?? 0 };
}

/** The same, or a 422 that says why there is nothing. */
export async function demandReleased(call: Call, cut: Cut, path: string): Promise<ReleasedCut> {
  const found = await releasedCut(call, cut);
  if (found === undefined)
    throw invalid([
      {
        path,
        message: 'nothing of this agency is released for these days: too few have answered, or the days are not over',
      },
    ]);
  return found;
}

/** The same answers on both sides would hide whatever moved. */
export const sharesBlocks = (before: ReleasedCut, now: ReleasedCut): boolean =>
  before.cut.campaign.id === now.cut.campaign.id &&
  before.blocks.some((one) =>
    now.blocks.some(
      ({ agencyId, serviceId, number }) =>
        agencyId === one.agencyId && serviceId === one.serviceId && number === one.number,
    ),
  );
