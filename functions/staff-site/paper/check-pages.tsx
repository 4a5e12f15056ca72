// How is it checked what was typed? A sample typed a second time, compared, and settled by the paper.
import * as z from 'zod/mini';
import { checkPage } from '../../../web/staff/paper/check-page.tsx';
import { secondPage } from '../../../web/staff/paper/second-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { secondAnswer } from '../../operations/second-entries.ts';
import { collect } from '../../store/items.ts';
import { everyPerson } from '../../store/people.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { type BatchAt, batchAt } from './batch-at.ts';
import { answersTyped, besideBoxes } from './typed-answers.ts';

const path = '/staff/paper/:id/batches/:batch';
const seconds = 'POST /campaigns/{id}/batches/{batch}/second-entries';
const settled = z.object({ kept: z.enum(['first', 'second']) });

export function checkPages(site: Site) {
  const pages = newPages();
  pages.get(`${path}/check`, async (c) => {
    const every = everyOf(c.req.query('every'));
    return site.show(c, checkPage(c.get('lang'), await checkOf(site, c, await batchAt(site, c, every), every)));
  });
  pages.get(`${path}/second`, async (c) => {
    const form = filled([['serial', c.req.query('serial') ?? '']]);
    return showSecond(site, c, await batchAt(site, c), form);
  });
  pages.post(`${path}/second`, async (c) => {
    const [at, form] = [await batchAt(site, c), await readForm(c)];
    const json = { serial: form.value('serial'), answers: answersTyped(at.questionnaire, form) };
    const made = await attempt(c.get('lang'), () =>
      c.get('desk').ask(seconds, { params: at.params, json }, secondAnswer),
    );
    if ('faults' in made) return showSecond(site, c, at, form.with(besideBoxes(at.questionnaire, made.faults)), 422);
    const agree = made.done.differences.length === 0 ? '?done=agree' : '';
    return c.redirect(c.req.path.replace(/second$/, `check${agree}`), 303);
  });
  pages.post(`${path}/settle`, async (c) => {
    const [at, form] = [await batchAt(site, c), await readForm(c)];
    const params = { ...at.params, submissionId: form.value('submissionId') };
    const json = { keep: form.value('keep') };
    await c.get('desk').ask(`${seconds}/{submissionId}/settle`, { params, json }, settled);
    return c.redirect(c.req.path.replace(/settle$/, 'check?done=settled'), 303);
  });
  return pages;
}

/** What is no such number asks for the usual tenth. */
const everyOf = (text = ''): string => (/^([1-9]\d?|100)$/.test(text) ? text : '10');

const showSecond = (site: Site, c: StaffContext, { at, questionnaire }: BatchAt, form: Filled, status?: 422) =>
  site.show(c, secondPage(c.get('lang'), { at, questionnaire, form }), status);

async function checkOf({ deps }: Site, c: StaffContext, { at, view }: BatchAt, every: string) {
  const people = new Map((await collect(everyPerson(deps.store))).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => people.get(id) ?? id;
  const done = new Set(view.seconds.map(({ serial }) => serial));
  return {
    ...{ at, every, seconds: view.seconds, agreement: view.agreement, done: c.req.query('done') },
    numbered: view.entries.filter(({ serial, stands }) => stands && serial !== undefined).length,
    wanted: view.sample.filter(({ serial }) => !done.has(serial)).map(({ serial, by }) => ({ serial, by: nameOf(by) })),
    byClerk: view.byClerk.map(({ firstBy, ...counts }) => ({ ...counts, name: nameOf(firstBy) })),
  };
}
