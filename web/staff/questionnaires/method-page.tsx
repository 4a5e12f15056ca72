// How does a method turn answers into an index? Its formula, how questions are brought together, rounding, and what results are called.
import { inLanguage, type Questionnaire } from '../../../functions/domain/questionnaire.ts';
import { definitionWords } from '../../words/staff/definition-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { CheckField, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { type Editing, editPage } from './edit-page.tsx';
import { MoreLines } from './more-lines.tsx';
import { PartFaults } from './part-faults.tsx';

type Asked = Omit<Editing, 'draft'> & {
  draft: Questionnaire;
  part: string | undefined;
  lines: number;
  faults: string[];
};
type Fields = { lang: StaffLanguage; form: Filled };

const optionsOf = (of: Record<string, string>) => Object.entries(of).map(([value, text]) => ({ value, text }));

export function methodPage(lang: StaffLanguage, form: Filled, { part, lines, faults, draft, differing }: Asked) {
  const [words, common] = [definitionWords[lang], questionnaireWords[lang]];
  return editPage(lang, form, {
    ...{ draft, differing },
    title: part === undefined ? words.addMethod : words.methodTitle(part),
    fields: (
      <>
        <PartFaults lang={lang} faults={faults} />
        <p class="soft">{words.methodFirst}</p>
        <TextField form={form} name="id" label={common.id} narrow />
        <TextField form={form} name="vi" label={common.textVi} maxlength={300} />
        <TextField form={form} name="en" label={common.textEn} maxlength={300} optional />
        <SelectField form={form} name="formula" label={words.formula} options={optionsOf(words.formulas)} />
        <TextField form={form} name="positive" label={words.positive} hint={words.positiveHint} optional narrow />
        <SelectField form={form} name="rollUp" label={words.rollUp} options={optionsOf(words.rollUps)} />
        <Weights lang={lang} form={form} draft={draft} of="sections" />
        <Weights lang={lang} form={form} draft={draft} of="questions" />
        <CheckField form={form} name="normaliseWeights" label={words.normalise} hint={words.normaliseHint} />
        <TextField form={form} name="digits" label={words.digits} type="number" min={0} max={6} />
        <Bands lang={lang} form={form} lines={lines} />
        <p class="soft">{words.kept}</p>
        {form.value('version') !== '' && <p class="soft">{words.versionNote(Number(form.value('version')))}</p>}
      </>
    ),
  });
}

/** Open where the index is weighted so: all others need none. */
function Weights({ lang, form, draft, of }: Fields & { draft: Questionnaire; of: 'sections' | 'questions' }) {
  const words = definitionWords[lang];
  const named = of === 'sections' ? draft.sections : draft.sections.flatMap(({ questions }) => questions);
  const textOf = (one: (typeof named)[number]) => inLanguage('title' in one ? one.title : one.text, lang);
  return (
    <details open={form.value('rollUp') === `weighted-${of}`} class="card">
      <summary>{words.weights[of]}</summary>
      <p class="hint">{words.weightsHint}</p>
      <div class="weights">
        {named.map((one) => (
          <TextField form={form} name={`w.${of}.${one.id}`} label={`${one.id}. ${textOf(one)}`} narrow />
        ))}
      </div>
    </details>
  );
}

function Bands({ lang, form, lines }: Fields & { lines: number }) {
  const words = definitionWords[lang];
  return (
    <>
      <h2>{words.bands}</h2>
      <p class="hint">{words.bandsHint}</p>
      {Array.from({ length: lines }, (_, i) => (
        <fieldset class="card line of-band">
          <legend>{words.band(i + 1)}</legend>
          <TextField form={form} name={`b.${i}.vi`} label={words.labelVi} maxlength={200} />
          <TextField form={form} name={`b.${i}.en`} label={words.labelEn} maxlength={200} />
          <SelectField form={form} name={`b.${i}.how`} label={words.bandHow} options={optionsOf(words.bandHows)} />
          <TextField form={form} name={`b.${i}.at`} label={words.bandAt} narrow />
        </fieldset>
      ))}
      <MoreLines lang={lang} lines={lines} />
    </>
  );
}
