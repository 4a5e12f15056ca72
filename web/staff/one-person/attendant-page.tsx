// How is it said who serves alone at a point? By their account, typed whole: a list to choose from would be a list of officials.
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { onePersonWords } from '../../words/staff/one-person-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { wayTo } from '../points/edit-point-page.tsx';

type Naming = {
  point: { code: string; label: string };
  name: string | null;
  since: string | null;
  revision: string;
  form: Filled;
  isDone: boolean;
};

export function attendantPage(lang: StaffLanguage, { point, name, since, revision, form, isDone }: Naming) {
  const words = onePersonWords[lang];
  const title = words.attendantTitle(point.label);
  const content = (
    <>
      <Crumbs way={wayTo(lang, point)} />
      <h1>{title}</h1>
      {isDone && <Notice kind="good">{words.saved}</Notice>}
      <Faults form={form} />
      <p class="lead">{name === null ? words.nobody : words.now(name, writeDay(since ?? ''))}</p>
      <p>{words.attendantLead}</p>
      <form method="post" action={`/staff/points/${point.code}/attendant`} novalidate>
        <input type="hidden" name="revision" value={revision} />
        <TextField form={form} name="account" label={words.account} hint={words.accountHint} maxlength={200} />
        <p class="actions">
          <button type="submit">{words.save}</button>
          <a href={`/staff/points/${point.code}`}>{words.cancel}</a>
        </p>
      </form>
    </>
  );
  return { title, here: 'points' as const, children: content };
}
