// Which pages move a point, retire it or replace its code? Each asks first; no other point is printed anew.

import { type Filled, filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { endPointPage } from '../../../web/staff/points/edit-point-page.tsx';
import { movePointPage } from '../../../web/staff/points/move-point-page.tsx';
import { replacedPoint } from '../../operations/point-ends.ts';
import { pointView } from '../../operations/points.ts';
import { agencyChoice } from '../agency-choice.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askPoint, codeIn, pointAddress } from './one-point.ts';
import { pointRow } from './point-row.ts';

export function endPages({ show }: Site) {
  const pages = newPages();
  for (const what of ['retire', 'replace'] as const) {
    const address = `${pointAddress}/${what}` as const;
    const page = async (c: StaffContext, code: string, form: Filled) => {
      const point = await askPoint(c.get('desk'), code);
      return endPointPage(c.get('lang'), { point, revision: point.revision, what, form });
    };
    pages.get(address, async (c) => show(c, await page(c, codeIn(c), filled([]))));
    pages.post(address, async (c) => {
      const [code, form] = [codeIn(c), await readForm(c)];
      const ended = await attempt(c.get('lang'), () => end(c, what, code, form.given('revision')));
      if ('faults' in ended) return show(c, await page(c, code, form.with(ended.faults)), 409);
      return c.redirect(ended.done, 303);
    });
  }
  pages.post(`${pointAddress}/reopen`, async (c) => {
    const [code, json] = [codeIn(c), { status: 'active' }];
    await c.get('desk').ask('PATCH /points/{code}', { params: { code }, json }, pointView);
    return c.redirect(`/staff/points/${code}?done=reopened`, 303);
  });
  pages.get(`${pointAddress}/move`, async (c) => show(c, await movePage(c, codeIn(c), undefined)));
  pages.post(`${pointAddress}/move`, async (c) => {
    const [code, form] = [codeIn(c), await readForm(c)];
    const json = {
      revision: form.given('revision'),
      agencyId: form.value('agencyId'),
      movedFrom: form.given('movedFrom'),
    };
    const moved = await attempt(c.get('lang'), () =>
      c.get('desk').ask('PATCH /points/{code}', { params: { code }, json }, pointView),
    );
    if ('faults' in moved) {
      const status = moved.problem.status === 409 ? 409 : 422;
      return show(c, await movePage(c, code, form.with(moved.faults), json.agencyId), status);
    }
    return c.redirect(`/staff/points/${moved.done.code}?done=moved`, 303);
  });
  return pages;
}

/** Does it; where to go on: a replaced code leads to the new one. */
async function end(c: StaffContext, what: 'retire' | 'replace', code: string, revision: string | undefined) {
  const [desk, sent] = [c.get('desk'), { params: { code }, json: { revision } }];
  if (what === 'retire') {
    const retired = await desk.ask('POST /points/{code}/retire', sent, pointView);
    return `/staff/points/${retired.code}?done=retired`;
  }
  const { point } = await desk.ask('POST /points/{code}/replace', sent, replacedPoint);
  return `/staff/points/${point.code}?done=replaced`;
}

async function movePage(c: StaffContext, code: string, sent: Filled | undefined, agencyId?: string) {
  const desk = c.get('desk');
  const [point, registry, choice] = [await askPoint(desk, code), await desk.registry(), await agencyChoice(c)];
  const chosen = agencyId ?? choice.ids[0];
  const found = chosen === undefined || chosen === point.agencyId ? undefined : registry.agencies.get(chosen);
  const stored = { revision: point.revision, movedFrom: desk.today() };
  const form: Filled = {
    ...(sent ?? filledFrom(stored)),
    value: (name) => (name === 'revision' ? point.revision : (sent?.value(name) ?? filledFrom(stored).value(name))),
  };
  return movePointPage(c.get('lang'), { point: pointRow(registry, point), choice, form, to: found });
}
