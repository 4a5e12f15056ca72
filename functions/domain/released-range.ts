// Which blocks answer a question? Those of leaves under the agency whose people mostly answered on the days asked.
import { type AgencyTree, type Axis, chainOf } from './agency-tree.ts';
import { type Calendar, type Grouping, periodKey } from './calendar.ts';
import { lengthOf } from './next-period.ts';
import { addDays, type Days } from './period.ts';
import type { Block } from './released-block.ts';

/** The agency and all that ever stood under it, on either axis: whose blocks have to be read. */
export function everUnder(tree: AgencyTree, agencyId: string): string[] {
  const found = new Set([agencyId]);
  for (const id of found) for (const child of tree.children.get(id) ?? []) found.add(child);
  return [...found];
}

/**
 * Whether a block answers for a range: half of its people had answered by a day in it. So each block is in one month, and months add up to
 * their quarter, though a small unit's block may run over a month's end (its own days are printed beside the figure). A range shorter than
 * a month takes no block that is longer than itself: no figure of many days passes for that of one.
 */
export const countsIn = (block: Days & { dated: string }, days: Days): boolean =>
  days.from <= block.dated &&
  block.dated <= days.to &&
  (lengthOf(days) >= shortestMonth || lengthOf(block) <= lengthOf(days));

const shortestMonth = 28;

/** Whether a block counts for an agency: its leaf stood under it, or was it, on the block's last day. */
export const countsFor = (tree: AgencyTree, block: Block, agencyId: string, axis: Axis): boolean =>
  chainOf(tree, block.agencyId, axis, block.to).includes(agencyId);

/** The direct child of an agency through which a block counts for it; undefined for the agency's own. */
export function childTowards(tree: AgencyTree, block: Block, agencyId: string, axis: Axis): string | undefined {
  const chain = chainOf(tree, block.agencyId, axis, block.to);
  return chain[chain.indexOf(agencyId) - 1];
}

/** The first and last day that blocks stand for; undefined of none. */
export function daysCovered(blocks: Days[]): Days | undefined {
  const from = blocks.map((block) => block.from).toSorted()[0];
  const to = blocks
    .map((block) => block.to)
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A period's days in a range, and all its days. */
type Period = { key: string; days: Days; whole: Days };

/** The periods that a range touches, in order. */
export function periodsWithin({ from, to }: Days, by: Grouping, calendar: Calendar): Period[] {
  const periods: Period[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const key = periodKey(day, by, calendar);
    const last = periods.at(-1);
    if (last?.key === key) last.days.to = day;
    else periods.push({ key, days: { from: day, to: day }, whole: wholePeriod(day, by, calendar) });
  }
  return periods;
}

function wholePeriod(day: string, by: Grouping, calendar: Calendar): Days {
  const key = periodKey(day, by, calendar);
  const lastOf = (step: 1 | -1): string => {
    let last = day;
    while (periodKey(addDays(last, step), by, calendar) === key) last = addDays(last, step);
    return last;
  };
  return { from: lastOf(-1), to: lastOf(1) };
}
