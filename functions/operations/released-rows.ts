// Which rows do released blocks make up? Each row a sum of whole blocks, or withheld where it has none.

import { withoutService } from '../../web/words/staff-words.ts';
import { childrenDuring } from '../domain/agency-tree.ts';
import type { Calendar, Grouping } from '../domain/calendar.ts';
import type { Point } from '../domain/campaign.ts';
import type { Part } from '../domain/part.ts';
import { type Block, sumOfBlocks } from '../domain/released-block.ts';
import { childTowards, countsIn, daysCovered, periodsWithin } from '../domain/released-range.ts';
import type { Tally } from '../domain/tally.ts';
import { everyAgency, everyService, noService } from '../domain/tally-cell.ts';
import type { TallyItem } from '../store/tallies.ts';
import { namedParts } from './questionnaire-parts.ts';
import { rankedRows } from './ranked-rows.ts';
import { boundsAt, scoreOf, withheld } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';
import type { Grouped, Score } from './score-view.ts';

type AgencyCut = Cut & { agencyId: string };
type Row = Score & { key: string; label: string };
/** `blocks`: all of the agency and service asked; `inRange`: those that lie within the days asked. */
type Asked = { cut: AgencyCut; points: Point[]; blocks: Block[]; inRange: Block[] };

/** The score of blocks with the days they stand for; withheld of none. */
export function scoreOfBlocks(cut: Cut, blocks: Block[], part?: Part): Score {
  const days = daysCovered(blocks);
  if (days === undefined) return withheld(cut);
  const { tally, flagged } = sumOfBlocks(blocks);
  const its = { ...cut, days };
  return { ...scoreOf(its, itemsOf(its, tally), part), flagged };
}

/** A sum of blocks as if it were one stored tally, which is what scores are made of. */
const itemsOf = ({ campaign, agencyId, serviceId, days }: Cut, tally: Tally): TallyItem[] => {
  const of = { campaignId: campaign.id, agencyId: agencyId ?? everyAgency, serviceId: serviceId ?? everyService };
  const cell = { ...of, axis: 'both', channel: 'qr', status: 'clean', period: days.from } as const;
  return [{ cell, tally, changes: 0, token: undefined }];
};

/** The rows of a grouping, in the order people expect: by name, by questionnaire, by time. */
export function releasedRowsBy(asked: Asked, by: Grouped, calendar: Calendar): Row[] {
  switch (by) {
    case 'agency':
      return rowsOfAgencies(asked.cut, asked.points, asked.inRange);
    case 'service':
      return rowsOfServices(asked);
    case 'question':
    case 'section':
      return rowsOfParts(asked, by);
    case 'channel':
      return [];
    default:
      return rowsOfPeriods(asked, by, calendar);
  }
}

const vietnamese = new Intl.Collator('vi', { numeric: true });
const byLabel = (a: Row, b: Row): number => vietnamese.compare(a.label, b.label);

/** Direct children during the days asked, ranked among themselves. */
export function rowsOfAgencies(cut: AgencyCut, points: Point[], inRange: Block[]): Row[] {
  const { tree, agencies } = cut.registry;
  const children = new Set(childrenDuring(tree, cut.agencyId, cut.axis, cut.days).map(({ agencyId }) => agencyId));
  const units = [...children].map((id) => {
    const its = { ...cut, agencyId: id };
    const blocks = inRange.filter((block) => childTowards(tree, block, cut.agencyId, cut.axis) === id);
    return { its, blocks, row: { ...scoreOfBlocks(its, blocks), key: id, label: agencies.get(id)?.name ?? id } };
  });
  return rankedRows(cut, points, units, boundsOf).toSorted(byLabel);
}

type Unit = { its: Cut; blocks: Block[]; row: Row };

const boundsOf = ({ its, blocks }: Unit, z: number) => boundsAt(its, itemsOf(its, sumOfBlocks(blocks).tally), z);

/** Services of which something was ever released here; `-` are the responses given without a service. */
function rowsOfServices({ cut, blocks, inRange }: Asked): Row[] {
  const nameOf = (id: string) => (id === noService ? withoutService : (cut.registry.services.get(id)?.name ?? id));
  const rows = [...new Set(blocks.map(({ serviceId }) => serviceId))].map((id) => {
    const its = inRange.filter(({ serviceId }) => serviceId === id);
    return { ...scoreOfBlocks({ ...cut, serviceId: id }, its), key: id, label: nameOf(id) };
  });
  return rows.toSorted(byLabel);
}

function rowsOfParts({ cut, inRange }: Asked, by: 'question' | 'section'): Row[] {
  return namedParts(cut.questionnaire, by).map(({ part, label }) => ({
    ...scoreOfBlocks(cut, inRange, part),
    key: part.id,
    label,
  }));
}

/** Every period from the first released day to the last, with the blocks whose people mostly answered in it. */
function rowsOfPeriods({ cut, inRange }: Asked, by: Grouping, calendar: Calendar): Row[] {
  const covered = daysCovered(inRange);
  if (covered === undefined) return [];
  return periodsWithin(covered, by, calendar).map(({ key, days, whole }) => {
    const its = inRange.filter((block) => countsIn(block, whole));
    return { ...scoreOfBlocks({ ...cut, days }, its), key, label: key };
  });
}
