// Which pages has the list of services? All of them with a search, forms for a new one and for a change, and the import.
import * as z from 'zod/mini';
import { filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { editServicePage, newServicePage } from '../../../web/staff/services/service-form.tsx';
import { servicesPage } from '../../../web/staff/services/services-page.tsx';
import { listOf } from '../../operations/lists.ts';
import { demand } from '../../operations/rights.ts';
import { serviceView } from '../../operations/services.ts';
import { attempt } from '../attempt.ts';
import type { Desk } from '../desk.ts';
import { importPagesOf } from '../imports/import-pages.tsx';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { ofRevision, storedNow } from '../stale.ts';

const shown = '100';

export function servicePages(site: Site) {
  const { show } = site;
  const pages = newPages();
  pages.route('/', importPagesOf('services')(site));
  pages.get('/staff/services', async (c) => {
    const [lang, desk] = [c.get('lang'), c.get('desk')];
    const asked = c.req.query();
    const { q, field, cursor } = asked;
    const query = { q, field, cursor, order: 'name', limit: shown };
    const { items, nextCursor } = await desk.ask('GET /services', { query }, listOf(serviceView));
    const fields = await fieldsOf(desk);
    const mayWrite = desk.may('catalogue.write');
    return show(c, servicesPage(lang, { services: items, nextCursor, fields, asked, mayWrite }));
  });
  pages.get('/staff/services/new', (c) => {
    demand(c.get('actor'), 'catalogue.write');
    return show(c, newServicePage(c.get('lang'), filled([])));
  });
  pages.post('/staff/services/new', async (c) => {
    const [lang, desk, form] = [c.get('lang'), c.get('desk'), await readForm(c)];
    const json = { code: form.given('code'), name: form.value('name'), field: form.value('field') };
    const made = await attempt(lang, () => desk.ask('POST /services', { json }, serviceView));
    if ('faults' in made) return show(c, newServicePage(lang, form.with(made.faults)), 422);
    return c.redirect('/staff/services?done=made', 303);
  });
  pages.get('/staff/services/:id/edit', async (c) => {
    demand(c.get('actor'), 'catalogue.write');
    const found = await c.get('desk').ask('GET /services/{id}', { params: c.req.param() }, serviceView);
    return show(c, editServicePage(c.get('lang'), found.name, filledFrom(found)));
  });
  pages.post('/staff/services/:id/edit', async (c) => {
    const [lang, desk, form] = [c.get('lang'), c.get('desk'), await readForm(c)];
    const params = c.req.param();
    const before = await desk.ask('GET /services/{id}', { params }, serviceView);
    const json = {
      ...{ name: form.value('name'), field: form.value('field'), revision: form.given('revision') },
      // A code that is there may be corrected, not taken away.
      code: before.code === undefined ? form.given('code') : form.value('code'),
    };
    const changed = await attempt(lang, () => desk.ask('PATCH /services/{id}', { params, json }, z.unknown()));
    if ('done' in changed) return c.redirect('/staff/services?done=changed', 303);
    const stored = storedNow(changed.problem, serviceView);
    if (stored === undefined) return show(c, editServicePage(lang, before.name, form.with(changed.faults)), 422);
    return show(c, editServicePage(lang, stored.name, ofRevision(form, stored.revision), stored), 409);
  });
  return pages;
}

async function fieldsOf(desk: Desk): Promise<string[]> {
  const { services } = await desk.registry();
  return [...new Set([...services.values()].map(({ field }) => field))].toSorted((a, b) => a.localeCompare(b, 'vi'));
}
