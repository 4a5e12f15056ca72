// How does a point go to another agency? First which, then from which day; its code stays.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { wayTo } from './edit-point-page.tsx';

type Moving = {
  point: { code: string; label: string; agency: string };
  choice: AgencyChoice;
  form: Filled;
  to: { id: string; name: string } | undefined;
};

export function movePointPage(lang: StaffLanguage, { point, choice, form, to }: Moving) {
  const words = pointWords[lang];
  const content = (
    <>
      <Crumbs way={wayTo(lang, point)} />
      <h1>{words.moveTitle(point.label)}</h1>
      <p class="lead">{words.moveText}</p>
      <Faults form={form} />
      <form method="get" action={`/staff/points/${point.code}/move`} data-again>
        <AgencyField choice={choice} label={words.moveTo} any={words.moveAnyone} />
        <p class="actions">
          <button type="submit" class={to === undefined ? undefined : 'second'}>
            {words.moveChoose}
          </button>
        </p>
      </form>
      {to !== undefined && (
        <form method="post" action={`/staff/points/${point.code}/move`} novalidate class="card">
          <p>
            <strong>{words.moveWhere(point.agency, to.name)}</strong>
          </p>
          <input type="hidden" name="revision" value={form.value('revision')} />
          <input type="hidden" name="agencyId" value={to.id} />
          <TextField form={form} name="movedFrom" label={words.moveFrom} type="date" />
          <p class="actions">
            <button type="submit">{words.moveDo}</button>
            <a href={`/staff/points/${point.code}`}>{words.cancel}</a>
          </p>
        </form>
      )}
    </>
  );
  return { title: words.moveTitle(point.label), here: 'points' as const, children: content };
}
