// Which page tells how well comments are answered? One, for a campaign: the newest, or the one that is chosen.
import { ratesPage } from '../../../web/staff/comments/rates-page.tsx';
import { campaignRates } from '../../operations/comment-rates.ts';
import { agencyChoice } from '../agency-choice.ts';
import { newPages, type Site } from '../site.ts';
import { campaignOptions } from './asked-inbox.ts';

export function ratePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/comments/rates', async (c) => {
    const [desk, lang] = [c.get('desk'), c.get('lang')];
    desk.must('comments.read');
    const campaigns = await campaignOptions(desk);
    const asked = c.req.query('campaign');
    const campaign = asked ? campaigns.find(({ value }) => value === asked) : campaigns[0];
    if (campaign === undefined) return show(c, ratesPage(lang, undefined));
    const choice = await agencyChoice(c);
    const sent = { params: { id: campaign.value }, query: { agency: choice.ids[0] } };
    const { on, all, agencies } = await desk.ask('GET /campaigns/{id}/comments/rates', sent, campaignRates);
    const registry = await desk.registry();
    const named = agencies.map((one) => ({
      ...one,
      agency: registry.agencies.get(one.agencyId)?.name ?? one.agencyId,
    }));
    const shown = { campaigns, choice, on, all, agencies: named };
    return show(c, ratesPage(lang, { ...shown, campaign: { id: campaign.value, title: campaign.text } }));
  });
  return pages;
}
