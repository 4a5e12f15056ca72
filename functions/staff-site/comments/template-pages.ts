// Which page keeps the templates of replies? One for each agency at the top of a tree, read by all under it.
import { templatesPage } from '../../../web/staff/comments/templates-page.tsx';
import { type Filled, type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import type { Version } from '../../../web/staff/parts/versions.tsx';
import { replyTemplateWords } from '../../../web/words/staff/reply-template-words.ts';
import type { ReplyTemplate } from '../../domain/reply-template.ts';
import { replyTemplates } from '../../operations/reply-templates.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { ofRevision, storedNow } from '../stale.ts';
import { topsFor } from './template-tops.ts';

export function templatePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/comments/templates', async (c) => show(c, await pageOf(c)));
  pages.post('/staff/comments/templates', async (c) => {
    const form = await readForm(c);
    const agencyId = c.req.query('agency') ?? '';
    const { templates, places } = templatesTyped(form);
    const json = { revision: form.given('revision'), templates };
    const made = await attempt(c.get('lang'), () =>
      c.get('desk').ask('PATCH /reply-templates/{agencyId}', { params: { agencyId }, json }, replyTemplates),
    );
    if ('done' in made)
      return c.redirect(`/staff/comments/templates?agency=${encodeURIComponent(agencyId)}&done=saved`, 303);
    const stored = storedNow(made.problem, replyTemplates);
    if (stored === undefined) return show(c, await pageOf(c, form, form.with(atFields(made.faults, places))), 422);
    const versions = versionsOf(c, stored.templates, templates);
    return show(c, await pageOf(c, form, ofRevision(form, stored.revision), versions), 409);
  });
  return pages;
}

/** As stored; as typed where a form leads here. */
async function pageOf(c: StaffContext, typed?: Typed, form?: Filled, versions: Version[] = []) {
  const [desk, tops] = [c.get('desk'), await topsFor(c)];
  const agencyId = c.req.query('agency') ?? tops[0]?.value ?? '';
  const { revision, templates, mayChange, ...of } = await desk.ask(
    'GET /reply-templates/{agencyId}',
    { params: { agencyId } },
    replyTemplates,
  );
  const agency = { id: agencyId, name: (await desk.registry()).agencies.get(of.agencyId)?.name ?? of.agencyId };
  return templatesPage(c.get('lang'), {
    ...{ agency, tops, templates, mayChange, versions },
    form: form ?? storedIn(revision, templates),
    fields: typed === undefined ? templates.length + 1 : fieldsIn(typed),
    isSaved: c.req.query('done') === 'saved' && typed === undefined,
  });
}

const storedIn = (revision: string, templates: ReplyTemplate[]): Filled =>
  filled([
    ['revision', revision],
    ...templates.flatMap(({ id, title, text }, i): [string, string][] => [
      [`id.${i}`, id],
      [`title.${i}`, title],
      [`text.${i}`, text],
    ]),
  ]);

const mostFields = 41;
const fieldsIn = (form: Typed): number => Math.min(mostFields, Math.max(1, Number(form.value('fields')) || 1));

/** Those of which something is typed, and where on the form each stands. */
function templatesTyped(form: Typed) {
  const all = Array.from({ length: fieldsIn(form) }, (_, i) => i);
  const places = all.filter((i) => form.given(`title.${i}`) !== undefined || form.given(`text.${i}`) !== undefined);
  const templates = places.map((i) => ({
    ...{ id: form.given(`id.${i}`), title: form.value(`title.${i}`), text: form.value(`text.${i}`) },
  }));
  return { templates, places };
}

/** `templates.2.title` is the field `title` of the third that something is typed of. */
const atFields = (faults: FormFault[], places: number[]): FormFault[] =>
  faults.map(({ path, message }) => {
    const [, place, name] = /^templates\.(\d+)\.(title|text)$/.exec(path) ?? [];
    return { message, path: place === undefined ? '' : `${name}.${places[Number(place)]}` };
  });

function versionsOf(c: StaffContext, stored: ReplyTemplate[], typed: { title: string; text: string }[]): Version[] {
  const words = replyTemplateWords[c.get('lang')];
  const said = (one: { title: string; text: string } | undefined) =>
    one === undefined ? '' : `${one.title}: ${one.text}`;
  const most = Math.max(stored.length, typed.length);
  return Array.from({ length: most }, (_, i) => ({
    ...{ label: words.template(i + 1), stored: said(stored[i]), typed: said(typed[i]) },
  }));
}
