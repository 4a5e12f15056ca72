// What changed at one place and in one thing? A fall before the earlier campaign ended, which an alert tells, and what a hospital mended since.
import { closedWeeks } from '../../../functions/domain/alert-windows.ts';
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { lastDay } from '../../../functions/domain/coverage.ts';
import { agencyIds } from './agencies.ts';

/** The criterion that both turns are of: "Thời hạn giải quyết thủ tục hành chính đúng quy định". */
export const keptInTime = 'B4';
// Of the five steps of the scale. A fall of this much is found also where the campaigns share the answers most unevenly.
const fell = -1.1;
const mended = 0.9;

/** By how much more (above 0) or less people at an agency were pleased with a criterion on a day of a campaign. */
export function turnOf(campaign: Campaign, agencyId: string, question: string, day: string): number {
  if (question !== keptInTime) return 0;
  if (campaign.status === 'open') return agencyId === agencyIds.hospital ? mended : 0;
  const { now } = closedWeeks(lastDay(campaign));
  return agencyId === agencyIds.provinceCentre && day >= now.from ? fell : 0;
}
