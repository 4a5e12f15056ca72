// How is a draft published? Asked first, because nobody can change it afterwards; exactly the revision that was looked at, or none.
import { askFirstPage } from '../../../web/staff/parts/ask-first-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { questionnaireWords } from '../../../web/words/staff/questionnaire-words.ts';
import { inLanguage } from '../../domain/questionnaire.ts';
import { publishedOrDraft } from '../../operations/questionnaires.ts';
import { attempt } from '../attempt.ts';
import { isStale } from '../campaigns/differing.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedDraft, type DraftView, definitionOf } from './asked-questionnaire.ts';

export function publishPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/questionnaires/:id/publish', async (c) => show(c, asking(c, await askedDraft(c), filled([]))));
  pages.post('/staff/questionnaires/:id/publish', async (c) => {
    const [typed, draft] = [await readForm(c), await askedDraft(c)];
    const json = { ...definitionOf(draft), revision: typed.value('revision') };
    const published = await attempt(c.get('lang'), () =>
      c.get('desk').ask('POST /questionnaires', { json }, publishedOrDraft),
    );
    if ('done' in published) return c.redirect(`/staff/questionnaires/${draft.id}?done=published`, 303);
    const { title, lead } = questionnaireWords[c.get('lang')].changedMeanwhile;
    const faults = isStale(published.problem) ? [{ path: '', message: `${title}: ${lead}` }] : published.faults;
    return show(c, asking(c, draft, filled([], faults)), published.problem.status === 409 ? 409 : 422);
  });
  return pages;
}

function asking(c: StaffContext, draft: DraftView, form: Filled) {
  const words = questionnaireWords[c.get('lang')];
  const own = `/staff/questionnaires/${draft.id}/draft`;
  const { text, ...ask } = words.publishAsk;
  return askFirstPage(form, {
    ...{ here: 'questionnaires', ...ask, text: text(draft.version), hidden: [['revision', draft.revision]] },
    way: [
      { href: '/staff/questionnaires', text: words.title },
      { href: own, text: words.draftTitle(inLanguage(draft.title, c.get('lang'))) },
    ],
    back: { href: own, text: words.back },
  });
}
