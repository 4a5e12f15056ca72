// Which figures are named first as weak? The worst of those that enough people answered: nobody should mend first what six people said.
import type { Campaign } from './campaign.ts';

type Least = Pick<Campaign, 'minimumToRank'>;

/** Whether as many answers stand behind a figure as a unit needs for a rank; only then is it named first, or as what moved an index. */
export const hasEnough = (answers: number, { minimumToRank }: Least): boolean => answers >= minimumToRank;

/** What is known of a figure: its index, null where there is none, and how many answers count in it. */
export type Weighed = { index: number | null; base: number };
type Rule = Least & { lowerIsBetter: boolean };

/** The worst first of those of enough answers, then the worst first of the others, last what has no index. */
export function weakestFirst<T>(rows: T[], weigh: (row: T) => Weighed, rule: Rule): T[] {
  const turn = rule.lowerIsBetter ? -1 : 1;
  const order = (row: T): [number, number] => {
    const { index, base } = weigh(row);
    if (index === null) return [2, 0];
    return [hasEnough(base, rule) ? 0 : 1, turn * index];
  };
  return rows.toSorted((a, b) => {
    const [[groupA, worthA], [groupB, worthB]] = [order(a), order(b)];
    return groupA - groupB || worthA - worthB;
  });
}
