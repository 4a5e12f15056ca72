// Which figures would rate one official? Those of units and services that one person serves: no page of results has them, as no score does.

import type { Comparison, Contribution } from '../../../web/staff/results/results-shown.ts';
import type { Point } from '../../domain/campaign.ts';
import { isOfOneOfficial, ownIsOfOneOfficial } from '../../domain/served-by-one.ts';
import type { Registry } from '../../store/registry.ts';

/** Whether a page must not show the figures of a unit (for a service); its head reads them point by point. */
export type RatesOne = (agencyId: string | undefined, serviceId?: string) => boolean;

export function ratesOneOfficial({ tree }: Registry, points: Point[]): RatesOne {
  const isOf = (id: string, serviceId: string | undefined): boolean => {
    const under = (tree.children.get(id) ?? []).length > 0;
    return isOfOneOfficial(tree, points, id) || (!under && ownIsOfOneOfficial(points, id, serviceId));
  };
  return (agencyId, serviceId) => agencyId !== undefined && isOf(agencyId, serviceId);
}

/** What explains a change, with the units that one official serves in one row together with the unit that matters least: never a row of one person. */
export function withoutOneOfficial(comparison: Comparison, is: (id: string) => boolean, name: string): Comparison {
  const { byAgency } = comparison.explained;
  const kept = byAgency.filter(({ key }) => is(key));
  if (kept.length === 0) return comparison;
  const [least, ...others] = byAgency.filter(({ key }) => !is(key)).toSorted((a, b) => size(a) - size(b));
  const pooled = least === undefined ? [] : [together([least, ...kept], name)];
  const inOrder = byAgency.filter((one) => others.includes(one));
  return { ...comparison, explained: { ...comparison.explained, byAgency: [...inOrder, ...pooled] } };
}

const size = ({ rate, mix }: Contribution): number => Math.abs(rate + mix);

const together = (rows: Contribution[], label: string): Contribution => ({
  ...{ key: 'pooled', label },
  rate: rows.reduce((sum, { rate }) => sum + rate, 0),
  mix: rows.reduce((sum, { mix }) => sum + mix, 0),
});
