// What is asked of a published result? What the plan's first sentence says, and which figure of the tables it must agree with.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

type Asked = { form: Filled; lang: StaffLanguage; tables: Option[]; rows: Option[] };

export function ResultFields({ form, lang, tables, rows }: Asked) {
  const { result: words, line, none } = planFormWords[lang];
  const units = [
    { value: 'percent', text: words.percent },
    { value: 'points', text: words.points },
  ];
  const nothing = { value: '', text: none };
  return (
    <>
      <TextField form={form} name="name" label={words.name} maxlength={200} />
      <TextField form={form} name="subject" label={words.subject} hint={words.subjectHint} maxlength={200} />
      <TextField form={form} name="period" label={words.period} narrow />
      <TextField form={form} name="score" label={line.score} hint={line.figureHint} narrow />
      <SelectField form={form} name="unit" label={words.unit} options={units} />
      <TextField form={form} name="most" label={line.most} optional narrow />
      <TextField form={form} name="rank" label={line.rank} hint={line.rankHint} optional narrow />
      <TextField form={form} name="among" label={words.among} optional />
      <fieldset class="card">
        <legend>{line.before}</legend>
        <TextField form={form} name="before.period" label={words.beforePeriod} optional narrow />
        <TextField form={form} name="before.score" label={line.beforeScore} optional narrow />
        <TextField form={form} name="before.rank" label={line.beforeRank} optional narrow />
      </fieldset>
      <TextField form={form} name="source" label={words.source} optional />
      <SelectField
        {...{ form, name: 'tableId', label: words.table, hint: words.checkHint, optional: true }}
        options={[nothing, ...tables]}
      />
      <SelectField
        {...{ form, name: 'lineId', label: words.row, hint: words.checkHint, optional: true }}
        options={[nothing, ...rows]}
      />
    </>
  );
}
