// What is asked of a table? Its title, which official headings stand over it, and both periods.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

export function TableFields({ form, lang }: { form: Filled; lang: StaffLanguage }) {
  const words = planFormWords[lang].table;
  const options = [
    { value: 'fields', text: words.fields },
    { value: 'contents', text: words.contents },
  ];
  return (
    <>
      <TextField form={form} name="title" label={words.name} hint={words.nameHint} maxlength={300} />
      <ChoiceField form={form} name="headings" label={words.headings} options={options} />
      <TextField form={form} name="baseline" label={words.baseline} hint={words.periodHint} narrow />
      <TextField form={form} name="goal" label={words.goal} hint={words.periodHint} narrow />
    </>
  );
}
