// Where does somebody ask for mails of reports? At /staff/reports/mail, each for themselves.
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { reportMailPage } from '../../../web/staff/reports/report-mail-page.tsx';
import { subscriptionView } from '../../operations/mail-subscription.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';

const home = '/staff/reports/mail';

export function reportMailPages({ show }: Site) {
  const pages = newPages();
  pages.get(home, async (c) => show(c, await page(c, filled([]))));
  pages.post(home, async (c) => {
    const [desk, form] = [c.get('desk'), await readForm(c)];
    const json = { wanted: form.value('wanted') === 'yes' };
    const done = await attempt(c.get('lang'), () => desk.ask('POST /report-subscription', { json }, subscriptionView));
    if ('faults' in done) return show(c, await page(c, form.with(done.faults)), 422);
    return c.redirect(`${home}?done=${json.wanted ? 'subscribed' : 'unsubscribed'}`, 303);
  });
  return pages;
}

async function page(c: StaffContext, form: Filled) {
  const desk = c.get('desk');
  const own = await desk.ask('GET /report-subscription', {}, subscriptionView);
  return reportMailPage(c.get('lang'), form, { own, mayRegister: desk.may('alerts.write'), asked: c.req.query() });
}
