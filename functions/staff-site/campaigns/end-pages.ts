// How does a campaign end? Closed, and later put away; each is asked first.
import { wayTo } from '../../../web/staff/campaigns/questionnaire-step.tsx';
import { askFirstPage } from '../../../web/staff/parts/ask-first-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { campaignWords } from '../../../web/words/staff/campaign-words.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { attempt } from '../attempt.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { ownedCampaign } from './owned-campaign.ts';

const ends = [
  { address: 'close', asked: 'closeAsk', done: 'closed' },
  { address: 'archive', asked: 'archiveAsk', done: 'archived' },
] as const;
type End = (typeof ends)[number];

export function endPages({ show }: Site) {
  const pages = newPages();
  for (const end of ends) {
    pages.get(`/staff/campaigns/:id/${end.address}`, async (c) => show(c, await page(c, end, filled([]))));
    pages.post(`/staff/campaigns/:id/${end.address}`, async (c) => {
      const params = { id: c.req.param('id') ?? '' };
      const ended = await attempt(c.get('lang'), () =>
        c.get('desk').ask(`POST /campaigns/{id}/${end.address}`, { params }, campaignView),
      );
      if ('done' in ended) return c.redirect(`/staff/campaigns/${params.id}?done=${end.done}`, 303);
      return show(c, await page(c, end, filled([], ended.faults)), 409);
    });
  }
  return pages;
}

async function page(c: StaffContext, { asked }: End, form: Filled) {
  const campaign = await ownedCampaign(c);
  const words = campaignWords[c.get('lang')];
  return askFirstPage(form, {
    ...{ here: 'campaigns', way: wayTo(words.title, campaign), ...words[asked] },
    back: { href: `/staff/campaigns/${campaign.id}`, text: words.back },
  });
}
