// How is an agency added or corrected through a page? By the API's own operations; what was typed comes back with what is wrong with it.

import type * as z from 'zod/mini';
import { editAgencyPage, newAgencyPage } from '../../../web/staff/agencies/agency-form.tsx';
import { filledFrom } from '../../../web/staff/parts/filled.ts';
import { agencyView } from '../../operations/agencies.ts';
import { demand, demandOver } from '../../operations/rights.ts';
import { attemptOver, refusedAs } from '../attempt-over.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { ofRevision, storedNow } from '../stale.ts';
import { agencyFilled, asFields, servicesTyped } from './agency-fields.ts';
import { labelOfId, soughtAgencies, worldOf } from './sought-agency.ts';

export function newAgencyPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/agencies/new', async (c) => {
    demand(c.get('actor'), 'registry.write');
    const { registry } = await worldOf(c);
    return show(c, newAgencyPage(c.get('lang'), filledFrom({ parent: labelOfId(registry, c.req.query('parent')) })));
  });
  pages.post('/staff/agencies/new', async (c) => {
    const [lang, desk, form, world] = [c.get('lang'), c.get('desk'), await readForm(c), await worldOf(c)];
    demand(c.get('actor'), 'registry.write');
    const { ids, faults, choices } = soughtAgencies(world, form, ['parent', 'lineParent']);
    const services = servicesTyped(world, form);
    const wrong = [...faults, ...services.faults];
    if (wrong.length > 0) return show(c, newAgencyPage(lang, form.with(wrong), choices), 422);
    const json = {
      ...{ name: form.value('name'), kind: form.given('kind'), code: form.given('code'), group: form.given('group') },
      ...{ hotline: form.given('hotline'), complaintsDesk: form.given('complaintsDesk') },
      ...{ validFrom: form.given('validFrom'), serviceIds: services.ids },
      ...{ parentId: ids['parent'], lineParentId: ids['lineParent'] },
    };
    const made = await attemptOver(lang, () => desk.ask('POST /agencies', { json }, agencyView));
    if ('faults' in made)
      return show(c, newAgencyPage(lang, form.with(asFields(made.faults))), refusedAs(made.problem));
    return c.redirect(`/staff/agencies/${made.done.id}?done=made`, 303);
  });
  return pages;
}

export function editAgencyPages({ show }: Site) {
  const pages = newPages();
  const address = '/staff/agencies/:id/edit';
  pages.get(address, async (c) => {
    const [agency, world] = [
      await c.get('desk').ask('GET /agencies/{id}', { params: c.req.param() }, agencyView),
      await worldOf(c),
    ];
    demandOver(c.get('actor'), 'registry.write', world.registry, [agency.id], world.today);
    const { id, name, validTo } = agency;
    const form = agencyFilled(world.registry, agency);
    return show(c, editAgencyPage(c.get('lang'), { id, name, form, isClosed: validTo !== undefined }));
  });
  pages.post(address, async (c) => {
    const [lang, desk, form, world] = [c.get('lang'), c.get('desk'), await readForm(c), await worldOf(c)];
    const params = c.req.param();
    const before = await desk.ask('GET /agencies/{id}', { params }, agencyView);
    demandOver(c.get('actor'), 'registry.write', world.registry, [before.id], world.today);
    const services = servicesTyped(world, form);
    const isClosed = before.validTo !== undefined;
    const shown = { id: before.id, name: before.name, isClosed };
    if (services.faults.length > 0)
      return show(c, editAgencyPage(lang, { ...shown, form: form.with(services.faults) }), 422);
    const json = changeTyped(before, form, services.ids);
    const changed = await attemptOver(lang, () => desk.ask('PATCH /agencies/{id}', { params, json }, agencyView));
    if ('done' in changed) return c.redirect(`/staff/agencies/${before.id}?done=changed`, 303);
    const stored = storedNow(changed.problem, agencyView);
    if (stored !== undefined) {
      const both = { form: ofRevision(form, stored.revision), stored: agencyFilled(world.registry, stored) };
      return show(c, editAgencyPage(lang, { ...shown, ...both }), 409);
    }
    const refused = form.with(asFields(changed.faults));
    return show(c, editAgencyPage(lang, { ...shown, form: refused }), refusedAs(changed.problem));
  });
  return pages;
}

function changeTyped(before: z.infer<typeof agencyView>, form: Typed, serviceIds: string[]) {
  const isClosed = before.validTo !== undefined;
  return {
    ...{ name: form.value('name'), kind: form.given('kind'), group: form.value('group') },
    ...{ hotline: form.value('hotline'), complaintsDesk: form.value('complaintsDesk') },
    ...{ serviceIds, revision: form.given('revision') },
    // A first day and a code that are there may be corrected, not taken away.
    validFrom: before.validFrom === undefined ? form.given('validFrom') : form.value('validFrom'),
    code: before.code === undefined ? form.given('code') : form.value('code'),
    validTo: isClosed ? (form.given('validTo') ?? null) : undefined,
  };
}
