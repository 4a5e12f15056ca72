// How is a scale of a draft added or changed? On its own page, with what keeps it from being published.
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { scalePage } from '../../../web/staff/questionnaires/scale-page.tsx';
import { definitionWords } from '../../../web/words/staff/definition-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { questionnaireWords } from '../../../web/words/staff/questionnaire-words.ts';
import { hasScale, type Scale, scale } from '../../domain/questionnaire.ts';
import { withScale } from '../../domain/questionnaire-edit.ts';
import { parseSent } from '../../operations/parse-sent.ts';
import { Problem } from '../../runtime/problem.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedDraft, type DraftView, definitionOf } from './asked-questionnaire.ts';
import { saveChange } from './save-draft.ts';
import { scaleFieldOf, scaleFields, scaleTyped } from './scale-typed.ts';
import { asTyped, linesFor, linesSent, moreLines } from './typed-lines.ts';

const address = '/staff/questionnaires/:id/draft/scale';
const linesOfNew = 7;

export function scalePages({ show }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => {
    const [draft, part] = [await askedDraft(c), c.req.query('part')];
    const found = scaleNamed(draft, part);
    if (part !== undefined && found === undefined)
      throw new Problem(404, 'Not found', `There is no scale ${part} in this draft.`);
    const form = part === undefined ? newForm(draft) : formOf(draft, part);
    const lines = found === undefined ? linesOfNew : linesFor(found.options.length);
    return show(c, pageOf(c, draft, form ?? newForm(draft), lines));
  });
  pages.post(address, async (c) => {
    const [lang, typed, draft, part] = [c.get('lang'), await readForm(c), await askedDraft(c), c.req.query('part')];
    if (typed.value('do') === 'more') return show(c, pageOf(c, draft, asTyped(typed), moreLines(typed)));
    const again = (form: Filled, status: 409 | 422) => show(c, pageOf(c, draft, form, linesSent(typed)), status);
    const before = scaleNamed(draft, part);
    if (part !== undefined && before === undefined)
      return again(typed.with([{ path: '', message: questionnaireWords[lang].gone }]), 409);
    const wrong = nameFault(lang, draft, part, typed.value('id'));
    if (wrong !== undefined) return again(typed.with([{ path: 'id', message: wrong }]), 422);
    const asked = await attempt(lang, async () => parseSent(scale, scaleTyped(typed, before)));
    if ('faults' in asked) return again(typed.with(atFields(typed, asked.faults)), 422);
    const after = withScale(definitionOf(draft), part, typed.value('id'), asked.done);
    const refused = await saveChange(c, typed, {
      after,
      formOf: (current) => formOf(current, part ?? typed.value('id')),
      labels: labelsOf(lang, linesSent(typed)),
    });
    if (refused === undefined) return c.redirect(`/staff/questionnaires/${draft.id}/draft?done=saved`, 303);
    return show(c, pageOf(c, draft, refused.form, linesSent(typed), refused.differing), refused.status);
  });
  return pages;
}

const scaleNamed = (draft: DraftView, name: string | undefined): Scale | undefined =>
  hasScale(draft, name) ? draft.scales[name] : undefined;

const newForm = ({ revision }: DraftView): Filled =>
  filled([
    ['best', 'high'],
    ['revision', revision],
  ]);

function formOf(draft: DraftView, name: string): Filled | undefined {
  const found = scaleNamed(draft, name);
  return found === undefined ? undefined : filled([['id', name], ['revision', draft.revision], ...scaleFields(found)]);
}

type Differing = Parameters<typeof scalePage>[2]['differing'];

function pageOf(c: StaffContext, draft: DraftView, form: Filled, lines: number, differing: Differing = []) {
  const part = c.req.query('part');
  const within = `scales.${part}.`;
  const faults = draft.faults.filter(({ path }) => part !== undefined && path.startsWith(within));
  return scalePage(c.get('lang'), form, {
    draft,
    differing,
    part,
    lines,
    faults: faults.map(({ message }) => message),
  });
}

function nameFault(lang: StaffLanguage, draft: DraftView, part: string | undefined, name: string): string | undefined {
  const words = definitionWords[lang];
  if (name !== part && hasScale(draft, name)) return words.taken;
  return name === part || /^[a-z0-9][a-z0-9-]{0,31}$/.test(name) ? undefined : words.scaleNameHint;
}

const atFields = (typed: Typed, faults: { path: string; message: string }[]) =>
  faults.map(({ path, message }) => ({ path: scaleFieldOf(typed, path), message }));

function labelsOf(lang: StaffLanguage, lines: number): [string, string][] {
  const words = definitionWords[lang];
  const ofLine = (place: number): [string, string][] =>
    (
      [
        ['value', words.value],
        ['vi', words.labelVi],
        ['en', words.labelEn],
        ['counts', words.counts],
      ] as const
    ).map(([name, label]) => [`o.${place}.${name}`, `${words.option(place + 1)}, ${label}`]);
  return [['best', words.best], ...Array.from({ length: lines }, (_, place) => ofLine(place)).flat()];
}
