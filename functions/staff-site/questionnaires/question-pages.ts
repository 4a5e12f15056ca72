// How is a question of a draft added or changed? What its form does not ask about stays as it was.
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { questionPage } from '../../../web/staff/questionnaires/question-page.tsx';
import { definitionWords } from '../../../web/words/staff/definition-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { questionnaireWords } from '../../../web/words/staff/questionnaire-words.ts';
import { isScored, type Question, question, questionsOf } from '../../domain/questionnaire.ts';
import { freeQuestionId, withQuestion } from '../../domain/questionnaire-edit.ts';
import { parseSent } from '../../operations/parse-sent.ts';
import { Problem } from '../../runtime/problem.ts';
import { attempt } from '../attempt.ts';
import { numberWritten } from '../campaigns/typed-values.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { askedDraft, type DraftView, definitionOf } from './asked-questionnaire.ts';
import { questionTyped } from './question-typed.ts';
import { saveChange } from './save-draft.ts';

export function questionPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/questionnaires/:id/draft/question', async (c) => {
    const [draft, part] = [await askedDraft(c), c.req.query('part')];
    const form = part === undefined ? newForm(draft, c.req.query('in') ?? '') : formOf(draft, part);
    if (form === undefined) throw new Problem(404, 'Not found', `There is no question ${part} in this draft.`);
    return show(c, questionPage(c.get('lang'), form, { draft, differing: [], part }));
  });
  pages.post('/staff/questionnaires/:id/draft/question', async (c) => {
    const [lang, typed, draft, part] = [c.get('lang'), await readForm(c), await askedDraft(c), c.req.query('part')];
    const before = questionsOf(draft).find(({ id }) => id === part);
    if (part !== undefined && before === undefined) {
      const form = typed.with([{ path: '', message: questionnaireWords[lang].gone }]);
      return show(c, questionPage(lang, form, { draft, differing: [], part }), 409);
    }
    const asked = await attempt(lang, async () => parseSent(question, questionTyped(typed, before)));
    if ('faults' in asked) {
      const faults = asked.faults.map(({ path, message }) => ({ path: fieldOf(path), message }));
      return show(c, questionPage(lang, typed.with(faults), { draft, differing: [], part }), 422);
    }
    const after = withQuestion(definitionOf(draft), c.req.query('in') ?? '', part, asked.done);
    const refused = await saveChange(c, typed, {
      after,
      formOf: (current) => formOf(current, part ?? typed.value('id')),
      labels: labelsOf(lang),
      fieldOf,
    });
    if (refused === undefined) return c.redirect(`/staff/questionnaires/${draft.id}/draft?done=saved`, 303);
    return show(c, questionPage(lang, refused.form, { draft, differing: refused.differing, part }), refused.status);
  });
  return pages;
}

/** A new question is a rating on the scale that most of the section's are on. */
function newForm(draft: DraftView, section: string): Filled | undefined {
  const found = draft.sections.find(({ id }) => id === section);
  if (found === undefined) return undefined;
  const scale = found.questions.findLast((one) => one.scale !== undefined)?.scale ?? Object.keys(draft.scales)[0];
  const id = freeQuestionId(draft, section);
  return filledFrom({ id, kind: 'rating', scale, scored: 'yes', revision: draft.revision });
}

function formOf(draft: DraftView, part: string): Filled | undefined {
  const found = questionsOf(draft).find(({ id }) => id === part);
  return found === undefined ? undefined : filledFrom({ ...fieldsOf(found), revision: draft.revision });
}

const fieldsOf = (of: Question) => ({
  ...{ id: of.id, vi: of.text.vi, en: of.text['en'], kind: of.kind, scale: of.scale },
  scored: isScored(of) ? 'yes' : undefined,
  required: of.required ? 'yes' : undefined,
  min: numberWritten(of.min),
  max: numberWritten(of.max),
  formula: of.formula,
  positive: of.positive?.join(', '),
  showIf: of.showIf?.question,
  showIfIn: of.showIf?.in.join(', '),
});

/** The last name of a path that the form has a field for. */
function fieldOf(path: string): string {
  const last = path.split('.').findLast((name) => Number.isNaN(Number(name))) ?? path;
  if (path.includes('showIf')) return last === 'question' ? 'showIf' : 'showIfIn';
  return last === 'text' ? 'vi' : last;
}

function labelsOf(lang: StaffLanguage): [string, string][] {
  const words = questionnaireWords[lang];
  return [
    ['vi', words.textVi],
    ['en', words.textEn],
    ['kind', words.kind],
    ['scale', words.scale],
    ['scored', words.scored],
    ['required', words.required],
    ['formula', definitionWords[lang].ownFormula],
    ['positive', definitionWords[lang].ownPositive],
    ['min', words.min],
    ['max', words.max],
    ['showIf', words.showIf],
    ['showIfIn', words.showIfIn],
  ];
}
