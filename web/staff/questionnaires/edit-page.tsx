// How is one part of a draft changed? A form on the revision that was read, with both versions where somebody was faster.
import type { Child } from 'hono/jsx';
import { inLanguage, type Words } from '../../../functions/domain/questionnaire.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { BothVersions, type Differing } from '../parts/both-versions.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { listCrumb } from './questionnaire-page.tsx';

export type Editing = { draft: { id: string; title: Words }; differing: Differing[] };

export function editPage(
  lang: StaffLanguage,
  form: Filled,
  { draft, differing, title, fields }: Editing & { title: string; fields: Child },
) {
  const words = questionnaireWords[lang];
  const own = `/staff/questionnaires/${draft.id}/draft`;
  const content = (
    <>
      <Crumbs way={[listCrumb(lang), { href: own, text: words.draftTitle(inLanguage(draft.title, lang)) }]} />
      <h1>{title}</h1>
      <Faults form={form} />
      {differing.length > 0 && <BothVersions rows={differing} />}
      <form method="post" novalidate>
        <input type="hidden" name="revision" value={form.value('revision')} />
        {fields}
        <p class="actions">
          <button type="submit">{words.save}</button>
          <a class="button second" href={own}>
            {words.back}
          </a>
        </p>
      </form>
    </>
  );
  return { title, here: 'questionnaires' as const, children: content };
}
