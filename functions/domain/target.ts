// Has the target been met? By the figure as it is published, and whether chance alone could have decided it.
import Fraction from 'fraction.js';
import type { Campaign } from './campaign.ts';
import { roundChange } from './difference.ts';

export type TargetResult = {
  met: boolean;
  /** index − target, in the index's points: below 0 is what is missing. */
  gap: number;
  /** Whether the interval lies on one side of the target; without one, nothing is sure. */
  sure: boolean;
};

/** "≥ 90 %" is met by a published 90,00 %. Where less is better the target is "≤". Null where there is no index. */
export function againstTarget(
  index: number | null,
  bounds: { low: number; high: number } | null,
  target: number,
  lowerIsBetter = false,
): TargetResult | null {
  if (index === null) return null;
  const meets = (value: number) => (lowerIsBetter ? value <= target : value >= target);
  const sure = bounds !== null && meets(bounds.low) === meets(bounds.high);
  return { met: meets(index), gap: roundChange(new Fraction(index).sub(target), 6), sure };
}

/** An agency's own target wins over the campaign's; undefined where neither is set. */
export const targetFor = (
  { target, targets = {} }: Pick<Campaign, 'target' | 'targets'>,
  agencyId: string | undefined,
): number | undefined => (agencyId !== undefined && Object.hasOwn(targets, agencyId) ? targets[agencyId] : target);
