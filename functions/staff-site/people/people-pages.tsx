// Which pages have the people? Everybody an administrator may give roles to, a form to add one, one's own account.
import { filled } from '../../../web/staff/parts/filled.ts';
import { ownAccountPage } from '../../../web/staff/people/own-account-page.tsx';
import { newPersonPage, peoplePage } from '../../../web/staff/people/people-page.tsx';
import { isPlatform } from '../../domain/actor.ts';
import { listOf } from '../../operations/lists.ts';
import { personView } from '../../operations/people.ts';
import { attempt } from '../attempt.ts';
import { refusedAs } from '../attempt-over.ts';
import type { Desk } from '../desk.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { grantTyped } from './grant-typed.ts';

/** The names of agencies, for pages that know their ids. */
export async function agencyNames(desk: Desk): Promise<(id: string) => string> {
  const { agencies } = await desk.registry();
  return (id) => agencies.get(id)?.name ?? id;
}

/** What the next page says was done, with what became of the account at a provider. */
export const toldNext = (done: string, { account = '' }: { account?: string | undefined }): URLSearchParams =>
  new URLSearchParams(account === '' ? { done } : { done, account });

export function peoplePages({ deps, show }: Site) {
  const pages = newPages();
  const offer = { ownAccounts: deps.accounts !== undefined, weInvite: deps.userPool !== undefined };
  pages.get('/staff/account', async (c) => {
    const { name, grants } = c.get('person');
    return show(c, ownAccountPage(c.get('lang'), name, grants, await agencyNames(c.get('desk'))));
  });
  pages.get('/staff/people', async (c) => {
    const [desk, { q = '', cursor, done }] = [c.get('desk'), c.req.query()];
    const { items, nextCursor } = await desk.ask('GET /people', { query: { q, cursor } }, listOf(personView));
    const nameOf = await agencyNames(desk);
    return show(c, peoplePage(c.get('lang'), { people: items, q, nameOf, cursor, nextCursor, done }));
  });
  pages.get('/staff/people/new', (c) => {
    c.get('desk').must('staff.write');
    const form = filled([['axis', 'both']]);
    const mayGivePlatform = isPlatform(c.get('actor'));
    return show(c, newPersonPage(c.get('lang'), { form, offered: [], mayGivePlatform, ...offer }));
  });
  pages.post('/staff/people/new', async (c) => {
    const [desk, form, lang] = [c.get('desk'), await readForm(c), c.get('lang')];
    const asked = { mayGivePlatform: isPlatform(c.get('actor')), ...offer };
    const typed = await grantTyped(c, form);
    if ('faults' in typed) {
      const { faults, offered } = typed;
      return show(c, newPersonPage(lang, { form: form.with(faults), offered, ...asked }), 422);
    }
    const json = { name: form.value('name'), email: form.given('email'), username: form.given('username') };
    const made = await attempt(lang, () =>
      desk.ask('POST /people', { json: { ...json, grants: [typed.grant] } }, personView),
    );
    if ('faults' in made) {
      const refused = newPersonPage(lang, { form: form.with(made.faults), offered: [], ...asked });
      return show(c, refused, refusedAs(made.problem));
    }
    return c.redirect(`/staff/people/${made.done.id}?${toldNext('made', made.done)}`, 303);
  });
  return pages;
}
