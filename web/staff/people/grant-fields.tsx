// How is a role asked for? Which, over which agency, and along which axis what lies under it is meant.
import { type Role, role } from '../../../functions/domain/actor.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { peopleWords } from '../../words/staff/people-words.ts';
import { roleWords } from '../../words/staff/role-words.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

/** An agency that what was typed may mean. */
export type Offered = { id: string; name: string; within: string };

type Asked = { lang: StaffLanguage; form: Filled; offered: Offered[]; mayGivePlatform: boolean };

/** Which role, among all that people may hold. */
export function GrantFields({ lang, form, offered, mayGivePlatform }: Asked) {
  const words = peopleWords[lang];
  const roles = role.options.filter((one) => one !== 'program' && (one !== 'platform' || mayGivePlatform));
  const options = roles.map((value: Role) => ({
    value,
    text: roleWords[lang][value].name,
    hint: roleWords[lang][value].may,
  }));
  return (
    <>
      <ChoiceField form={form} name="role" label={words.role} options={options} />
      <OverFields lang={lang} form={form} offered={offered} />
    </>
  );
}

/** Over which agency, and what under it. */
export function OverFields({ lang, form, offered }: Pick<Asked, 'lang' | 'form' | 'offered'>) {
  const words = peopleWords[lang];
  const axes = (['both', 'territory', 'line'] as const).map((value) => ({ value, text: words.axes[value] }));
  return (
    <>
      <TextField form={form} name="agency" label={words.over} hint={words.overHint} />
      {offered.length > 0 && (
        <ChoiceField
          form={form}
          name="agencyId"
          label={words.overMany}
          options={offered.map(({ id, name, within }) => ({ value: id, text: name, hint: within }))}
        />
      )}
      <ChoiceField form={form} name="axis" label={words.axis} options={axes} />
    </>
  );
}
