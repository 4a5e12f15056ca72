// Fourth and fifth step of a campaign: what it lacks, and opening it.
import { checkStepPage } from '../../../web/staff/campaigns/check-step.tsx';
import { filled } from '../../../web/staff/parts/filled.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { attempt } from '../attempt.ts';
import { newPages, type Site } from '../site.ts';
import { factsOf } from './campaign-facts.ts';
import { ownedCampaign } from './owned-campaign.ts';

export function checkPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/campaigns/:id/check', async (c) => {
    const facts = await factsOf(c, await ownedCampaign(c));
    return show(c, checkStepPage(c.get('lang'), filled([]), { ...facts, today: c.get('desk').today() }));
  });
  pages.post('/staff/campaigns/:id/open', async (c) => {
    const [lang, desk] = [c.get('lang'), c.get('desk')];
    const params = { id: c.req.param('id') };
    const opened = await attempt(lang, () => desk.ask('POST /campaigns/{id}/open', { params }, campaignView));
    if ('done' in opened) return c.redirect(`/staff/campaigns/${params.id}?done=opened`, 303);
    const facts = await factsOf(c, await ownedCampaign(c));
    return show(c, checkStepPage(lang, filled([], opened.faults), { ...facts, today: desk.today() }), 409);
  });
  return pages;
}
