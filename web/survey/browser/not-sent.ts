// What does somebody see whose answers could not be sent? That first; then what is kept where, their code, and a way to try again.
import type { ScriptWords } from '../script-words.ts';
import { element, sentence } from './element.ts';
import { fill } from './page-words.ts';

type NotSent = {
  words: ScriptWords;
  /** Whether this browser keeps the answers when the page is closed. */
  kept: boolean;
  receipt: string | undefined;
  /** False where the network is still away. */
  attempt: () => Promise<boolean>;
};

/** Takes the form's place. */
export function showNotSent(form: HTMLFormElement, { words, kept, receipt, attempt }: NotSent): void {
  const again = element('button', { type: 'button' }, words.resend);
  const said = element('p', { role: 'status' });
  const panel = element(
    'div',
    { class: 'b', role: 'alert', tabindex: '-1' },
    element('p', {}, ...sentence(kept ? words.saved : words.cannot)),
    ...(receipt === undefined ? [] : [element('p', {}, ...sentence(fill(words.receipt, { receipt })))]),
    again,
    said,
    ...(kept ? [element('p', {}, element('a', { href: location.pathname + location.search }, words.another))] : []),
  );
  again.addEventListener('click', async () => {
    said.textContent = words.sending;
    said.textContent = (await attempt()) ? '' : words.still;
  });
  form.hidden = true;
  form.before(panel);
  panel.focus();
}
