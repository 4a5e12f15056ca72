// Where does a unit stand among its like? Its rank among all, in which quarter of them, and its place among units of its own group.
import { type QuarterGroup, quarterGroups } from './rank-groups.ts';
import { mayRank, type Rank, type RankedUnit, ranksOf } from './ranking.ts';

/** A unit that may be compared: `group` is what an administrator declared it to be like ("xã vùng cao"), `oneOfficial` forbids a rank. */
export type PeerUnit = RankedUnit & { group: string | undefined; oneOfficial: boolean };
export type PeerRank = Rank & {
  /** Nhóm 1 is the best quarter of the ranked units, nhóm 4 the last. */
  quarter: QuarterGroup;
  quarterSize: number;
  /** Its place among the ranked units of its own group; null where it has none. */
  peers: { group: string; position: number; of: number } | null;
};

/** Ranks by unit; those that are only listed (too few responses, no index, one official) have none. */
export function peerRanks(units: PeerUnit[], minimum: number, lowerIsBetter = false): Map<string, PeerRank> {
  const judged = units.map((unit) => (unit.oneOfficial ? { ...unit, index: null } : unit));
  const ranks = ranksOf(judged, minimum, lowerIsBetter);
  const { groups, sizes } = quarterGroups(ranks);
  const found = judged.flatMap(({ key, group }): [string, PeerRank][] => {
    const rank = ranks.get(key);
    const quarter = groups.get(key);
    if (rank === undefined || quarter === undefined) return [];
    const peers = group === undefined ? null : placeAmong(judged, key, group, minimum, lowerIsBetter);
    return [[key, { ...rank, quarter, quarterSize: sizes[quarter], peers }]];
  });
  return new Map(found);
}

function placeAmong(units: PeerUnit[], key: string, group: string, minimum: number, lowerIsBetter: boolean) {
  const alike = units.filter((unit) => unit.group === group);
  const rank = ranksOf(alike, minimum, lowerIsBetter).get(key);
  return rank === undefined ? null : { group, position: rank.position, of: rank.of };
}

/** How many of them may be ranked, which is what the simultaneous level goes by. */
export const rankable = (units: Omit<PeerUnit, 'bounds' | 'group'>[], minimum: number): number =>
  units.filter((unit) => !unit.oneOfficial && mayRank(unit, minimum)).length;
