// From which point on does something about a campaign's scores matter? What it sets, or the usual where it is a percentage.
import type { Campaign } from './campaign.ts';
import { isPercentage } from './index-unit.ts';
import type { Method } from './questionnaire.ts';

/** Of percentages only: what three points of a scale of five would mean nobody has said. */
const usual = { smallestChange: 3, lowBelow: 60 };

/** The smallest change that matters and the level under which a day is low; undefined where neither is said. */
export const alertThresholds = (
  { smallestChange, lowBelow }: Pick<Campaign, 'smallestChange' | 'lowBelow'>,
  method: Method,
) => ({
  smallestChange: smallestChange ?? (isPercentage(method) ? usual.smallestChange : undefined),
  lowBelow: lowBelow ?? (isPercentage(method) ? usual.lowBelow : undefined),
});
