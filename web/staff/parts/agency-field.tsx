// How does a clerk say which agency? From a list where it is short; by a few letters of its name where there are thousands.
import { agencyChoiceWords } from '../../words/staff/agency-choice-words.ts';
import { ChoiceField, type Option, SelectField, TextField } from './fields.tsx';
import { filled } from './filled.ts';
import { useStaffLanguage } from './staff-language.ts';

export type AgencyChoice = {
  /** All of them where they are few; undefined where they are too many to list. */
  options: (Option & { hint?: string | undefined })[] | undefined;
  ids: string[];
  names: string[];
  typed: string;
  /** The first that fit what was typed, and how many more there are. */
  fitting: (Option & { hint?: string | undefined })[];
  more: number;
};

type Props = { choice: AgencyChoice; label?: string; any?: string };

/** Fields of a form that reads (`method="get"`): `agency`, and `unit` where a name is typed. */
export function AgencyField({ choice, label, any }: Props) {
  const words = agencyChoiceWords[useStaffLanguage()];
  const { options, ids, names } = choice;
  if (ids.length > 1) return <Several ids={ids} names={names} />;
  if (options === undefined) return <Typed choice={choice} label={label ?? words.agency} />;
  const form = filled([['agency', ids[0] ?? '']]);
  const all = [{ value: '', text: any ?? words.any }, ...options];
  return <SelectField form={form} name="agency" label={label ?? words.agency} options={all} />;
}

function Several({ ids, names }: Pick<AgencyChoice, 'ids' | 'names'>) {
  const words = agencyChoiceWords[useStaffLanguage()];
  return (
    <div class="field">
      <input type="hidden" name="agency" value={ids.join(',')} />
      <details>
        <summary>{words.several(ids.length)}</summary>
        <p class="soft">{names.join(' · ')}</p>
      </details>
      <a href="?">{words.another}</a>
    </div>
  );
}

function Typed({ choice: { ids, names, typed, fitting, more }, label }: { choice: AgencyChoice; label: string }) {
  const words = agencyChoiceWords[useStaffLanguage()];
  const none = typed !== '' && fitting.length === 0 && ids.length === 0;
  const faults = none ? [{ path: 'unit', message: words.noneFits }] : [];
  const options = fitting.map(({ value, text, hint }) => ({ value, text, ...(hint === undefined ? {} : { hint }) }));
  return (
    <>
      {ids.map((id, i) => (
        <p class="field">
          <input type="hidden" name="agency" value={id} />
          {words.chosen} <strong>{names[i]}</strong>
        </p>
      ))}
      <TextField form={filled([['unit', typed]], faults)} name="unit" label={label} hint={words.hint} type="search" />
      {typed !== '' && <input type="hidden" name="unit-was" value={typed} />}
      {options.length > 0 && (
        <ChoiceField
          {...{ form: filled([]), name: 'agency', options, label: words.fitting }}
          hint={more > 0 ? words.more(more) : undefined}
        />
      )}
    </>
  );
}
