// Which page shows one comment, and takes what is done with it? A template goes into the reply without anything being stored.
import type { Filled } from '../../../web/staff/parts/filled.ts';
import type { Version } from '../../../web/staff/parts/versions.tsx';
import { commentWords } from '../../../web/words/staff/comment-words.ts';
import { inheritedBy } from '../../domain/inherited.ts';
import { filledIn } from '../../domain/reply-template.ts';
import { type CommentView, commentView } from '../../operations/comment-view.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { ofRevision, storedNow } from '../stale.ts';
import { actOf } from './comment-act.ts';
import { nameIn } from './comment-row.ts';
import { type Asked, askComment, askTemplates, idIn, pageOf } from './one-comment.ts';

export function oneCommentPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/comments/:id', async (c) => {
    const one = await askComment(c.get('desk'), idIn(c));
    return show(c, await pageOf(c, one));
  });
  pages.post('/staff/comments/:id', async (c) => {
    const [desk, form, id] = [c.get('desk'), await readForm(c), idIn(c)];
    const one = await askComment(desk, id);
    const act = actOf(form, one, c.get('person').id);
    if (act === undefined) return show(c, await pageOf(c, one, { form: await withTemplate(c, one, form) }));
    const { json, done } = act;
    const made = await attempt(c.get('lang'), () =>
      desk.ask('PATCH /comments/{id}', { params: { id }, json }, commentView),
    );
    if ('done' in made) return c.redirect(`/staff/comments/${id}?done=${done}`, 303);
    const stored = storedNow(made.problem, commentView);
    if (stored === undefined) return show(c, await pageOf(c, one, sentIn(form, form.with(made.faults))), 422);
    const now = await askComment(desk, id);
    return show(
      c,
      await pageOf(c, now, sentIn(form, ofRevision(form, String(stored.revision))), versionsOf(c, now, stored, form)),
      409,
    );
  });
  return pages;
}

/** Of the page's two forms the one that was sent. */
const sentIn = (form: Typed, shown: Filled) => (form.value('do') === 'about' ? { about: shown } : { form: shown });

/** The template's text after what is typed already, its blanks filled where the registry knows what belongs there. */
async function withTemplate(c: StaffContext, one: Asked, form: Typed) {
  const desk = c.get('desk');
  const { templates } = await askTemplates(desk, one);
  const chosen = templates.find(({ id }) => id === form.value('template'));
  if (chosen === undefined) return form.with([]);
  const { tree, agencies } = await desk.registry();
  const inherited = (pick: Parameters<typeof inheritedBy>[3]) => inheritedBy(tree, one.agencyId, desk.today(), pick);
  const text = filledIn(chosen.text, {
    'đơn vị': agencies.get(one.agencyId)?.name,
    'đường dây nóng': inherited(({ hotline }) => hotline),
    'nơi tiếp công dân': inherited(({ complaintsDesk }) => complaintsDesk),
  });
  return form.having('reply', [form.value('reply'), text].filter((part) => part !== '').join('\n\n'));
}

/** Each field as it is stored and as it was typed. */
function versionsOf(c: StaffContext, { people, names }: Asked, stored: CommentView, form: Typed): Version[] {
  const words = commentWords[c.get('lang')];
  const named = { ...names, ...Object.fromEntries(people.map(({ id, name }) => [id, name])) };
  const nameOf = (id: string | undefined) => (id === undefined || id === '' ? words.nobodyYet : nameIn(named, id));
  if (form.value('do') === 'about')
    return [
      { label: words.about, stored: words.kinds[stored.kind], typed: kindNamed(c, form.value('kind')) },
      {
        label: words.release,
        stored: stored.releasedToUnit ? words.yes : words.no,
        typed: form.value('releasedToUnit') === 'yes' ? words.yes : words.no,
      },
    ];
  return [
    { label: words.reply, stored: stored.reply ?? '', typed: form.value('reply') },
    { label: words.assignTo, stored: nameOf(stored.assignedTo), typed: nameOf(form.value('assignedTo')) },
    { label: words.columns.state, stored: words.states[stored.state], typed: words.states[stored.state] },
  ];
}

const kindNamed = (c: StaffContext, kind: string): string =>
  Object.entries(commentWords[c.get('lang')].kinds).find(([one]) => one === kind)?.[1] ?? kind;
