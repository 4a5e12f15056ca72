// What is asked to move, rename or close an agency? Where to or what name, and from which day.
import { changeWords } from '../../words/staff/agency-change-words.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { CheckField, type Option, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { NamedAgencyField } from '../parts/named-agency-field.tsx';

type Props = { lang: StaffLanguage; form: Filled };

type MoveProps = Props & { choices: Record<string, Option[]>; now: { parent: string; line: string } };

export function MoveFields({ lang, form, choices, now }: MoveProps) {
  const [words, own] = [agencyWords[lang], changeWords[lang]];
  return (
    <>
      <NamedAgencyField
        {...{ form, name: 'parent', label: words.parent, hint: own.parentHint(now.parent) }}
        choices={choices['parent']}
      />
      <NamedAgencyField
        {...{ form, name: 'lineParent', label: words.lineParent, hint: own.lineHint(now.line) }}
        choices={choices['lineParent']}
        optional
      />
      <TextField form={form} name="from" type="date" label={own.from} hint={own.fromHint} />
      <CheckField form={form} name="correction" label={own.correction} hint={own.correctionHint} />
    </>
  );
}

export function RenameFields({ lang, form }: Props) {
  const words = changeWords[lang];
  return (
    <>
      <TextField form={form} name="name" label={words.newName} maxlength={300} />
      <TextField form={form} name="from" type="date" label={words.from} hint={words.renameHint} />
    </>
  );
}

export function CloseFields({ lang, form }: Props) {
  const words = changeWords[lang];
  return <TextField form={form} name="on" type="date" label={words.lastDay} hint={words.lastDayHint} />;
}
