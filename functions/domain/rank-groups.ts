// In which quarter of the ranked units does one stand? Nhóm 1 is the best, nhóm 4 the last, as PAPI groups provinces.

export type QuarterGroup = 1 | 2 | 3 | 4;
export type Quarters = {
  groups: Map<string, QuarterGroup>;
  /** How many units are in each group, printed beside it: quarters are seldom equal. */
  sizes: Record<QuarterGroup, number>;
};

const numbers: readonly QuarterGroup[] = [1, 2, 3, 4];

/**
 * Groups units by their rank. Where K is not divisible by four the first groups take one more each (34 → 9, 9, 8, 8; the official rule is
 * unknown). Units that share a rank share its group, even where that makes it larger.
 * @param ranks of ranked units only; 1, 2, 2, 4.
 */
export function quarterGroups(ranks: ReadonlyMap<string, { position: number }>): Quarters {
  const lastPlaces = lastPlacesOf(ranks.size);
  const groups = new Map<string, QuarterGroup>();
  const sizes = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const [key, { position }] of ranks) {
    const group = numbers.find((number) => position <= (lastPlaces[number - 1] ?? 0)) ?? 4;
    groups.set(key, group);
    sizes[group]++;
  }
  return { groups, sizes };
}

/** The quarter of a place among so many, for ranks that others published: 53 of 63 is in group 4. */
export const quarterOf = (position: number, of: number): QuarterGroup =>
  numbers.find((number) => position <= (lastPlacesOf(of)[number - 1] ?? 0)) ?? 4;

/** The last place of each group. */
function lastPlacesOf(units: number): number[] {
  const [size, more] = [Math.floor(units / 4), units % 4];
  return numbers.map((number) => number * size + Math.min(number, more));
}
