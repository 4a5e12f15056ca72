// What is wrong with a form as a whole? First thing on the page, each fault a link to its field.
import { frameWords } from '../../words/staff/frame-words.ts';
import { fieldAddress } from './fields.tsx';
import type { Filled } from './filled.ts';
import { useStaffLanguage } from './staff-language.ts';

export function Faults({ form: { faults } }: { form: Filled }) {
  const words = frameWords[useStaffLanguage()];
  if (faults.length === 0) return null;
  return (
    <section class="faults" role="alert" tabindex={-1} aria-labelledby="faults-title">
      <h2 id="faults-title">{words.faults(faults.length)}</h2>
      <ul>
        {faults.map(({ path, message }) => (
          <li>{path === '' ? message : <a href={fieldAddress(path)}>{message}</a>}</li>
        ))}
      </ul>
    </section>
  );
}
