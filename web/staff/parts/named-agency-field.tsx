// How is an agency named among thousands, also without script? By a part of its name or its code; where several fit, the page comes back with a choice.
import { agencyWords } from '../../words/staff/agency-words.ts';
import { ChoiceField, type Option, TextField } from './fields.tsx';
import type { Filled } from './filled.ts';
import { useStaffLanguage } from './staff-language.ts';

type Asked = {
  form: Filled;
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Those that fit what was typed, where it was not one. */
  choices?: Option[] | undefined;
};

/** Sends `name`, and with a choice `name-pick` (an id) and `name-for` (the text it is a choice for). */
export function NamedAgencyField({ choices = [], ...asked }: Asked) {
  const { form, name } = asked;
  return (
    <>
      <TextField {...asked} />
      {choices.length > 0 && (
        <>
          <input type="hidden" name={`${name}-for`} value={form.value(name)} />
          <ChoiceField
            form={form}
            name={`${name}-pick`}
            label={agencyWords[useStaffLanguage()].pick}
            options={choices}
          />
        </>
      )}
    </>
  );
}
