// Which slips did a unit of a report hand out and get back? As frozen, of the unit with all under it.
import { handedOut, type SlipCounts, type UnitSlips } from '../domain/slips.ts';
import type { ReportFigures } from './report-figures.ts';

const kept = new WeakMap<UnitSlips[], Map<string, UnitSlips>>();

/** A unit's slips with those of all under it; undefined of a report or unit that has none. */
export function slipsAt({ slips }: Pick<ReportFigures, 'slips'>, agencyId: string): UnitSlips | undefined {
  if (slips === undefined) return undefined;
  const known = kept.get(slips) ?? new Map(slips.map((one) => [one.agencyId, one]));
  kept.set(slips, known);
  return known.get(agencyId);
}

/** Whether more came back than are known to have been handed out, as slips of the period before do. */
export function exceeds(counts: SlipCounts | undefined): boolean {
  if (counts === undefined) return false;
  const issued = handedOut(counts);
  return issued !== null && counts.returned !== null && counts.returned > issued;
}
