// How is one question asked, answered and counted? Its wording, its kind and scale, whether it is scored, and when it is asked.
import { inLanguage, type Question, type Questionnaire, questionsOf } from '../../../functions/domain/questionnaire.ts';
import { definitionWords } from '../../words/staff/definition-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { CheckField, LongField, type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { type Editing, editPage } from './edit-page.tsx';

type Asked = Omit<Editing, 'draft'> & { draft: Questionnaire; part: string | undefined };

const kinds: Question['kind'][] = ['rating', 'single', 'multiple', 'yes-no', 'percent', 'number', 'text'];

export function questionPage(lang: StaffLanguage, form: Filled, { draft, differing, part }: Asked) {
  const [words, own] = [questionnaireWords[lang], definitionWords[lang]];
  return editPage(lang, form, {
    ...{ draft, differing },
    title: part === undefined ? words.addQuestion : `${words.edit}: ${words.parts.question} ${part}`,
    fields: (
      <>
        <TextField form={form} name="id" label={words.id} hint={words.idHint} narrow />
        <LongField form={form} name="vi" label={words.textVi} rows={2} />
        <LongField form={form} name="en" label={words.textEn} rows={2} optional />
        <SelectField
          form={form}
          name="kind"
          label={words.kind}
          options={kinds.map((value) => ({ value, text: words.kinds[value] }))}
        />
        <SelectField
          form={form}
          name="scale"
          label={words.scale}
          hint={words.scaleHint}
          options={scalesOf(lang, draft)}
        />
        <CheckField form={form} name="scored" label={words.scored} hint={words.scoredHint} />
        <CheckField form={form} name="required" label={words.required} hint={words.requiredHint} />
        <SelectField
          form={form}
          name="formula"
          label={own.ownFormula}
          options={[
            { value: '', text: own.ownFormulaNone },
            ...Object.entries(own.formulas).map(([value, text]) => ({ value, text })),
          ]}
        />
        <TextField form={form} name="positive" label={own.ownPositive} hint={own.ownPositiveHint} optional narrow />
        <TextField form={form} name="min" label={words.min} hint={words.boundsHint} optional narrow />
        <TextField form={form} name="max" label={words.max} optional narrow />
        <SelectField
          form={form}
          name="showIf"
          label={words.showIf}
          options={[{ value: '', text: words.showIfNone }, ...askingFor(lang, draft, part)]}
        />
        <TextField form={form} name="showIfIn" label={words.showIfIn} hint={words.showIfInHint} optional narrow />
      </>
    ),
  });
}

function scalesOf(lang: StaffLanguage, { scales }: Questionnaire): Option[] {
  const named = Object.entries(scales).map(([value, { options }]) => ({
    value,
    text: options.map((option) => `${option.value} = ${inLanguage(option.label, lang)}`).join('; '),
  }));
  return [{ value: '', text: questionnaireWords[lang].noScale }, ...named];
}

const askingFor = (lang: StaffLanguage, draft: Questionnaire, part: string | undefined): Option[] =>
  questionsOf(draft)
    .filter(({ id, kind }) => id !== part && ['rating', 'single', 'multiple', 'yes-no'].includes(kind))
    .map(({ id, text }) => ({ value: id, text: `${id}. ${inLanguage(text, lang)}` }));
