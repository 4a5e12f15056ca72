// How does a clerk add or correct a service? Three fields; where somebody else was quicker, both versions first.
import type { Service } from '../../../functions/domain/agency.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { serviceWords } from '../../words/staff/service-words.ts';
import { versionWords } from '../../words/staff/version-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Versions } from '../parts/versions.tsx';

export const newServicePage = (lang: StaffLanguage, form: Filled) =>
  servicePage(lang, { title: serviceWords[lang].addTitle, form, save: serviceWords[lang].save });

/** `stored` where somebody else changed it meanwhile. */
export const editServicePage = (lang: StaffLanguage, name: string, form: Filled, stored?: Service) =>
  servicePage(lang, {
    title: serviceWords[lang].editTitle(name),
    form,
    stored,
    save: stored === undefined ? serviceWords[lang].saveChange : versionWords[lang].keepMine,
  });

type Shown = { title: string; form: Filled; save: string; stored?: Service | undefined };

function servicePage(lang: StaffLanguage, { title, form, save, stored }: Shown) {
  const words = serviceWords[lang];
  const revision = form.value('revision');
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/services', text: words.title }]} />
      <h1>{title}</h1>
      <Faults form={form} />
      {stored && <Versions versions={versionsOf(lang, form, stored)} keep="/staff/services" />}
      <form method="post" novalidate>
        {revision !== '' && <input type="hidden" name="revision" value={revision} />}
        <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
        <TextField form={form} name="field" label={words.field} hint={words.fieldHint} />
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} optional narrow />
        <p class="actions">
          <button type="submit">{save}</button>
        </p>
      </form>
    </>
  );
  return { title, here: 'services' as const, children: content };
}

function versionsOf(lang: StaffLanguage, form: Filled, { name, field, code = '' }: Service) {
  const words = serviceWords[lang];
  return [
    { label: words.name, stored: name, typed: form.value('name') },
    { label: words.field, stored: field, typed: form.value('field') },
    { label: words.code, stored: code, typed: form.value('code') },
  ];
}
