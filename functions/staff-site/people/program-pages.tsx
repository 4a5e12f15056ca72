// Which pages have the programs? The list, a form to add one, one program with a new secret and its end; a secret is shown once.
import { filled } from '../../../web/staff/parts/filled.ts';
import { programPage, programSecretPage } from '../../../web/staff/people/program-page.tsx';
import { newProgramPage, programsPage } from '../../../web/staff/people/programs-page.tsx';
import { clientView, clientWithSecret } from '../../operations/clients.ts';
import { listOf } from '../../operations/lists.ts';
import { attempt } from '../attempt.ts';
import { attemptOver, refusedAs } from '../attempt-over.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { grantTyped } from './grant-typed.ts';
import { agencyNames } from './people-pages.tsx';

const address = '/staff/people/programs';
const nothingTyped = () => filled([['axis', 'both']]);

export function programPages(site: Site) {
  const { deps, show } = site;
  const pages = newPages();
  const keepsSecrets = deps.keepsProgramSecrets === true;
  pages.get(address, async (c) => {
    const [desk, { cursor }] = [c.get('desk'), c.req.query()];
    const { items, nextCursor } = await desk.ask('GET /clients', { query: { cursor } }, listOf(clientView));
    const nameOf = await agencyNames(desk);
    return show(c, programsPage(c.get('lang'), { programs: items, nameOf, cursor, nextCursor }));
  });
  pages.get(`${address}/new`, (c) => {
    c.get('desk').must('staff.write');
    return show(c, newProgramPage(c.get('lang'), { form: nothingTyped(), offered: [], keepsSecrets }));
  });
  pages.post(`${address}/new`, async (c) => add(site, c, await readForm(c)));
  pages.get(`${address}/:id`, (c) => showProgram(site, c));
  pages.post(`${address}/:id/secret`, async (c) => {
    const params = { id: c.req.param('id') };
    const made = await attempt(c.get('lang'), () =>
      c.get('desk').ask('POST /clients/{id}/secret', { params }, clientWithSecret),
    );
    if ('faults' in made) return showProgram(site, c, { form: filled([], made.faults), status: 409 });
    return showSecret(site, c, made.done);
  });
  pages.post(`${address}/:id/status`, async (c) => {
    const [form, id] = [await readForm(c), c.req.param('id')];
    const json = { status: form.value('status'), revision: form.given('revision') };
    const changed = await attempt(c.get('lang'), () =>
      c.get('desk').ask('PATCH /clients/{id}', { params: { id }, json }, clientView),
    );
    if ('faults' in changed) return showProgram(site, c, { form: form.with(changed.faults), status: 409 });
    return c.redirect(`${address}/${id}?done=${changed.done.status}`, 303);
  });
  return pages;
}

async function add(site: Site, c: StaffContext, form: Typed) {
  const [desk, lang] = [c.get('desk'), c.get('lang')];
  const keepsSecrets = site.deps.keepsProgramSecrets === true;
  const typed = await grantTyped(c, form);
  if ('faults' in typed) {
    const asked = { form: form.with(typed.faults), offered: typed.offered, keepsSecrets };
    return site.show(c, newProgramPage(lang, asked), 422);
  }
  const json = { name: form.value('name'), id: form.given('id'), grant: typed.grant };
  const made = await attemptOver(lang, () => desk.ask('POST /clients', { json }, clientWithSecret));
  if ('done' in made) {
    const { id, secret } = made.done;
    if (secret === undefined) return c.redirect(`${address}/${id}?done=made`, 303);
    return showSecret(site, c, { ...made.done, secret });
  }
  const faults = made.faults.map(({ path, message }) => ({ path: fieldOf(path), message }));
  const asked = { form: form.with(faults), offered: [], keepsSecrets };
  return site.show(c, newProgramPage(lang, asked), refusedAs(made.problem));
}

const fieldOf = (path: string): string => (path === 'grant.role' ? 'role' : path.startsWith('grant') ? 'agency' : path);

type Told = { id: string; name?: string | undefined; secret?: string | undefined };

/** Not even the browser keeps this page. */
async function showSecret({ deps, show }: Site, c: StaffContext, { id, name, secret = '' }: Told) {
  const tokenUrl = `${deps.publicUrl(c.req.raw)}/oidc/token`;
  const shown = await show(c, programSecretPage(c.get('lang'), { id, name, secret, tokenUrl }));
  shown.headers.set('Cache-Control', 'no-store');
  return shown;
}

async function showProgram(
  { show }: Site,
  c: StaffContext,
  { form = nothingTyped(), status = 200 }: { form?: ReturnType<typeof filled>; status?: 200 | 409 } = {},
) {
  const desk = c.get('desk');
  const params = { id: c.req.param('id') ?? '' };
  const program = await desk.ask('GET /clients/{id}', { params }, clientView);
  const shown = { program, nameOf: await agencyNames(desk), form, done: c.req.query('done') };
  return show(c, programPage(c.get('lang'), shown), status);
}
