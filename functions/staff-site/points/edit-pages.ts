// Which pages change what is written of a point? A form that notices who changed it meanwhile.

import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import type { Version } from '../../../web/staff/parts/versions.tsx';
import { editPointPage } from '../../../web/staff/points/edit-point-page.tsx';
import { pointWords } from '../../../web/words/staff/point-words.ts';
import { pointView } from '../../operations/points.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { ofRevision, storedNow } from '../stale.ts';
import { askPoint, codeIn, type PointView, pointAddress } from './one-point.ts';
import { servicesToServe } from './services-to-serve.ts';

export function editPages({ show }: Site) {
  const pages = newPages();
  const address = `${pointAddress}/edit` as const;
  pages.get(address, async (c) => {
    const point = await askPoint(c.get('desk'), codeIn(c));
    return show(c, await pageOf(c, point, filledFrom(storedIn(point))));
  });
  pages.post(address, async (c) => {
    const [lang, desk, form, code] = [c.get('lang'), c.get('desk'), await readForm(c), codeIn(c)];
    const json = sentBy(form);
    const made = await attempt(lang, () => desk.ask('PATCH /points/{code}', { params: { code }, json }, pointView));
    if ('done' in made) return c.redirect(`/staff/points/${made.done.code}?done=changed`, 303);
    const stored = storedNow(made.problem, pointView);
    if (stored === undefined) {
      const page = await pageOf(c, await askPoint(desk, code), form.with(made.faults));
      return show(c, page, made.problem.status === 409 ? 409 : 422);
    }
    const again = ofRevision(form, stored.revision);
    return show(c, await pageOf(c, stored, again, await versionsOf(c, stored, form)), 409);
  });
  return pages;
}

const sentBy = (form: Typed) => ({
  revision: form.given('revision'),
  label: form.value('label'),
  place: form.given('place') ?? null,
  serviceId: form.given('serviceId') ?? null,
  onePerson: form.value('onePerson') === 'yes',
});

const storedIn = ({ revision, label, place, serviceId, onePerson }: PointView) => ({
  ...{ revision, label, place, serviceId },
  onePerson: onePerson ? 'yes' : undefined,
});

async function pageOf(c: StaffContext, point: PointView, form: Filled, versions: Version[] = []) {
  const [lang, registry] = [c.get('lang'), await c.get('desk').registry()];
  return editPointPage(lang, { point, form, versions, services: servicesToServe(lang, registry, point) });
}

/** Each field as it is stored and as it was typed. */
async function versionsOf(c: StaffContext, point: PointView, form: Typed): Promise<Version[]> {
  const [words, registry] = [pointWords[c.get('lang')], await c.get('desk').registry()];
  const stored = filledFrom(storedIn(point));
  const yes = (said: string) => (said === 'yes' ? words.yes : words.no);
  const version = (label: string, name: string, shown = (text: string) => text) => ({
    ...{ label, stored: shown(stored.value(name)), typed: shown(form.value(name)) },
  });
  return [
    version(words.label, 'label'),
    version(words.place, 'place'),
    version(words.service, 'serviceId', (id) => registry.services.get(id)?.name ?? words.citizenChooses),
    version(words.onePersonField, 'onePerson', yes),
  ];
}
