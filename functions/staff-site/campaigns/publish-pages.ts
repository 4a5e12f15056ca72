// How do a campaign's results become everybody's to read, and how are they taken back? Asked first, with a sentence of what will be seen.
import { resultsPath } from '../../../web/results/results-shown.ts';
import { wayTo } from '../../../web/staff/campaigns/questionnaire-step.tsx';
import { askFirstPage } from '../../../web/staff/parts/ask-first-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { campaignWords } from '../../../web/words/staff/campaign-words.ts';
import { writeCount } from '../../../web/words/staff/numbers.ts';
import { publishWords } from '../../../web/words/staff/publish-words.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { isStale } from './differing.ts';
import { ownedCampaign } from './owned-campaign.ts';

const ways = [
  { address: 'publish', isPublic: true, asked: 'publishAsk', done: 'published' },
  { address: 'withdraw', isPublic: false, asked: 'withdrawAsk', done: 'withdrawn' },
] as const;
type Way = (typeof ways)[number];

export function publishPages({ deps, show }: Site) {
  const pages = newPages();
  const page = async (c: StaffContext, { asked }: Way, form: Filled) => {
    const [campaign, lang] = [await ownedCampaign(c), c.get('lang')];
    const address = `${deps.publicUrl(c.req.raw)}${resultsPath(campaign.id)}`;
    return askFirstPage(form, {
      ...{ here: 'campaigns', way: wayTo(campaignWords[lang].title, campaign) },
      ...publishWords[lang][asked](address, writeCount(lang, campaign.minimumToShow)),
      hidden: [['revision', campaign.revision]],
      back: { href: `/staff/campaigns/${campaign.id}`, text: campaignWords[lang].back },
    });
  };
  for (const way of ways) {
    pages.get(`/staff/campaigns/:id/${way.address}`, async (c) => show(c, await page(c, way, filled([]))));
    pages.post(`/staff/campaigns/:id/${way.address}`, async (c) => {
      const [lang, typed, params] = [c.get('lang'), await readForm(c), { id: c.req.param('id') ?? '' }];
      const json = { publicResults: way.isPublic, revision: typed.given('revision') };
      const saved = await attempt(lang, () =>
        c.get('desk').ask('PATCH /campaigns/{id}', { params, json }, campaignView),
      );
      if ('done' in saved) return c.redirect(`/staff/campaigns/${params.id}?done=${way.done}`, 303);
      // The page that comes back carries the revision that is stored by now.
      const faults = isStale(saved.problem) ? [{ path: '', message: publishWords[lang].stale }] : saved.faults;
      return show(c, await page(c, way, filled([], faults)), saved.problem.status === 409 ? 409 : 422);
    });
  }
  return pages;
}
