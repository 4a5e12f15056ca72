// What is asked of a row? Its name and where it starts from, what it aims at, and below, what was before and what became of it.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

type Asked = { form: Filled; lang: StaffLanguage };

export function LineFields({ form, lang }: Asked) {
  const words = planFormWords[lang].line;
  const groups = [1, 2, 3, 4].map((n) => ({ value: String(n), text: words.groupOf(n) }));
  return (
    <>
      <LongField form={form} name="label" label={words.label} rows={2} maxlength={300} />
      <TextField form={form} name="code" label={words.code} hint={words.codeHint} optional narrow />
      <fieldset class="card">
        <legend>{words.now}</legend>
        <TextField form={form} name="rank" label={words.rank} hint={words.rankHint} optional narrow />
        <TextField form={form} name="score" label={words.score} hint={words.figureHint} optional narrow />
        <TextField form={form} name="most" label={words.most} optional narrow />
        <TextField form={form} name="increase" label={words.increase} hint={words.increaseHint} optional narrow />
        <TextField form={form} name="target" label={words.target} hint={words.targetHint} optional narrow />
        <SelectField
          {...{ form, name: 'group', label: words.group, hint: words.groupHint, optional: true }}
          options={[{ value: '', text: words.byRank }, ...groups]}
        />
        <TextField form={form} name="lead" label={words.lead} hint={words.leadHint} optional />
      </fieldset>
      <fieldset class="card">
        <legend>{words.before}</legend>
        <TextField form={form} name="before.score" label={words.beforeScore} optional narrow />
        <TextField form={form} name="before.rank" label={words.beforeRank} optional narrow />
      </fieldset>
      <fieldset class="card">
        <legend>{words.outcome}</legend>
        <TextField form={form} name="outcome.score" label={words.outcomeScore} optional narrow />
        <TextField form={form} name="outcome.rank" label={words.outcomeRank} optional narrow />
      </fieldset>
    </>
  );
}
