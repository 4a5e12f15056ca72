// Which campaigns are there, by where they stand today, and what is one of them?
import { campaignPage } from '../../../web/staff/campaigns/campaign-page.tsx';
import { campaignsPage } from '../../../web/staff/campaigns/campaigns-page.tsx';
import { stageOf, stages } from '../../domain/campaign-stage.ts';
import { matches } from '../../domain/searchable.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { listOf } from '../../operations/lists.ts';
import { newPages, type Site } from '../site.ts';
import { factsOf } from './campaign-facts.ts';
import { askedCampaign } from './owned-campaign.ts';

export function listPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/campaigns', async (c) => {
    const [lang, desk] = [c.get('lang'), c.get('desk')];
    const { q = '', stage = '', done } = c.req.query();
    const { items } = await desk.ask('GET /campaigns', { query: { limit: '1000' } }, listOf(campaignView));
    const today = desk.today();
    const found = items
      .map((one) => ({ ...one, stage: stageOf(one, today) }))
      .filter((one) => (q === '' || matches(one.title, q)) && (stage === '' || one.stage === stage));
    const groups = stages.flatMap((name) => {
      const campaigns = found.filter((one) => one.stage === name).toSorted((a, b) => (a.opensOn > b.opensOn ? -1 : 1));
      return campaigns.length === 0 ? [] : [{ stage: name, campaigns }];
    });
    const mayBegin = desk.may('campaigns.write');
    return show(c, campaignsPage(lang, { groups, any: items.length > 0, q, stage, done, mayBegin }));
  });
  pages.get('/staff/campaigns/:id', async (c) => {
    const campaign = await askedCampaign(c);
    const stage = stageOf(campaign, c.get('desk').today());
    return show(c, campaignPage(c.get('lang'), { ...(await factsOf(c, campaign)), stage, done: c.req.query('done') }));
  });
  pages.get('/staff/campaigns/:id/ballot', async (c) => {
    const params = { id: c.req.param('id') };
    return c.get('desk').file('GET /campaigns/{id}/ballot', { params, query: c.req.query() });
  });
  return pages;
}
