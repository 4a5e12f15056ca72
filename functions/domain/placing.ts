// Where does an agency hang from a day on? A move adds a placement; a correction changes the present one for all its days.
import type { Agency, Placement } from './agency.ts';

/** Undefined leaves it where it is, null takes it away from a parent. */
export type PlaceWanted = { parentId?: string | null | undefined; lineParentId?: string | null | undefined };

/** The agency in its new place from a day on (later moves are given up); without a day its present place is corrected. */
export function placed(before: Agency, { parentId, lineParentId }: PlaceWanted, from: string | undefined): Agency {
  if (parentId === undefined && lineParentId === undefined) return before;
  const last = before.placements.at(-1) ?? {};
  const moved = {
    parentId: parentId === undefined ? last.parentId : (parentId ?? undefined),
    lineParentId: lineParentId === undefined ? last.lineParentId : (lineParentId ?? undefined),
  };
  const earlier =
    from === undefined
      ? before.placements.slice(0, -1)
      : before.placements.filter((one) => one.from === undefined || one.from < from);
  return { ...before, placements: [...earlier, { from: from ?? last.from, ...moved }] };
}

/** The agency hung from its parents' heirs from a day on, also in the places it was to take later. */
export function replanted(agency: Agency, heirOf: (parentId: string) => string | undefined, from: string): Agency {
  const mapped = ({ parentId, lineParentId, ...rest }: Placement): Placement => ({
    ...rest,
    parentId: parentId === undefined ? undefined : (heirOf(parentId) ?? parentId),
    lineParentId: lineParentId === undefined ? undefined : (heirOf(lineParentId) ?? lineParentId),
  });
  const hasBegun = (one: Placement) => one.from === undefined || one.from < from;
  const earlier = agency.placements.filter(hasBegun);
  const later = agency.placements.filter((one) => !hasBegun(one)).map(mapped);
  // Before its first placement a unit hangs where that one says.
  const last = earlier.at(-1);
  const now = last === undefined ? undefined : mapped(last);
  const stays = last === undefined || (now?.parentId === last.parentId && now?.lineParentId === last.lineParentId);
  const isPlacedThen = later[0]?.from === from;
  return { ...agency, placements: [...earlier, ...(stays || isPlacedThen ? [] : [{ ...now, from }]), ...later] };
}
