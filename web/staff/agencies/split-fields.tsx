// What is asked to split an agency? The new ones, and whose each unit and each point becomes.
import { changeWords } from '../../words/staff/agency-change-words.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { kindOptions } from './agency-form.tsx';

type Named = { id: string; name: string };
type SplitWanted = {
  units: Named[];
  points: { code: string; label: string }[];
  parts: number;
  mostParts: number;
};
type Props = { lang: StaffLanguage; form: Filled; wanted: SplitWanted };

export function SplitFields({ lang, form, wanted: { units, points, parts, mostParts } }: Props) {
  const words = changeWords[lang];
  const numbers = Array.from({ length: parts }, (_, i) => i + 1);
  const partOptions = numbers.map((n) => ({ value: String(n), text: nameOfPart(lang, form, n) }));
  return (
    <>
      <input type="hidden" name="parts" value={String(parts)} />
      {numbers.map((n) => (
        <Part lang={lang} form={form} n={n} />
      ))}
      {parts < mostParts && (
        <p>
          <button type="submit" name="do" value="more" class="plain">
            {words.morePart}
          </button>
        </p>
      )}
      <TextField form={form} name="from" type="date" label={words.from} hint={words.fromHint} />
      {units.length > 0 && (
        <fieldset>
          <legend>{words.unitsTo}</legend>
          <p class="hint">{words.unitsHint}</p>
          {units.map(({ id, name }) => (
            <SelectField
              {...{
                form,
                name: `unit.${id}`,
                label: name,
                options: [{ value: '', text: words.choose }, ...partOptions],
              }}
            />
          ))}
        </fieldset>
      )}
      {points.length > 0 && (
        <fieldset>
          <legend>{words.pointsTo}</legend>
          <p class="hint">{words.pointsHint}</p>
          {points.map(({ code, label }) => (
            <SelectField
              {...{ form, name: `point.${code}`, label: `${label} (${code})` }}
              options={[{ value: '', text: words.stops }, ...partOptions]}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

const nameOfPart = (lang: StaffLanguage, form: Filled, n: number): string =>
  form.value(`part.${n}.name`) || changeWords[lang].part(n);

function Part({ lang, form, n }: { lang: StaffLanguage; form: Filled; n: number }) {
  const words = agencyWords[lang];
  return (
    <fieldset class="card">
      <legend>{changeWords[lang].part(n)}</legend>
      <TextField form={form} name={`part.${n}.name`} label={words.name} maxlength={300} />
      <SelectField form={form} name={`part.${n}.kind`} label={words.kind} options={kindOptions(lang).slice(1)} />
      <TextField form={form} name={`part.${n}.code`} label={words.code} optional narrow />
    </fieldset>
  );
}
