// Which page makes one point? First for which agency, then what is written of it; it leads to the point with its poster.
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { newPointPage } from '../../../web/staff/points/new-point-page.tsx';
import { pointView } from '../../operations/points.ts';
import { agencyChoice } from '../agency-choice.ts';
import { attemptOver, refusedAs } from '../attempt-over.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { servicesToServe } from './services-to-serve.ts';

const address = '/staff/points/new';

export function newPointPages({ deps, show }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => {
    c.get('desk').must('registry.write');
    // The same form sent twice makes one point.
    const form = filledFrom({ key: Buffer.from(deps.randomBytes(12)).toString('base64url') });
    return show(c, await pageOf(c, form));
  });
  pages.post(address, async (c) => {
    const [lang, desk, form] = [c.get('lang'), c.get('desk'), await readForm(c)];
    const idempotencyKey = form.given('key');
    const sent = { json: sentBy(form), ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
    const made = await attemptOver(lang, () => desk.ask('POST /points', sent, pointView));
    if ('done' in made) return c.redirect(`/staff/points/${made.done.code}?done=made`, 303);
    return show(c, await pageOf(c, form.with(made.faults), form.value('agencyId')), refusedAs(made.problem));
  });
  return pages;
}

const sentBy = (form: Typed) => ({
  agencyId: form.value('agencyId'),
  label: form.value('label'),
  place: form.given('place'),
  serviceId: form.given('serviceId'),
  onePerson: form.value('onePerson') === 'yes',
});

/** An agency that the person does not see is not named, whoever sent its id. */
async function pageOf(c: StaffContext, form: Filled, sent?: string) {
  const [lang, desk] = [c.get('lang'), c.get('desk')];
  const registry = await desk.registry();
  const choice = await agencyChoice(c);
  const only = choice.options?.length === 1 ? choice.options[0]?.value : undefined;
  const chosen = registry.agencies.get(sent ?? choice.ids[0] ?? only ?? '');
  if (chosen === undefined || !(await desk.mayOver('registry.read', chosen.id)))
    return newPointPage(lang, { form, choice, at: undefined });
  const at = { id: chosen.id, name: chosen.name, services: servicesToServe(lang, registry, { agencyId: chosen.id }) };
  return newPointPage(lang, { form, choice, at });
}
