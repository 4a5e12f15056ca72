// Which published figure shall fill the form? One of those the platform keeps with their sources; nothing is taken unseen.

import { writeFigure } from '../../../functions/domain/plan-figure.ts';
import type { Reference } from '../../../functions/domain/reference.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { indexNames, planFormWords } from '../../words/staff/plan-form-words.ts';
import { SelectField } from '../parts/fields.tsx';
import { filled } from '../parts/filled.ts';

export function ReferenceChoice({ lang, references }: { lang: StaffLanguage; references: Reference[] }) {
  const words = planFormWords[lang];
  const options = [{ value: '', text: words.none }, ...references.map((one) => ({ value: one.id, text: named(one) }))];
  return (
    <form class="card" method="get" data-again>
      <SelectField form={filled([])} name="reference" label={words.result.fromReferences} options={options} />
      <button type="submit" class="second">
        {words.result.take}
      </button>
    </form>
  );
}

const named = ({ index, subject, period, value, unit, of }: Reference): string => {
  const figure = writeFigure(String(value));
  return `${indexNames[index]}, ${subject}, ${period}: ${unit === 'percent' ? `${figure}%` : `${figure}/${of}`}`;
};
