// Which blocks answer a question? Those of leaves under the agency that lie wholly inside the days asked.
import { type AgencyTree, type Axis, chainOf } from './agency-tree.ts';
import { type Calendar, type Grouping, periodKey } from './calendar.ts';
import { addDays, type Days } from './period.ts';
import type { Block } from './released-block.ts';

/** The agency and all that ever stood under it, on either axis: whose blocks have to be read. */
export function everUnder(tree: AgencyTree, agencyId: string): string[] {
  const found = new Set([agencyId]);
  for (const id of found) for (const child of tree.children.get(id) ?? []) found.add(child);
  return [...found];
}

export const liesWithin = (block: Days, days: Days): boolean => days.from <= block.from && block.to <= days.to;

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

/** The periods that a range touches, each with its days in the range, in order. */
export function periodsWithin({ from, to }: Days, by: Grouping, calendar: Calendar): { key: string; days: Days }[] {
  const periods: { key: string; days: Days }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const key = periodKey(day, by, calendar);
    const last = periods.at(-1);
    if (last?.key === key) last.days.to = day;
    else periods.push({ key, days: { from: day, to: day } });
  }
  return periods;
}
