// Under which id does the copy of a questionnaire begin? A suggestion to agree with or change.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { listCrumb } from './questionnaire-page.tsx';

export function copyQuestionnairePage(lang: StaffLanguage, form: Filled, of: { id: string; title: string }) {
  const words = questionnaireWords[lang];
  const content = (
    <>
      <Crumbs way={[listCrumb(lang), { href: `/staff/questionnaires/${of.id}`, text: of.title }]} />
      <h1>{words.copyTitle}</h1>
      <p class="lead">{words.copyLead}</p>
      <Faults form={form} />
      <form method="post" novalidate>
        <input type="hidden" name="version" value={form.value('version')} />
        <TextField form={form} name="id" label={words.newId} hint={words.newIdHint} maxlength={64} />
        <p class="actions">
          <button type="submit">{words.copyButton}</button>
          <a class="button second" href={`/staff/questionnaires/${of.id}`}>
            {words.back}
          </a>
        </p>
      </form>
    </>
  );
  return { title: words.copyTitle, here: 'questionnaires' as const, children: content };
}
