// Which pages list the comments? The inbox, and what comes of assigning many: what could not be assigned is named, ticked still.
import { inboxPage } from '../../../web/staff/comments/inbox-page.tsx';
import { type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import { commentWords, excerptOf } from '../../../web/words/staff/comment-words.ts';
import { writeCount } from '../../../web/words/staff/numbers.ts';
import { problemIn } from '../../../web/words/staff/problem-words.ts';
import { assigned } from '../../operations/comment-assign.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedInbox } from './asked-inbox.ts';

export function inboxPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/comments', async (c) => show(c, inboxPage(c.get('lang'), await askedInbox(c))));
  // To where a change of language leads from the page that answers the form.
  pages.get('/staff/comments/assign', (c) => c.redirect(`/staff/comments?${new URLSearchParams(c.req.query())}`, 303));
  pages.post('/staff/comments/assign', async (c) => {
    const [lang, form] = [c.get('lang'), await readForm(c)];
    c.get('desk').must('comments.write');
    const missing = whatIsMissing(c, form);
    if (missing.length > 0) return again(c, form, missing, 422);
    const done = await assign(c, form);
    if (done.conflicts.length === 0) return c.redirect(backTo(c, done.assigned), 303);
    const words = commentWords[lang];
    const { rows } = await askedInbox(c);
    const textOf = (id: string): string => excerptOf(rows.find((one) => one.id === id)?.text ?? id);
    const faults = done.conflicts.map(({ id, message }) => ({
      ...{ path: '', message: words.conflict(textOf(id), problemIn(lang, message)) },
    }));
    const begin = { path: '', message: words.assignedBut(writeCount(lang, done.assigned)) };
    return again(
      c,
      left(
        form,
        done.conflicts.map(({ id }) => id),
      ),
      [begin, ...faults],
      409,
    );
  });

  async function again(c: StaffContext, form: Pick<Typed, 'with'>, faults: FormFault[], status: 409 | 422) {
    return show(c, inboxPage(c.get('lang'), await askedInbox(c, form.with(faults))), status);
  }
  return pages;
}

function whatIsMissing(c: StaffContext, form: Typed): FormFault[] {
  const words = commentWords[c.get('lang')];
  return [
    ...(form.values('pick').length === 0 ? [{ path: '', message: words.pickOne }] : []),
    ...(form.value('assignedTo') === '' ? [{ path: 'assignedTo', message: words.choosePerson }] : []),
  ];
}

function assign(c: StaffContext, form: Typed) {
  const to = form.value('assignedTo');
  const comments = form.values('pick').map((value) => {
    const [id = '', revision = ''] = value.split(' ');
    return { id, revision: Number(revision) };
  });
  const json = { comments, assignedTo: to === 'nobody' ? null : to };
  return c.get('desk').ask('POST /comments:assign', { json }, assigned);
}

/** The form with nothing ticked but what is left to do. */
function left(form: Typed, ids: string[]): Pick<Typed, 'with'> {
  const isLeft = ([name, value]: [string, string]) => name !== 'pick' || ids.includes(value.split(' ')[0] ?? '');
  return { with: (faults) => filled(form.pairs.filter(isLeft), faults) };
}

function backTo(c: StaffContext, many: number): string {
  const query = new URLSearchParams(c.req.query());
  query.delete('cursor');
  query.set('done', 'assigned');
  query.set('many', String(many));
  return `/staff/comments?${query}`;
}
