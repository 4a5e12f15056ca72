// How does a clerk add an agency, or correct one? The same fields; where somebody else was quicker, both versions first.
import { agencyKind } from '../../../functions/domain/agency.ts';
import { kindWords } from '../../words/staff/agency-kind-names.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { versionWords } from '../../words/staff/version-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { LongField, type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { NamedAgencyField } from '../parts/named-agency-field.tsx';
import { Versions } from '../parts/versions.tsx';

type Choices = Record<string, Option[]>;
type FieldsProps = { lang: StaffLanguage; form: Filled };

export const kindOptions = (lang: StaffLanguage): Option[] => [
  { value: '', text: agencyWords[lang].chooseKind },
  ...agencyKind.options.map((value) => ({ value, text: kindWords[lang][value] ?? value })),
];

export function newAgencyPage(lang: StaffLanguage, form: Filled, choices: Choices = {}) {
  const words = agencyWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/agencies', text: words.title }]} />
      <h1>{words.addTitle}</h1>
      <Faults form={form} />
      <form method="post" action="/staff/agencies/new" novalidate>
        <TextField form={form} name="name" label={words.name} hint={words.nameHint} maxlength={300} />
        <SelectField form={form} name="kind" label={words.kind} options={kindOptions(lang)} />
        <NamedAgencyField
          {...{ form, name: 'parent', label: words.parent, hint: words.parentHint, choices: choices['parent'] }}
        />
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} optional narrow />
        <NamedAgencyField
          {...{ form, name: 'lineParent', label: words.lineParent, hint: words.lineParentHint }}
          choices={choices['lineParent']}
          optional
        />
        <MoreFields lang={lang} form={form} />
        <p class="actions">
          <button type="submit">{words.save}</button>
        </p>
      </form>
    </>
  );
  return { title: words.addTitle, here: 'agencies' as const, children: content };
}

function MoreFields({ lang, form }: FieldsProps) {
  const words = agencyWords[lang];
  return (
    <>
      <TextField form={form} name="hotline" label={words.hotline} hint={words.hotlineHint} optional />
      <TextField form={form} name="complaintsDesk" label={words.desk} hint={words.deskHint} optional />
      <TextField form={form} name="group" label={words.group} hint={words.groupHint} optional />
      <TextField form={form} name="validFrom" type="date" label={words.validFrom} optional />
      <LongField form={form} name="services" label={words.services} hint={words.servicesHint} optional />
    </>
  );
}

type Edited = {
  id: string;
  name: string;
  form: Filled;
  isClosed: boolean;
  /** As it is stored, field by field, where somebody else changed it meanwhile. */
  stored?: Filled | undefined;
};

export function editAgencyPage(lang: StaffLanguage, { id, name, form, isClosed, stored }: Edited) {
  const words = agencyWords[lang];
  const address = `/staff/agencies/${id}`;
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/agencies', text: words.title },
          { href: address, text: name },
        ]}
      />
      <h1>{words.editTitle(name)}</h1>
      <Faults form={form} />
      {stored && <Versions versions={versionsOf(lang, form, stored)} keep={address} />}
      <form method="post" novalidate>
        <input type="hidden" name="revision" value={form.value('revision')} />
        <TextField form={form} name="name" label={words.name} hint={words.editNameHint} maxlength={300} />
        <SelectField form={form} name="kind" label={words.kind} options={kindOptions(lang).slice(1)} />
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} optional narrow />
        <MoreFields lang={lang} form={form} />
        {isClosed && (
          <TextField
            {...{ form, name: 'validTo', label: words.validTo, hint: words.validToHint }}
            type="date"
            optional
          />
        )}
        <p class="actions">
          <button type="submit">{stored === undefined ? words.saveChange : versionWords[lang].keepMine}</button>
        </p>
      </form>
    </>
  );
  return { title: words.editTitle(name), here: 'agencies' as const, children: content };
}

function versionsOf(lang: StaffLanguage, form: Filled, stored: Filled) {
  const words = agencyWords[lang];
  const labels: [string, string][] = [
    ['name', words.name],
    ['kind', words.kind],
    ['code', words.code],
    ['hotline', words.hotline],
    ['complaintsDesk', words.desk],
    ['group', words.group],
    ['validFrom', words.validFrom],
    ['services', words.services],
  ];
  const shown = (name: string, text: string) => (name === 'kind' ? (kindWords[lang][text] ?? text) : text);
  return labels.map(([name, label]) => ({
    label,
    stored: shown(name, stored.value(name)),
    typed: shown(name, form.value(name)),
  }));
}
