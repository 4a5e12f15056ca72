// Which page says who serves alone at a point? A form for whoever looks after the point.

import { attendantPage } from '../../../web/staff/one-person/attendant-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { attendantView } from '../../operations/attendants.ts';
import { attempt } from '../attempt.ts';
import { askPoint, codeIn, pointAddress } from '../points/one-point.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';

const address = `${pointAddress}/attendant` as const;

export function attendantPages({ show }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => show(c, await pageOf(c, filled([]))));
  pages.post(address, async (c) => {
    const [code, form] = [codeIn(c), await readForm(c)];
    const sent = {
      params: { code },
      json: { account: form.given('account') ?? null, revision: form.given('revision') },
    };
    const made = await attempt(c.get('lang'), () =>
      c.get('desk').ask('POST /points/{code}/attendant', sent, attendantView),
    );
    if ('done' in made) return c.redirect(`/staff/points/${code}/attendant?done=saved`, 303);
    return show(c, await pageOf(c, form.with(made.faults)), made.problem.status === 409 ? 409 : 422);
  });
  return pages;
}

async function pageOf(c: StaffContext, form: Filled) {
  const [desk, code] = [c.get('desk'), codeIn(c)];
  const kept = await desk.ask('GET /points/{code}/attendant', { params: { code } }, attendantView);
  const { label, code: stored } = await askPoint(desk, code);
  const isDone = c.req.query('done') === 'saved';
  return attendantPage(c.get('lang'), { point: { code: stored, label }, ...kept, form, isDone });
}
