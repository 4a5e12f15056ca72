// What must be mended in the part that is being edited, before the draft can be published?

import { definitionWords } from '../../words/staff/definition-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { problemIn } from '../../words/staff/problem-words.ts';

export function PartFaults({ lang, faults }: { lang: StaffLanguage; faults: string[] }) {
  if (faults.length === 0) return null;
  return (
    <section class="notice warn">
      <h2>{definitionWords[lang].faultsHere}</h2>
      <ul class="list">
        {faults.map((message) => (
          <li>{problemIn(lang, message)}</li>
        ))}
      </ul>
    </section>
  );
}
