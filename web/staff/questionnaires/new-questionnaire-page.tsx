// How is a questionnaire begun that nobody has written yet? By its id, its title and its first question.
import { definitionWords } from '../../words/staff/definition-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { listCrumb } from './questionnaire-page.tsx';

export function newQuestionnairePage(lang: StaffLanguage, form: Filled) {
  const [words, common] = [definitionWords[lang], questionnaireWords[lang]];
  const content = (
    <>
      <Crumbs way={[listCrumb(lang)]} />
      <h1>{words.begin}</h1>
      <p class="lead">{words.beginLead}</p>
      <Faults form={form} />
      <form method="post" novalidate>
        <TextField form={form} name="vi" label={words.inLanguage(words.name, common.textVi)} maxlength={300} />
        <TextField form={form} name="en" label={words.inLanguage(words.name, common.textEn)} maxlength={300} optional />
        <TextField form={form} name="id" label={common.newId} hint={common.newIdHint} maxlength={64} />
        <TextField form={form} name="source" label={words.beginSource} hint={words.beginSourceHint} maxlength={1000} />
        <TextField form={form} name="section" label={words.beginFirst} hint={words.beginFirstHint} maxlength={300} />
        <LongField form={form} name="question" label={words.beginQuestion} hint={words.beginQuestionHint} rows={2} />
        <p class="actions">
          <button type="submit">{common.copyButton}</button>
          <a class="button second" href="/staff/questionnaires">
            {common.back}
          </a>
        </p>
      </form>
    </>
  );
  return { title: words.begin, here: 'questionnaires' as const, children: content };
}
