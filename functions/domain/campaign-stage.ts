// Where does a campaign stand today? Its dates act by themselves: what is shown follows from status and days, everywhere alike.
import type { Campaign } from './campaign.ts';
import { lastDay } from './coverage.ts';

/** `coming`: opened, its first day not yet there. `over`: its last day has passed, though nobody closed it. */
export const stages = ['open', 'coming', 'draft', 'over', 'closed', 'archived'] as const;
export type Stage = (typeof stages)[number];

export function stageOf(campaign: Campaign, today: string): Stage {
  if (campaign.status !== 'open') return campaign.status;
  if (campaign.opensOn > today) return 'coming';
  return lastDay(campaign) < today ? 'over' : 'open';
}
