// What else changes when units are merged, split or closed? Their last day, what hung under them, their points, and what campaigns name.
import type { Agency } from './agency.ts';
import { isClosedOn } from './agency-dates.ts';
import { type AgencyTree, placementOn } from './agency-tree.ts';
import type { Campaign, Point } from './campaign.ts';
import { addDays } from './period.ts';
import { replanted } from './placing.ts';
import { agencyOfPoint, movedPoint } from './point-agency.ts';

export type Units = { tree: AgencyTree; points: Point[]; campaigns: Campaign[] };
export type Reorganisation = {
  /** Who ceases to be: their last day is the one before `from`. */
  ends: string[];
  /** Who is there instead, as they are to be from that day on. */
  heirs: Agency[];
  /** Under which heir a unit hangs from then on; undefined where it is told none. */
  heirOfUnit(agencyId: string): string | undefined;
  /** Whose a point is from then on; undefined where it stays and stops. */
  heirOfPoint(code: string): string | undefined;
  from: string;
};
/** All that is to be written, the heirs first, the last days last: an interruption is made good by doing the same again. */
export type Outcome = {
  heirs: Agency[];
  children: Agency[];
  points: Point[];
  campaigns: Campaign[];
  ended: Agency[];
  /** Open units under those that cease, for which no heir was told. */
  orphans: Agency[];
  /** Codes of points that stop with their agency. */
  stopping: string[];
};

/** Worked out on the units as they are; what is already so is not in it, so that doing it twice changes nothing. */
export function reorganise({ tree, points, campaigns }: Units, wanted: Reorganisation): Outcome {
  const { ends, heirs, heirOfUnit, heirOfPoint, from } = wanted;
  const own = unitsUnder(tree, ends, from).filter(({ id }) => !heirs.some((heir) => heir.id === id));
  const theirs = points.filter((one) => one.status === 'active' && ends.includes(agencyOfPoint(one, from)));
  const moved = theirs.flatMap((one) => {
    const heir = heirOfPoint(one.code);
    return heir === undefined ? [] : [movedPoint(one, heir, from)];
  });
  return {
    heirs,
    children: own.flatMap((child) => withHeir(child, ends, heirOfUnit(child.id), from)),
    points: moved,
    campaigns: campaigns.flatMap((one) => coveringHeirs(one, ends, heirs, from)),
    ended: ends.flatMap((id) => endedBefore(tree, id, from)),
    orphans: own.filter(({ id }) => heirOfUnit(id) === undefined),
    stopping: theirs.flatMap(({ code }) => (heirOfPoint(code) === undefined ? [code] : [])),
  };
}

/** Open units that hang directly under some others, on either axis, from a day on. */
export function unitsUnder(tree: AgencyTree, parents: string[], day: string): Agency[] {
  const ids = new Set(parents.flatMap((id) => tree.children.get(id) ?? []));
  return [...ids].flatMap((id) => {
    const agency = tree.agencies.get(id);
    if (agency === undefined || parents.includes(id) || isClosedOn(agency, day)) return [];
    const then = [placementOn(agency, day), ...agency.placements.filter((one) => (one.from ?? '') > day)];
    const hangs = then.some(({ parentId, lineParentId }) =>
      [parentId, lineParentId].some((parent) => parent !== undefined && parents.includes(parent)),
    );
    return hangs ? [agency] : [];
  });
}

const withHeir = (child: Agency, ends: string[], heir: string | undefined, from: string): Agency[] =>
  heir === undefined ? [] : [replanted(child, (parent) => (ends.includes(parent) ? heir : undefined), from)];

function endedBefore(tree: AgencyTree, id: string, from: string): Agency[] {
  const agency = tree.agencies.get(id);
  const validTo = addDays(from, -1);
  return agency === undefined || agency.validTo === validTo ? [] : [{ ...agency, validTo }];
}

/** A campaign that is still to take answers and names one that ceases names its heirs too: the poster stays right. */
function coveringHeirs(one: Campaign, ends: string[], heirs: Agency[], from: string): Campaign[] {
  const { agencyIds } = one.covers;
  const isOver = one.status === 'closed' || one.status === 'archived' || one.closesOn < from;
  const missing = heirs.map(({ id }) => id).filter((id) => !agencyIds.includes(id));
  if (isOver || missing.length === 0 || !agencyIds.some((id) => ends.includes(id))) return [];
  return [{ ...one, covers: { ...one.covers, agencyIds: [...agencyIds, ...missing] } }];
}

/** The agency as the successor of others, from a day on. */
export const succeeding = (agency: Agency, before: string[]): Agency => ({
  ...agency,
  succeeds: [...new Set([...agency.succeeds, ...before])],
});

/** One parent that all of them have on a day, on each axis: where they differ there is none. */
export function sharedPlace(agencies: Agency[], day: string): { parentId?: string; lineParentId?: string } {
  const one = <T>(values: (T | undefined)[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);
  const places = agencies.map((agency) => placementOn(agency, day));
  const parentId = one(places.map((place) => place.parentId));
  const lineParentId = one(places.map((place) => place.lineParentId));
  return { ...(parentId ? { parentId } : {}), ...(lineParentId ? { lineParentId } : {}) };
}
