// What must somebody hear who left before their answers were sent? That they have been, or that they could not be.
import type { ScriptWords } from '../script-words.ts';
import { element, sentence } from './element.ts';
import { allKept, forget, type Kept } from './outbox.ts';
import { fill } from './page-words.ts';

/** Says what became of kept responses, above everything else on the page, and then forgets them. */
export async function tellKept(words: ScriptWords): Promise<void> {
  const told = (await allKept()).filter(({ state }) => state !== 'waiting');
  if (told.length === 0) return;
  document.querySelector('.z')?.remove();
  const lines = told.map((one) =>
    element('p', {}, ...sentence(fill(lineOf(one, words), { at: moment(one.savedAt, words) }))),
  );
  document.querySelector('main')?.prepend(element('div', { class: 'c z', role: 'status' }, ...lines));
  for (const { id } of told) await forget(id);
}

const lineOf = ({ state }: Kept, { sent, refused }: ScriptWords): string => (state === 'sent' ? sent : refused);

/** `14:05 ngày 03/12/2026`, by the phone's own clock. */
function moment(at: number, { clock }: ScriptWords): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const then = new Date(at);
  const day = `${two(then.getDate())}/${two(then.getMonth() + 1)}/${then.getFullYear()}`;
  return fill(clock, { time: `${two(then.getHours())}:${two(then.getMinutes())}`, day });
}
