// Did somebody read or tap for the respondent? Asked last, of everybody alike, and left blank as easily as anything else.
import type { Agency } from '../../functions/domain/agency.ts';
import type { Typed } from '../../functions/domain/read-form.ts';
import type { CitizenWords } from '../words/citizen-words.ts';
import { useBorrowed, useWords } from './voice.ts';

type HelpFieldProps = { kind: Agency['kind']; lang: string; typed: Typed };

export const HelpField = ({ kind, lang, typed }: HelpFieldProps) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  const mark = words['assisted.mark'];
  const options = { none: mark.no, family: mark.family, staff: staffAt(kind, words) };
  return (
    <section>
      <fieldset lang={borrowed('assisted.mark')}>
        <legend>{mark.question}</legend>
        <div class="o">
          {Object.entries(options).map(([value, label]) => (
            <label>
              <input type="radio" name="help" value={value} checked={typed('help').includes(value)} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
};

/** The sheet's "at the Centre" is said where there is one. */
function staffAt(kind: Agency['kind'], words: CitizenWords): string {
  if (kind === 'hospital') return words['assisted.staff.hospital'];
  return kind === 'school' ? words['assisted.staff.school'] : words['assisted.mark'].staff;
}
