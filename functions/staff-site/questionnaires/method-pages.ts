// How is a method of a draft added or changed? On its own page; one that computes otherwise than the published one becomes its next version.
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { methodPage } from '../../../web/staff/questionnaires/method-page.tsx';
import { definitionWords } from '../../../web/words/staff/definition-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { questionnaireWords } from '../../../web/words/staff/questionnaire-words.ts';
import { methodVersion } from '../../domain/method-version.ts';
import { type Method, method } from '../../domain/questionnaire.ts';
import { withMethod } from '../../domain/questionnaire-edit.ts';
import { parseSent } from '../../operations/parse-sent.ts';
import { Problem } from '../../runtime/problem.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedDraft, askedVersion, type DraftView, definitionOf, publishedHeadings } from './asked-questionnaire.ts';
import { methodFieldOf, methodFields, methodTyped } from './method-typed.ts';
import { saveChange } from './save-draft.ts';
import { asTyped, linesFor, linesSent, moreLines } from './typed-lines.ts';

const address = '/staff/questionnaires/:id/draft/method';

export function methodPages({ show }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => {
    const [draft, part] = [await askedDraft(c), c.req.query('part')];
    const form = part === undefined ? newForm(draft) : formOf(draft, part);
    if (form === undefined) throw new Problem(404, 'Not found', `There is no method ${part} in this draft.`);
    return show(c, pageOf(c, draft, form, linesFor(named(draft, part)?.bands.length ?? 0)));
  });
  pages.post(address, async (c) => {
    const [lang, typed, draft, part] = [c.get('lang'), await readForm(c), await askedDraft(c), c.req.query('part')];
    if (typed.value('do') === 'more') return show(c, pageOf(c, draft, asTyped(typed), moreLines(typed)));
    const again = (form: Filled, status: 409 | 422) => show(c, pageOf(c, draft, form, linesSent(typed)), status);
    const before = named(draft, part);
    if (part !== undefined && before === undefined)
      return again(typed.with([{ path: '', message: questionnaireWords[lang].gone }]), 409);
    if (typed.value('id') !== part && named(draft, typed.value('id')) !== undefined)
      return again(typed.with([{ path: 'id', message: definitionWords[lang].taken }]), 422);
    const asked = await attempt(lang, async () => parseSent(method, methodTyped(typed, before)));
    if ('faults' in asked) return again(typed.with(atFields(typed, asked.faults)), 422);
    const version = methodVersion(asked.done, await publishedMethod(c, draft, asked.done.id));
    const refused = await saveChange(c, typed, {
      after: withMethod(definitionOf(draft), part, { ...asked.done, version }),
      formOf: (current) => formOf(current, part ?? typed.value('id')),
      labels: labelsOf(lang, draft, linesSent(typed)),
    });
    if (refused === undefined) return c.redirect(`/staff/questionnaires/${draft.id}/draft?done=saved`, 303);
    return show(c, pageOf(c, draft, refused.form, linesSent(typed), refused.differing), refused.status);
  });
  return pages;
}

const named = ({ methods }: DraftView, id: string | undefined): Method | undefined =>
  methods.find((one) => one.id === id);

const newForm = ({ revision }: DraftView): Filled =>
  filled([
    ['formula', 'positive-share'],
    ['rollUp', 'mean-of-questions'],
    ['digits', '2'],
    ['revision', revision],
  ]);

function formOf(draft: DraftView, id: string): Filled | undefined {
  const found = named(draft, id);
  return found === undefined ? undefined : filled([...methodFields(found), ['revision', draft.revision]]);
}

/** The method of that id in the newest published version. */
async function publishedMethod(c: StaffContext, draft: DraftView, id: string): Promise<Method | undefined> {
  if (!(await publishedHeadings(c)).some((one) => one.id === draft.id)) return undefined;
  return (await askedVersion(c)).methods.find((one) => one.id === id);
}

type Differing = Parameters<typeof methodPage>[2]['differing'];

function pageOf(c: StaffContext, draft: DraftView, form: Filled, lines: number, differing: Differing = []) {
  const part = c.req.query('part');
  const own = `methods.${draft.methods.findIndex(({ id }) => id === part)}`;
  const faults = draft.faults.filter(({ path }) => path === own || path.startsWith(`${own}.`));
  return methodPage(c.get('lang'), form, {
    draft,
    differing,
    part,
    lines,
    faults: faults.map(({ message }) => message),
  });
}

const atFields = (typed: Typed, faults: { path: string; message: string }[]) =>
  faults.map(({ path, message }) => ({ path: methodFieldOf(typed, path), message }));

function labelsOf(lang: StaffLanguage, { sections }: DraftView, lines: number): [string, string][] {
  const [words, common] = [definitionWords[lang], questionnaireWords[lang]];
  const weighed = [...sections.map(({ id }) => `sections.${id}`)];
  const asked = sections.flatMap(({ questions }) => questions.map(({ id }) => `questions.${id}`));
  return [
    ['vi', common.textVi],
    ['en', common.textEn],
    ['formula', words.formula],
    ['positive', words.positive],
    ['rollUp', words.rollUp],
    ...weighed.map((of): [string, string] => [`w.${of}`, words.weights.sections]),
    ...asked.map((of): [string, string] => [`w.${of}`, words.weights.questions]),
    ['normaliseWeights', words.normalise],
    ['digits', words.digits],
    ...Array.from({ length: lines }, (_, n) => bandLabels(lang, n)).flat(),
  ];
}

function bandLabels(lang: StaffLanguage, place: number): [string, string][] {
  const words = definitionWords[lang];
  return [
    [`b.${place}.vi`, `${words.band(place + 1)}, ${words.labelVi}`],
    [`b.${place}.how`, `${words.band(place + 1)}, ${words.bandHow}`],
    [`b.${place}.at`, `${words.band(place + 1)}, ${words.bandAt}`],
  ];
}
