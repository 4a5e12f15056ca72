// Which page has those who are told of alerts? One: the own mail, the systems, a form for a new one; a secret is shown once.
import * as z from 'zod/mini';
import { receiversPage, secretPage } from '../../../web/staff/alerts/receivers-page.tsx';
import type { Option } from '../../../web/staff/parts/fields.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { receiverWords } from '../../../web/words/staff/receiver-words.ts';
import { listOf } from '../../operations/lists.ts';
import { subscriptionView } from '../../operations/mail-subscription.ts';
import { newWebhookView, webhookView } from '../../operations/webhooks.ts';
import { soughtAgencies, worldOf } from '../agencies/sought-agency.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';

const home = '/staff/alerts/receivers';

/** Before the pages of single alerts: `receivers` is no alert's id. */
export function receiverPages({ show }: Site) {
  const pages = newPages();
  pages.get(home, async (c) => show(c, await page(c, filled([['tells', 'alerts']]))));
  pages.post(`${home}/own`, async (c) => {
    const [lang, desk, form] = [c.get('lang'), c.get('desk'), await readForm(c)];
    const json = { wanted: form.value('wanted') === 'yes' };
    const done = await attempt(lang, () => desk.ask('POST /alert-subscription', { json }, subscriptionView));
    if ('faults' in done) return show(c, await page(c, form.with(done.faults)), 422);
    return c.redirect(`${home}?done=${json.wanted ? 'subscribed' : 'unsubscribed'}`, 303);
  });
  pages.post(home, async (c) => {
    const [lang, desk, form] = [c.get('lang'), c.get('desk'), await readForm(c)];
    const { ids, faults, choices } = soughtAgencies(await worldOf(c), form, ['agencyId']);
    const missing = { path: 'agencyId', message: receiverWords[lang].chooseAgency };
    const unclear = ids['agencyId'] === undefined && faults.length === 0 ? [missing] : faults;
    if (unclear.length > 0) return show(c, await page(c, form.with(unclear), choices['agencyId']), 422);
    const json = { agencyId: ids['agencyId'], url: form.value('url'), tells: form.values('tells') };
    const made = await attempt(lang, () => desk.ask('POST /webhooks', { json }, newWebhookView));
    if ('faults' in made) return show(c, await page(c, form.with(made.faults)), 422);
    return show(c, secretPage(lang, made.done));
  });
  for (const [doing, done] of [
    ['replay', 'replayed'],
    ['withdraw', 'withdrawn'],
  ])
    pages.post(`${home}/:id/${doing}`, async (c) => {
      await c.get('desk').ask(`POST /webhooks/{id}/${doing}`, { params: c.req.param() }, z.unknown());
      return c.redirect(`${home}?done=${done}`, 303);
    });
  return pages;
}

async function page(c: StaffContext, form: Filled, choices?: Option[]) {
  const [lang, desk] = [c.get('lang'), c.get('desk')];
  const own = await desk.ask('GET /alert-subscription', {}, subscriptionView);
  const { items: systems } = await desk.ask('GET /webhooks', {}, listOf(webhookView));
  return receiversPage(lang, { own, systems, form, choices, asked: c.req.query() });
}
