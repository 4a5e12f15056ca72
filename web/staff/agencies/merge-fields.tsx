// What is asked to merge agencies? With whom, into which, from which day, and whether the points go along.
import { changeWords } from '../../words/staff/agency-change-words.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { CheckField, ChoiceField, LongField, type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { NamedAgencyField } from '../parts/named-agency-field.tsx';
import { kindOptions } from './agency-form.tsx';

type Props = { lang: StaffLanguage; form: Filled; choices: Record<string, Option[]>; siblings: Option[] };

export function MergeFields({ lang, form, choices, siblings }: Props) {
  const [words, own] = [agencyWords[lang], changeWords[lang]];
  const ways = [
    { value: 'new', text: own.intoNew },
    { value: 'existing', text: own.intoExisting },
  ];
  return (
    <>
      {siblings.length > 0 && (
        <ChoiceField form={form} name="with" label={own.with} hint={own.withHint} options={siblings} many optional />
      )}
      <LongField form={form} name="others" label={own.others} hint={own.othersHint} rows={2} optional />
      <ChoiceField form={form} name="into" label={own.into} options={ways} />
      <TextField form={form} name="name" label={own.heirName} hint={own.heirNameHint} optional maxlength={300} />
      <SelectField form={form} name="kind" label={words.kind} options={kindOptions(lang)} optional />
      <TextField form={form} name="code" label={words.code} hint={own.heirNameHint} optional narrow />
      <NamedAgencyField
        {...{ form, name: 'heir', label: own.heir, hint: own.heirHint, choices: choices['heir'] }}
        optional
      />
      <TextField form={form} name="from" type="date" label={own.from} hint={own.fromHint} />
      <CheckField form={form} name="movePoints" label={own.keepPoints} hint={own.keepPointsHint} />
    </>
  );
}
