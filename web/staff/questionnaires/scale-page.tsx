// Among which answers may be chosen on a scale? Each level with its number, its words, and whether it counts.

import { definitionWords } from '../../words/staff/definition-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { ChoiceField, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { type Editing, editPage } from './edit-page.tsx';
import { MoreLines } from './more-lines.tsx';
import { PartFaults } from './part-faults.tsx';

type Asked = Editing & { part: string | undefined; lines: number; faults: string[] };

export function scalePage(lang: StaffLanguage, form: Filled, { part, lines, faults, ...editing }: Asked) {
  const words = definitionWords[lang];
  const bests = Object.entries(words.bests).map(([value, text]) => ({ value, text }));
  return editPage(lang, form, {
    ...editing,
    title: part === undefined ? words.addScale : words.scaleTitle(part),
    fields: (
      <>
        <PartFaults lang={lang} faults={faults} />
        <TextField form={form} name="id" label={words.scaleName} hint={words.scaleNameHint} narrow />
        <ChoiceField form={form} name="best" label={words.best} options={bests} />
        <h2>{words.options}</h2>
        <p class="hint">{words.optionsHint}</p>
        {Array.from({ length: lines }, (_, i) => (
          <OptionFields lang={lang} form={form} place={i} />
        ))}
        <MoreLines lang={lang} lines={lines} />
      </>
    ),
  });
}

function OptionFields({ lang, form, place }: { lang: StaffLanguage; form: Filled; place: number }) {
  const [words, own] = [definitionWords[lang], `o.${place}`];
  const counts = Object.entries(words.countsAs).map(([value, text]) => ({ value, text }));
  return (
    <fieldset class="card line">
      <legend>{words.option(place + 1)}</legend>
      <TextField form={form} name={`${own}.value`} label={words.value} narrow />
      <TextField form={form} name={`${own}.vi`} label={words.labelVi} maxlength={200} />
      <TextField form={form} name={`${own}.en`} label={words.labelEn} maxlength={200} />
      <SelectField form={form} name={`${own}.counts`} label={words.counts} options={counts} />
      {form.fault(own) !== undefined && <span class="fault">{form.fault(own)}</span>}
    </fieldset>
  );
}
