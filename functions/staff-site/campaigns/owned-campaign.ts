// Which campaign is meant, and may this person change it? Asked before a form is shown, and again by the operation it leads to.
import type * as z from 'zod/mini';
import type { Covers } from '../../domain/campaign.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { demandOver } from '../../operations/rights.ts';
import type { StaffContext } from '../staff-environment.ts';

export type CampaignView = z.infer<typeof campaignView>;

/** The campaign of the address; throws 404 where there is none to see. */
export const askedCampaign = (c: StaffContext): Promise<CampaignView> =>
  c.get('desk').ask('GET /campaigns/{id}', { params: { id: c.req.param('id') ?? '' } }, campaignView);

/** The same, to be changed; throws 403 where it reaches beyond the person's own. */
export async function ownedCampaign(c: StaffContext): Promise<CampaignView> {
  const found = await askedCampaign(c);
  const desk = c.get('desk');
  demandOver(c.get('actor'), 'campaigns.write', await desk.registry(), owners(found.covers), desk.today());
  return found;
}

export async function mayChange(c: StaffContext, { covers }: Pick<CampaignView, 'covers'>): Promise<boolean> {
  const desk = c.get('desk');
  if (!desk.may('campaigns.write')) return false;
  if (covers.agencyIds.length === 0) return c.get('actor').grants.some(({ role }) => role === 'platform');
  const each = await Promise.all(covers.agencyIds.map((id) => desk.mayOver('campaigns.write', id)));
  return each.every(Boolean);
}

/** What covers points alone is the platform's. */
const owners = ({ agencyIds }: Covers): (string | undefined)[] => (agencyIds.length === 0 ? [undefined] : agencyIds);
