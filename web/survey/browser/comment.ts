// What does somebody see while writing a comment? How much room is left, and what of it will be masked before it is stored.
import { maskNumbers } from '../../../functions/domain/mask-numbers.ts';
import type { ScriptWords } from '../script-words.ts';
import { element } from './element.ts';
import { fill } from './page-words.ts';

/** Counted aloud only when the room gets short: a screen reader must not speak at every letter. */
const fewLeft = 200;

/** Watches every field for long texts; the comment is shown as it will be stored wherever that differs. */
export function watchTexts(form: HTMLFormElement, words: ScriptWords): void {
  for (const field of form.querySelectorAll('textarea')) {
    const update = watchText(field, words);
    field.addEventListener('input', update);
    form.addEventListener('reset', () => setTimeout(update));
    update();
  }
}

function watchText(field: HTMLTextAreaElement, words: ScriptWords): () => void {
  const left = element('p', { class: 's' });
  const aloud = element('p', { class: 'v', role: 'status' });
  const masked = element('p', { class: 's t' });
  field.after(left, aloud, masked);
  return () => {
    // Nothing is worked out of an empty field: most pages are loaded with one, and the first look for numbers is not cheap.
    const room = field.maxLength - field.value.length;
    const count = thousands(room);
    left.textContent = field.value === '' ? '' : fill(words.left, { count });
    aloud.textContent = room <= fewLeft && room % 50 === 0 ? fill(words.left, { count }) : '';
    masked.textContent = field.name === 'comment' && field.value !== '' ? maskingOf(field.value, words) : '';
  };
}

/** `1.964`; written here, for a browser's own way loads its tables of all languages: a fifth of a second on a slow phone. */
const thousands = (value: number): string =>
  String(value).replace(/\B(?=\d{3}$)/, document.documentElement.lang === 'en' ? ',' : '.');

function maskingOf(comment: string, { masked }: ScriptWords): string {
  const stored = maskNumbers(comment);
  return stored === comment ? '' : `${masked}\n${stored}`;
}
