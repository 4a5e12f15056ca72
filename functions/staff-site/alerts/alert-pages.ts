// Which pages have alerts? The list of what waits, and one alert with what may be done with it.
import { alertPage } from '../../../web/staff/alerts/alert-page.tsx';
import { alertsPage } from '../../../web/staff/alerts/alerts-page.tsx';
import { filledFrom } from '../../../web/staff/parts/filled.ts';
import { alertFilters } from '../../../web/words/staff/alert-words.ts';
import { alertCause } from '../../domain/alert.ts';
import { groupBy } from '../../domain/group-by.ts';
import { alertView } from '../../operations/alert-view.ts';
import { listOf } from '../../operations/lists.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { storedNow } from '../stale.ts';

const list = listOf(alertView);
const shown = '25';
/** So many are counted for the sentence at the top. */
const counted = '200';

export function alertPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/alerts', async (c) => {
    const [lang, desk, asked] = [c.get('lang'), c.get('desk'), askedIn(c)];
    const { state, cause, cursor } = asked;
    const query = { lang, limit: shown, cursor, cause, state: state === 'all' ? undefined : state };
    const page = await desk.ask('GET /alerts', { query }, list);
    const isAll = state === 'waiting' && !cause && cursor === undefined && page.nextCursor === undefined;
    const waiting = isAll
      ? page
      : await desk.ask('GET /alerts', { query: { lang, state: 'waiting', limit: counted } }, list);
    const byCause = [...groupBy(waiting.items, ({ found }) => found.cause)];
    const listed = {
      ...{
        alerts: await Promise.all(page.items.map((one) => withPlan(c, one))),
        nextCursor: page.nextCursor,
        more: waiting.nextCursor !== undefined,
        asked,
      },
      waiting: new Map(byCause.map(([key, its]) => [key, its.length])),
    };
    return show(c, alertsPage(lang, listed));
  });
  pages.get('/staff/alerts/:id', async (c) => {
    const [lang, asked] = [c.get('lang'), c.req.query()];
    const one = await oneOf(c);
    return show(c, alertPage(lang, { one, form: filledFrom({ note: one.note }), asked }));
  });
  pages.post('/staff/alerts/:id', async (c) => {
    const [lang, desk, form] = [c.get('lang'), c.get('desk'), await readForm(c)];
    const params = c.req.param();
    const json = { revision: Number(form.value('revision')), state: form.value('state'), note: form.given('note') };
    const asking = { params, query: { lang }, json };
    const changed = await attempt(lang, () => desk.ask('PATCH /alerts/{id}', asking, alertView));
    if ('done' in changed) return c.redirect(`/staff/alerts/${params.id}?done=changed`, 303);
    const stored = storedNow(changed.problem, alertView);
    if (stored === undefined)
      return show(c, alertPage(lang, { one: await oneOf(c), form: form.with(changed.faults), asked: {} }), 422);
    return show(c, alertPage(lang, { one: stored, form: form.with([]), asked: {}, isStale: true }), 409);
  });
  return pages;
}

const oneOf = async (c: StaffContext) =>
  withPlan(
    c,
    await c.get('desk').ask('GET /alerts/{id}', { params: c.req.param(), query: { lang: c.get('lang') } }, alertView),
  );

const withPlan = async <T extends { agencyId: string }>(c: StaffContext, one: T) => ({
  ...one,
  mayPlan: await c.get('desk').mayOver('plans.write', one.agencyId),
});

/** What an address may ask for; anything else asks for nothing. */
function askedIn(c: StaffContext): Record<string, string> {
  const { state, cause, ...more } = c.req.query();
  const known = {
    state: alertFilters.find((one) => one === state) ?? 'waiting',
    cause: alertCause.options.find((one) => one === cause) ?? '',
  };
  return { ...more, ...known };
}
