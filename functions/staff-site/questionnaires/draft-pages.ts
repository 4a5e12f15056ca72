// What does a draft hold, and how are its parts reordered and taken out? One thing at a time, each saved at once.
import { askFirstPage } from '../../../web/staff/parts/ask-first-page.tsx';
import { filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { draftPage } from '../../../web/staff/questionnaires/draft-page.tsx';
import { headingPage } from '../../../web/staff/questionnaires/heading-page.tsx';
import { definitionWords } from '../../../web/words/staff/definition-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { questionnaireWords } from '../../../web/words/staff/questionnaire-words.ts';
import { inLanguage } from '../../domain/questionnaire.ts';
import {
  withDefaultMethod,
  withMoved,
  withoutMethod,
  withoutQuestion,
  withoutScale,
  withoutSection,
} from '../../domain/questionnaire-edit.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedDraft, type DraftView, definitionOf } from './asked-questionnaire.ts';
import { saveChange } from './save-draft.ts';
import { wordsTyped } from './words-typed.ts';

const addressOf = (c: StaffContext): string => `/staff/questionnaires/${c.req.param('id')}/draft`;
const unchanged = { formOf: () => undefined, labels: [] };

export function draftPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/questionnaires/:id/draft', async (c) =>
    show(c, draftPage(c.get('lang'), filled([]), await askedDraft(c), c.req.query('done'))),
  );
  pages.get('/staff/questionnaires/:id/draft/heading', async (c) => {
    const draft = await askedDraft(c);
    return show(c, headingPage(c.get('lang'), headingForm(draft), { draft, differing: [] }));
  });
  pages.post('/staff/questionnaires/:id/draft/heading', async (c) => {
    const [lang, typed, draft] = [c.get('lang'), await readForm(c), await askedDraft(c)];
    const words = questionnaireWords[lang];
    const after = {
      ...definitionOf(draft),
      title: wordsTyped(typed, draft.title),
      source: typed.value('source'),
    };
    const refused = await saveChange(c, typed, {
      after,
      formOf: headingForm,
      labels: [
        ['vi', words.textVi],
        ['en', words.textEn],
        ['source', words.source],
      ],
      fieldOf: (path) => (path.startsWith('title') ? 'vi' : path),
    });
    if (refused === undefined) return c.redirect(`${addressOf(c)}?done=saved`, 303);
    return show(c, headingPage(lang, refused.form, { draft, differing: refused.differing }), refused.status);
  });
  pages.post('/staff/questionnaires/:id/draft/move', async (c) => {
    const [typed, draft] = [await readForm(c), await askedDraft(c)];
    const by = typed.value('by') === '-1' ? -1 : 1;
    const after = withMoved(definitionOf(draft), typed.value('part'), by);
    const refused = await saveChange(c, typed, { after, ...unchanged });
    if (refused === undefined) return c.redirect(`${addressOf(c)}?done=moved`, 303);
    return show(c, draftPage(c.get('lang'), faultOf(c), await askedDraft(c), undefined), 409);
  });
  pages.post('/staff/questionnaires/:id/draft/default', async (c) => {
    const [typed, draft] = [await readForm(c), await askedDraft(c)];
    const after = withDefaultMethod(definitionOf(draft), typed.value('method'));
    const refused = await saveChange(c, typed, { after, ...unchanged });
    if (refused === undefined) return c.redirect(`${addressOf(c)}?done=moved`, 303);
    return show(c, draftPage(c.get('lang'), faultOf(c), await askedDraft(c), undefined), 409);
  });
  pages.get('/staff/questionnaires/:id/draft/remove', async (c) => {
    const draft = await askedDraft(c);
    return show(c, removing(c, draft, c.req.query()));
  });
  pages.post('/staff/questionnaires/:id/draft/remove', async (c) => {
    const [typed, draft] = [await readForm(c), await askedDraft(c)];
    const after = without(draft, c.req.query());
    const refused = await saveChange(c, typed, { after, ...unchanged });
    if (refused === undefined) return c.redirect(`${addressOf(c)}?done=removed`, 303);
    const form = refused.status === 409 ? faultOf(c) : refused.form;
    return show(c, draftPage(c.get('lang'), form, await askedDraft(c), undefined), refused.status);
  });
  return pages;
}

/** What was to be moved or removed may be elsewhere by now: the draft as it is, with the sentence that says so. */
const faultOf = (c: StaffContext) => {
  const { title, lead } = questionnaireWords[c.get('lang')].changedMeanwhile;
  return filled([], [{ path: '', message: `${title}: ${lead}` }]);
};

/** What the address names: a scale, a method, or a section or question. */
type Named = { part?: string; scale?: string; method?: string };

function without(draft: DraftView, { part = '', scale, method }: Named) {
  if (scale !== undefined) return withoutScale(definitionOf(draft), scale);
  if (method !== undefined) return withoutMethod(definitionOf(draft), method);
  const isSection = draft.sections.some(({ id }) => id === part);
  return (isSection ? withoutSection : withoutQuestion)(definitionOf(draft), part);
}

function toldOf(lang: StaffLanguage, { part = '', scale, method }: Named): string {
  if (scale !== undefined) return definitionWords[lang].removeScale(scale);
  return method === undefined ? part : definitionWords[lang].removeMethod(method);
}

function removing(c: StaffContext, draft: DraftView, named: Named) {
  const words = questionnaireWords[c.get('lang')];
  const { title, ...ask } = words.removeAsk;
  return askFirstPage(filled([]), {
    ...{ here: 'questionnaires', ...ask, title: title(toldOf(c.get('lang'), named)) },
    way: [
      { href: '/staff/questionnaires', text: words.title },
      { href: addressOf(c), text: words.draftTitle(inLanguage(draft.title, c.get('lang'))) },
    ],
    hidden: [['revision', draft.revision]],
    back: { href: addressOf(c), text: words.back },
  });
}

const headingForm = ({ title, source, revision }: DraftView) =>
  filledFrom({ vi: title.vi, en: title['en'], source, revision });
