// What is asked of a task? As the document says it, who on the platform leads it, and which rows it is to improve.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { ChoiceField, LongField, type Option, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { NamedAgencyField } from '../parts/named-agency-field.tsx';

/** `table` where there are several. */
export type Served = { id: string; label: string; table?: string };
type Asked = { form: Filled; lang: StaffLanguage; served: Served[]; choices?: Option[] | undefined };

export function TaskFields({ form, lang, served, choices }: Asked) {
  const words = planFormWords[lang].task;
  const options = served.map(({ id, label, table }) => ({
    ...{ value: id, text: label },
    ...(table === undefined ? {} : { hint: table }),
  }));
  return (
    <>
      <LongField form={form} name="title" label={words.title} rows={3} maxlength={1000} />
      <TextField form={form} name="lead" label={words.lead} hint={words.leadHint} optional />
      <NamedAgencyField
        {...{ form, name: 'leadAgency', label: words.leadAgency, hint: words.leadAgencyHint, optional: true, choices }}
      />
      <TextField form={form} name="with" label={words.with} optional />
      <TextField form={form} name="deadline" label={words.deadline} hint={words.deadlineHint} optional />
      <TextField form={form} name="dueOn" label={words.dueOn} hint={words.dueOnHint} type="date" optional narrow />
      <LongField form={form} name="items" label={words.items} hint={words.itemsHint} optional />
      {options.length > 0 && (
        <ChoiceField form={form} name="serves" label={words.serves} options={options} optional many />
      )}
    </>
  );
}
