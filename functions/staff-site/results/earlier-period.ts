// With what is a period compared? With the one just before it in the campaign, else with the campaign before.
import { isUnder } from '../../domain/agency-tree.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { daysBefore } from '../../domain/compared-days.ts';
import { lastDay } from '../../domain/coverage.ts';
import type { Days } from '../../domain/period.ts';
import type { Registry } from '../../store/registry.ts';

/** `range` is undefined for the whole of the other campaign. */
export type Before = { campaign: Campaign; days: Days; range: Days | undefined };
type Now = { campaign: Campaign; days: Days; whole: boolean; agency: string | undefined };

export function earlierThan({ campaign, days, whole, agency }: Now, others: Campaign[], registry: Registry) {
  const before = daysBefore(days);
  if (!whole && before.from >= campaign.opensOn) return { campaign, days: before, range: before };
  const [last] = others
    .filter((one) => one.status !== 'draft' && one.id !== campaign.id && lastDay(one) < days.from)
    .filter((one) => agency === undefined || speaksOf(one, agency, registry))
    .filter((one) => whole || (one.opensOn === before.from && lastDay(one) === before.to))
    .toSorted((a, b) => likeness(b, campaign) - likeness(a, campaign) || (lastDay(a) > lastDay(b) ? -1 : 1));
  return last && { campaign: last, days: { from: last.opensOn, to: lastDay(last) }, range: undefined };
}

/** Of the same questionnaire and method first: others can hardly be compared. */
const likeness = (one: Campaign, other: Campaign): number =>
  (one.questionnaire.id === other.questionnaire.id ? 2 : 0) + (one.method.id === other.method.id ? 1 : 0);

/** Whether the campaign covered the agency, or something under it. */
export const speaksOf = (campaign: Campaign, agency: string, { tree }: Registry): boolean =>
  campaign.covers.agencyIds.some(
    (id) => isUnder(tree, agency, id, lastDay(campaign)) || isUnder(tree, id, agency, lastDay(campaign)),
  );
