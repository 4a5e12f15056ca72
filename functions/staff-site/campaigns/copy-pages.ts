// How is a campaign copied for the next period? The days that follow are suggested; the draft goes on at its check.
import { copyPage } from '../../../web/staff/campaigns/copy-page.tsx';
import { filledFrom } from '../../../web/staff/parts/filled.ts';
import { nextTitle } from '../../../web/words/period-words.ts';
import { daysAfter, periodWith } from '../../domain/next-period.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { ownedCampaign } from './owned-campaign.ts';
import { dayTyped } from './typed-values.ts';

export function copyPages({ show, deps }: Site) {
  const pages = newPages();
  pages.get('/staff/campaigns/:id/copy', async (c) => {
    const campaign = await ownedCampaign(c);
    const days = { from: campaign.opensOn, to: campaign.closesOn };
    const next = daysAfter(days, campaign.calendar);
    const form = filledFrom({
      title: nextTitle(campaign.title, periodWith(days, campaign.calendar), next.period),
      opensOn: next.from,
      closesOn: next.to,
      key: Buffer.from(deps.randomBytes(12)).toString('base64url'),
    });
    return show(c, copyPage(c.get('lang'), form, campaign));
  });
  pages.post('/staff/campaigns/:id/copy', async (c) => {
    const [lang, desk, typed] = [c.get('lang'), c.get('desk'), await readForm(c)];
    const campaign = await ownedCampaign(c);
    const json = {
      title: typed.value('title'),
      opensOn: dayTyped(typed.value('opensOn')),
      closesOn: dayTyped(typed.value('closesOn')),
    };
    const key = typed.given('key');
    const sent = { params: { id: campaign.id }, json, ...(key ? { idempotencyKey: key } : {}) };
    const copied = await attempt(lang, () => desk.ask('POST /campaigns/{id}/copy', sent, campaignView));
    if ('faults' in copied) return show(c, copyPage(lang, typed.with(copied.faults), campaign), 422);
    return c.redirect(`/staff/campaigns/${copied.done.id}?done=copied`, 303);
  });
  return pages;
}
