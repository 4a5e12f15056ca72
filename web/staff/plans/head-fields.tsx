// What is a plan called, for which period, and on what does it rest?
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { LongField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

export function HeadFields({ form, lang }: { form: Filled; lang: StaffLanguage }) {
  const words = planFormWords[lang].head;
  return (
    <>
      <LongField form={form} name="title" label={words.title} hint={words.titleHint} rows={2} maxlength={300} />
      <TextField form={form} name="period" label={words.period} hint={words.periodHint} narrow />
      <LongField form={form} name="basis" label={words.basis} hint={words.basisHint} optional />
    </>
  );
}
