// How is a section of a draft added or changed? A new one comes with a first question, because none may be empty.
import { filledFrom } from '../../../web/staff/parts/filled.ts';
import { sectionPage } from '../../../web/staff/questionnaires/section-page.tsx';
import { questionnaireWords } from '../../../web/words/staff/questionnaire-words.ts';
import type { Section } from '../../domain/questionnaire.ts';
import { freeSectionId, withSection } from '../../domain/questionnaire-edit.ts';
import { Problem } from '../../runtime/problem.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { askedDraft, type DraftView, definitionOf } from './asked-questionnaire.ts';
import { saveChange } from './save-draft.ts';
import { wordsTyped } from './words-typed.ts';

export function sectionPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/questionnaires/:id/draft/section', async (c) => {
    const [draft, part] = [await askedDraft(c), c.req.query('part')];
    const form = part === undefined ? newForm(draft) : formOf(draft, part);
    if (form === undefined) throw new Problem(404, 'Not found', `There is no section ${part} in this draft.`);
    return show(c, sectionPage(c.get('lang'), form, { draft, differing: [], isNew: part === undefined }));
  });
  pages.post('/staff/questionnaires/:id/draft/section', async (c) => {
    const [lang, typed, draft, part] = [c.get('lang'), await readForm(c), await askedDraft(c), c.req.query('part')];
    const words = questionnaireWords[lang];
    const before = draft.sections.find(({ id }) => id === part);
    const shown = { draft, isNew: part === undefined };
    if (part !== undefined && before === undefined)
      return show(
        c,
        sectionPage(lang, typed.with([{ path: '', message: words.gone }]), { ...shown, differing: [] }),
        409,
      );
    const after = withSection(definitionOf(draft), part, sectionTyped(typed, before));
    const place = part === undefined ? draft.sections.length : draft.sections.findIndex(({ id }) => id === part);
    const refused = await saveChange(c, typed, {
      after,
      formOf: (current) => formOf(current, part ?? typed.value('id')),
      labels: [
        ['vi', words.textVi],
        ['en', words.textEn],
        ['voluntary', words.voluntary],
      ],
      fieldOf: (path) => fieldOf(path, place),
    });
    if (refused === undefined) return c.redirect(`/staff/questionnaires/${draft.id}/draft?done=saved`, 303);
    return show(c, sectionPage(lang, refused.form, { ...shown, differing: refused.differing }), refused.status);
  });
  return pages;
}

const newForm = (draft: DraftView) => filledFrom({ id: freeSectionId(draft), revision: draft.revision });

function formOf({ sections, revision }: DraftView, part: string) {
  const found = sections.find(({ id }) => id === part);
  if (found === undefined) return undefined;
  const { id, title, voluntary } = found;
  return filledFrom({ id, vi: title.vi, en: title['en'], voluntary: voluntary ? 'yes' : '', revision });
}

function sectionTyped(typed: Typed, before: Section | undefined): Section {
  const id = typed.value('id');
  const first = { id: `${id}1`, kind: 'text' as const, text: { vi: typed.value('question') }, required: false };
  const { voluntary: _, ...kept } = before ?? { questions: [first] };
  return {
    ...kept,
    id,
    title: wordsTyped(typed, before?.title),
    ...(typed.value('voluntary') === 'yes' ? { voluntary: true } : {}),
  };
}

/** A path within the section is about a field of its form. */
function fieldOf(path: string, place: number): string {
  const within = path.startsWith(`sections.${place}.`) ? path.slice(`sections.${place}.`.length) : '';
  if (within.startsWith('title')) return 'vi';
  return within.startsWith('questions') ? 'question' : within === '' ? path : within;
}
