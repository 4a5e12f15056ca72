// What is a section called, and is it asked of everyone? A new one begins with its first question.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { CheckField, LongField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { type Editing, editPage } from './edit-page.tsx';

export function sectionPage(lang: StaffLanguage, form: Filled, { isNew, ...editing }: Editing & { isNew: boolean }) {
  const words = questionnaireWords[lang];
  return editPage(lang, form, {
    ...editing,
    title: isNew ? words.addSection : words.editSection,
    fields: (
      <>
        <TextField form={form} name="id" label={words.id} hint={words.idHint} narrow />
        <TextField form={form} name="vi" label={words.textVi} />
        <TextField form={form} name="en" label={words.textEn} optional />
        <CheckField form={form} name="voluntary" label={words.voluntary} hint={words.voluntaryHint} />
        {isNew && (
          <LongField form={form} name="question" label={words.firstQuestion} hint={words.firstQuestionHint} rows={2} />
        )}
      </>
    ),
  });
}
