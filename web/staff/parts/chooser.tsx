// How are many things chosen among thousands, without script? A filter that keeps what is ticked, and ticks for all that fit.
import { agencyChoiceWords } from '../../words/staff/agency-choice-words.ts';
import { ChoiceField, type Option, TextField } from './fields.tsx';
import type { Filled } from './filled.ts';
import { useStaffLanguage } from './staff-language.ts';

export type Choosing = {
  /** The first of those that fit. */
  options: (Option & { hint?: string | undefined })[];
  /** How many fit. */
  fitting: number;
  chosen: string[];
};

type Props = { form: Filled; name: string; label: string; choosing: Choosing };

/** Fields and buttons (`do`: `NAME-filter`, `NAME-all`, `NAME-chosen`, `NAME-none`) of a form that is sent to its own page. */
export function Chooser({ form, name, label, choosing: { options, fitting, chosen } }: Props) {
  const words = agencyChoiceWords[useStaffLanguage()];
  const ticked = { ...form, values: () => chosen };
  const shown = options.map(({ value, text, hint }) => ({ value, text, ...(hint === undefined ? {} : { hint }) }));
  const button = (what: string, text: string) => (
    <button type="submit" name="do" value={`${name}-${what}`} class="second" formaction={`#choose-${name}`}>
      {text}
    </button>
  );
  return (
    <div id={`choose-${name}`}>
      <div class="search">
        <TextField form={form} name={`${name}-q`} label={words.find} type="search" />
        {button('filter', words.filter)}
      </div>
      <p class="soft" role="status">
        {words.counted(chosen.length)} {words.shown(options.length, fitting)}
      </p>
      <input type="hidden" name={`${name}-kept`} value={chosen.join(' ')} />
      <input type="hidden" name={`${name}-shown`} value={options.map(({ value }) => value).join(' ')} />
      <div class="choices">
        <ChoiceField form={ticked} {...{ name, label }} options={shown} many />
      </div>
      <p class="actions">
        {fitting > 1 && button('all', words.all(fitting))}
        {chosen.length > 0 && button('chosen', words.onlyChosen)}
        {chosen.length > 0 && button('none', words.clear)}
      </p>
    </div>
  );
}
