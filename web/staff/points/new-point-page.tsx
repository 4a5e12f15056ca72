// How does a clerk make one point? By its agency, then what stands beside its code; the poster waits on the page that follows.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { CheckField, type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

type At = { id: string; name: string; services: Option[] };
type Making = { form: Filled; choice: AgencyChoice; at: At | undefined };

export function newPointPage(lang: StaffLanguage, { form, choice, at }: Making) {
  const words = pointWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/points', text: words.title }]} />
      <h1>{words.newTitle}</h1>
      <p class="lead">{words.newText}</p>
      <Faults form={form} />
      {at === undefined ? <Which lang={lang} choice={choice} /> : <What lang={lang} form={form} at={at} />}
    </>
  );
  return { title: words.newTitle, here: 'points' as const, children: content };
}

function Which({ lang, choice }: { lang: StaffLanguage; choice: AgencyChoice }) {
  const words = pointWords[lang];
  return (
    <form method="get" action="/staff/points/new" data-again>
      <AgencyField choice={choice} label={words.agency} any={words.newWhich} />
      <p class="actions">
        <button type="submit">{words.newGoOn}</button>
        <a href="/staff/points/bulk">{words.bulk}</a>
      </p>
    </form>
  );
}

function What({ lang, form, at }: { lang: StaffLanguage; form: Filled; at: At }) {
  const words = pointWords[lang];
  return (
    <form method="post" action="/staff/points/new" novalidate>
      <p>
        {words.agency}: <strong>{at.name}</strong> · <a href="/staff/points/new">{words.newOther}</a>
      </p>
      <input type="hidden" name="key" value={form.value('key')} />
      <input type="hidden" name="agencyId" value={at.id} />
      <TextField form={form} name="label" label={words.label} hint={words.labelHint} maxlength={200} />
      <TextField form={form} name="place" label={words.place} hint={words.placeHint} maxlength={200} optional />
      <SelectField
        {...{ form, name: 'serviceId', label: words.service, hint: words.newServiceHint }}
        options={at.services}
      />
      <CheckField form={form} name="onePerson" label={words.onePersonField} hint={words.onePersonMeans} />
      <p class="actions">
        <button type="submit">{words.newDo}</button>
        <a href="/staff/points">{words.newBack}</a>
      </p>
    </form>
  );
}
