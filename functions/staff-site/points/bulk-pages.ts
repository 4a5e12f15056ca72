// Which pages make points for all counters of many agencies? The form, its preview, and the page that leads on to the posters.

import { type FormFault, filledFrom } from '../../../web/staff/parts/filled.ts';
import { bulkPage } from '../../../web/staff/points/bulk-page.tsx';
import { bulkDonePage, bulkPreviewPage } from '../../../web/staff/points/bulk-preview-page.tsx';
import { pointBulkWords } from '../../../web/words/staff/point-bulk-words.ts';
import { pointWords } from '../../../web/words/staff/point-words.ts';
import { bulkResult } from '../../operations/points-in-bulk.ts';
import { attempt } from '../attempt.ts';
import { keptChoice } from '../kept-choice.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { agenciesToChoose, servicesToChoose, topmost } from './bulk-choices.ts';
import { atFields, bulkFaults, bulkSent, carried } from './bulk-form.ts';

const first = { services: 'any', how: 'number', number: '2' };
/** Of more agencies the address of their kit would grow too long. */
const mostInKit = 100;

export function bulkPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/points/bulk', async (c) => {
    const chosen = (c.req.query('agency') ?? '').split(',').filter((id) => id !== '');
    const form = filledFrom(first);
    const agencies = await agenciesToChoose(c, { chosen, act: '', q: '' });
    const services = await servicesToChoose(c, { chosen: [], act: '', q: '' });
    return show(c, bulkPage(c.get('lang'), { form, agencies, services }));
  });
  pages.post('/staff/points/bulk', async (c) => {
    const form = await readForm(c);
    const act = form.value('do');
    if (act !== 'preview' && act !== 'make') return formAgain(c, form, []);
    return act === 'preview' ? preview(c, form) : make(c, form);
  });
  pages.get('/staff/points/bulk/done', (c) => {
    const { made = '0', agency = '' } = c.req.query();
    const kit = agency === '' ? '/staff/points/kit' : `/staff/points/kit?agency=${encodeURIComponent(agency)}`;
    return show(c, bulkDonePage(c.get('lang'), { made: Number(made) || 0, kit }));
  });

  async function formAgain(c: StaffContext, form: Typed, faults: FormFault[]) {
    const act = form.value('do');
    const asked = (name: string) => ({
      chosen: keptChoice(form, name),
      act: act.startsWith(`${name}-`) ? act.slice(name.length + 1) : '',
      q: form.value(`${name}-q`),
    });
    const agencies = await agenciesToChoose(c, asked('agency'));
    const services = await servicesToChoose(c, asked('service'));
    const page = bulkPage(c.get('lang'), { form: form.with(faults), agencies, services });
    return show(c, page, faults.length > 0 ? 422 : 200);
  }

  async function preview(c: StaffContext, form: Typed) {
    const lang = c.get('lang');
    const json = bulkSent(form);
    const missing = bulkFaults(lang, json);
    if (missing.length > 0) return formAgain(c, form, missing);
    const seen = await attempt(lang, () =>
      c.get('desk').ask('POST /points:bulk', { query: { preview: 'true' }, json }, bulkResult),
    );
    if ('faults' in seen) return formAgain(c, form, atFields(seen.faults));
    const { create, same } = seen.done;
    const words = pointBulkWords[lang];
    if (create + same === 0) return formAgain(c, form, [{ path: 'services', message: words.noOffers }]);
    const kind = words.serviceKinds.find(({ value }) => value === form.value('services'));
    const counters = typeof json.labels === 'number' ? String(json.labels) : json.labels.join(', ');
    const one = json.onePerson ? ` · ${pointWords[lang].onePerson}` : '';
    const told = { serves: kind?.text ?? words.serviceKinds[0]?.text ?? '', counters: `${counters}${one}` };
    return show(c, bulkPreviewPage(lang, { ...seen.done, ...told, pairs: carried(form) }));
  }

  async function make(c: StaffContext, form: Typed) {
    const [desk, json] = [c.get('desk'), bulkSent(form)];
    const made = await attempt(c.get('lang'), () => desk.ask('POST /points:bulk', { json }, bulkResult));
    if ('faults' in made) return formAgain(c, form, atFields(made.faults));
    const named = topmost(await desk.registry(), json.agencyIds, desk.today());
    const query = new URLSearchParams({ made: String(made.done.create) });
    if (named.length <= mostInKit) query.set('agency', named.join(','));
    return c.redirect(`/staff/points/bulk/done?${query}`, 303);
  }
  return pages;
}
