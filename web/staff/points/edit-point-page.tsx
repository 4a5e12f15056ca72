// How does a clerk change what is written of a point? In a form that shows both versions where somebody else was faster.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { CheckField, type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { type Version, Versions } from '../parts/versions.tsx';

type Named = { code: string; label: string };
type Editing = {
  point: Named;
  form: Filled;
  services: Option[];
  /** Where somebody else changed it meanwhile. */
  versions: Version[];
};

export const wayTo = (lang: StaffLanguage, { code, label }: Named) => [
  { href: '/staff/points', text: pointWords[lang].title },
  { href: `/staff/points/${code}`, text: label },
];

export function editPointPage(lang: StaffLanguage, { point, form, services, versions }: Editing) {
  const words = pointWords[lang];
  const content = (
    <>
      <Crumbs way={wayTo(lang, point)} />
      <h1>{words.editTitle(point.label)}</h1>
      {versions.length > 0 && <Versions versions={versions} keep={`/staff/points/${point.code}`} />}
      <Faults form={form} />
      <form method="post" action={`/staff/points/${point.code}/edit`} novalidate>
        <input type="hidden" name="revision" value={form.value('revision')} />
        <TextField form={form} name="label" label={words.label} hint={words.labelHint} maxlength={200} />
        <TextField form={form} name="place" label={words.place} hint={words.placeHint} maxlength={200} optional />
        <SelectField form={form} name="serviceId" label={words.service} options={services} />
        <CheckField form={form} name="onePerson" label={words.onePersonField} hint={words.onePersonMeans} />
        <p class="actions">
          <button type="submit">{words.save}</button>
          <a href={`/staff/points/${point.code}`}>{words.cancel}</a>
        </p>
      </form>
    </>
  );
  return { title: words.editTitle(point.label), here: 'points' as const, children: content };
}

type Ending = { point: Named; revision: string; what: 'retire' | 'replace'; form: Filled };

/** A question before something that cannot be printed away. */
export function endPointPage(lang: StaffLanguage, { point, revision, what, form }: Ending) {
  const words = pointWords[lang];
  const said =
    what === 'retire'
      ? { title: words.retireTitle(point.label), text: words.retireText, button: words.retireDo }
      : { title: words.replaceTitle(point.label), text: words.replaceText, button: words.replaceDo };
  const content = (
    <>
      <Crumbs way={wayTo(lang, point)} />
      <h1>{said.title}</h1>
      <Faults form={form} />
      <Notice kind="warn">{said.text}</Notice>
      <form method="post" action={`/staff/points/${point.code}/${what}`}>
        <input type="hidden" name="revision" value={revision} />
        <p class="actions">
          <button type="submit" class="danger">
            {said.button}
          </button>
          <a href={`/staff/points/${point.code}`}>{words.cancel}</a>
        </p>
      </form>
    </>
  );
  return { title: said.title, here: 'points' as const, children: content };
}
