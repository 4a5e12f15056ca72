// Where is a statement written or read? One field with its button, or the text as it stands.
import { longestStatement } from '../../../functions/domain/statement.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { statementWords } from '../../words/staff/statement-words.ts';
import { LongField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

export function StatementForm({ lang, form }: { lang: StaffLanguage; form: Filled }) {
  const words = statementWords[lang];
  return (
    <form method="post" novalidate class="card">
      <input type="hidden" name="revision" value={form.value('revision')} />
      {/* No maxlength: a browser would cut off what is pasted without a word. */}
      <LongField form={form} name="text" label={words.text} hint={words.hint} rows={longestStatement / 200} optional />
      <p class="actions">
        <button type="submit">{words.save}</button>
      </p>
    </form>
  );
}

export const ReadStatement = ({ lang, text }: { lang: StaffLanguage; text: string }) =>
  text === '' ? <p>{statementWords[lang].none}</p> : <p class="card lines">{text}</p>;
