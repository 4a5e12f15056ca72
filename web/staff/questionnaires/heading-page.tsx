// What is a draft called, and where does its wording come from?
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { LongField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { type Editing, editPage } from './edit-page.tsx';

export function headingPage(lang: StaffLanguage, form: Filled, editing: Editing) {
  const words = questionnaireWords[lang];
  return editPage(lang, form, {
    ...editing,
    title: words.editHeading,
    fields: (
      <>
        <TextField form={form} name="vi" label={`${words.name}: ${words.textVi}`} />
        <TextField form={form} name="en" label={`${words.name}: ${words.textEn}`} optional />
        <LongField form={form} name="source" label={words.source} />
      </>
    ),
  });
}
