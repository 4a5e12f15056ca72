// What can be done about one person? Give and take a role, withdraw and restore, hand over a one-time password, invite again.

import * as z from 'zod/mini';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import type { Offered } from '../../../web/staff/people/grant-fields.tsx';
import { passwordPage, personPage } from '../../../web/staff/people/person-page.tsx';
import { isPlatform } from '../../domain/actor.ts';
import { personView } from '../../operations/people.ts';
import { accountState } from '../../operations/user-pool.ts';
import { attempt } from '../attempt.ts';
import { refusedAs } from '../attempt-over.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { grantTyped } from './grant-typed.ts';
import { agencyNames, toldNext } from './people-pages.tsx';

const given = z.object({ username: z.string(), password: z.string() });
const nothingTyped = () => filled([['axis', 'both']]);

export function personPages(site: Site) {
  const pages = newPages();
  pages.get('/staff/people/:id', (c) => showPerson(site, c, { form: nothingTyped() }));
  pages.post('/staff/people/:id/give', async (c) => {
    const form = await readForm(c);
    const typed = await grantTyped(c, form);
    if ('faults' in typed) return showPerson(site, c, { form: form.with(typed.faults), offered: typed.offered }, 422);
    const { grants } = await personOf(c);
    return change(site, c, form, { grants: [...grants, typed.grant] }, 'given');
  });
  pages.post('/staff/people/:id/take', async (c) => {
    const form = await readForm(c);
    const { grants } = await personOf(c);
    return change(site, c, form, { grants: grants.filter((_, place) => `${place}` !== form.value('place')) }, 'taken');
  });
  pages.post('/staff/people/:id/email', async (c) => {
    const form = await readForm(c);
    return change(site, c, form, { email: form.given('email') ?? null }, 'mail');
  });
  pages.post('/staff/people/:id/status', async (c) => {
    const form = await readForm(c);
    const status = form.value('status');
    return change(site, c, form, { status }, status === 'withdrawn' ? 'withdrawn' : 'restored');
  });
  pages.post('/staff/people/:id/password', async (c) => {
    const params = { id: c.req.param('id') };
    const made = await attempt(c.get('lang'), () => c.get('desk').ask('POST /people/{id}/password', { params }, given));
    if ('faults' in made) return showPerson(site, c, { form: filled([], made.faults) }, 409);
    const shown = await site.show(c, passwordPage(c.get('lang'), params.id, made.done));
    shown.headers.set('Cache-Control', 'no-store');
    return shown;
  });
  pages.post('/staff/people/:id/invitation', async (c) => {
    const params = { id: c.req.param('id') };
    const sent = await attempt(c.get('lang'), () =>
      c.get('desk').ask('POST /people/{id}/invitation', { params }, personView),
    );
    if ('done' in sent) return c.redirect(`/staff/people/${params.id}?${toldNext('sent', sent.done)}`, 303);
    // The page has no field for the address.
    const faults = sent.faults.map(({ message }) => ({ path: '', message }));
    return showPerson(site, c, { form: filled([], faults) }, refusedAs(sent.problem));
  });
  return pages;
}

const personOf = (c: StaffContext) =>
  c.get('desk').ask('GET /people/{id}', { params: { id: c.req.param('id') ?? '' } }, personView);

/** Changes the person as they were read: whoever else changed them since is not overwritten, and one is told. */
async function change(
  site: Site,
  c: StaffContext,
  form: Awaited<ReturnType<typeof readForm>>,
  sent: object,
  done: string,
) {
  const id = c.req.param('id') ?? '';
  const json = { ...sent, revision: form.given('revision') };
  const changed = await attempt(c.get('lang'), () =>
    c.get('desk').ask('PATCH /people/{id}', { params: { id }, json }, personView),
  );
  if ('faults' in changed) {
    const status = statusOf(changed.problem.status);
    return showPerson(site, c, { form: form.with(changed.faults) }, status);
  }
  return c.redirect(`/staff/people/${id}?${toldNext(done, changed.done)}`, 303);
}

/** What was typed wrongly is 422, a provider that does not answer 503, anything else somebody's change meanwhile. */
const statusOf = (status: number): 409 | 422 | 503 => (status === 422 || status === 503 ? status : 409);

async function showPerson(
  { deps, show }: Site,
  c: StaffContext,
  { form, offered = [] }: { form: Filled; offered?: Offered[] },
  status: 200 | ReturnType<typeof refusedAs> = 200,
) {
  const person = await personOf(c);
  const shown = {
    ...{ person, form, offered, done: c.req.query('done') },
    nameOf: await agencyNames(c.get('desk')),
    mayGivePlatform: isPlatform(c.get('actor')),
    isSelf: person.id === c.get('person').id,
    account: accountState.safeParse(c.req.query('account')).data,
    keptBy: keeperOf(deps, person),
  };
  return show(c, personPage(c.get('lang'), shown), status);
}

function keeperOf(
  { accounts, userPool }: Site['deps'],
  { username, email }: z.infer<typeof personView>,
): 'us' | 'pool' | 'others' {
  if (accounts !== undefined && username !== undefined) return 'us';
  return userPool !== undefined && email !== undefined ? 'pool' : 'others';
}
