// Whose turn is it? Nobody's until the screen is touched; then one person's, until they send, leave, or say that they need more time.
import type { KioskWords } from '../script-words.ts';
import { element, sentence } from './element.ts';
import { refreshWhenIdle } from './kiosk-refresh.ts';
import { hideScreen, showScreen } from './kiosk-screen.ts';
import { openedNow } from './opened-now.ts';
import { fill } from './page-words.ts';
import { askQueueNumber } from './queue-number.ts';
import { renew } from './renew.ts';

const idleSeconds = 30;
const warningSeconds = 10;
const thanksSeconds = 10;

export type Turns = {
  /** Ends this person's turn with a sentence; the next may begin at once or after some seconds. */
  thank(said: string): void;
};

/** Starts with the screen that waits for a touch; no answers of an earlier person survive it. */
export function startTurns(form: HTMLFormElement, words: KioskWords): Turns {
  let timer = 0;
  const after = (seconds: number, then: () => void, each: (left: number) => void = () => {}) => {
    clearInterval(timer);
    let left = seconds;
    timer = window.setInterval(() => {
      left -= 1;
      each(left);
      if (left > 0) return;
      clearInterval(timer);
      then();
    }, 1000);
  };
  const begin = () => {
    hideScreen();
    after(idleSeconds, warn);
  };
  const open = () => {
    openedNow(form);
    begin();
  };
  const wait = () => {
    clearInterval(timer);
    forgetPerson(form);
    const start = element('button', { type: 'button' }, words.kioskStart);
    start.addEventListener('click', () => askQueueNumber(words, open));
    showScreen(element('h2', {}, document.querySelector('.k')?.textContent ?? ''), start);
  };
  const warn = () => {
    const more = element('button', { type: 'button' }, words.kioskMore);
    more.addEventListener('click', begin);
    // Said aloud once; the seconds that run are for the eyes.
    const seconds = element('p', { class: 'r', 'aria-hidden': 'true' }, String(warningSeconds));
    const said = element('p', { role: 'alert' }, fill(words.kioskReset, { seconds: warningSeconds }));
    showScreen(said, seconds, more);
    after(warningSeconds, wait, (left) => {
      seconds.textContent = String(left);
    });
  };
  for (const sign of ['pointerdown', 'keydown', 'input', 'scroll'])
    document.addEventListener(sign, () => !document.body.classList.contains('wait') && after(idleSeconds, warn), true);
  wait();
  refreshWhenIdle(() => document.body.classList.contains('wait'));
  return {
    thank: (said) => {
      const comment = form.querySelector<HTMLTextAreaElement>('[name=comment]')?.value.trim() ?? '';
      const receipt = form.querySelector('[data-receipt]')?.textContent ?? '';
      const code =
        comment === '' || receipt === '' ? [] : [element('p', {}, ...sentence(fill(words.receipt, { receipt })))];
      forgetPerson(form);
      const next = element('button', { type: 'button' }, words.kioskNext);
      next.addEventListener('click', wait);
      showScreen(element('h2', {}, ...sentence(said)), ...code, next);
      after(code.length > 0 ? 3 * thanksSeconds : thanksSeconds, wait);
    },
  };
}

/** Empties the form, gives it a fresh id, folds what was unfolded and starts at the top. */
function forgetPerson(form: HTMLFormElement): void {
  form.reset();
  // A page that came back with errors has answers as its own defaults, which a reset would bring back.
  for (const field of form.querySelectorAll<HTMLInputElement>('input:checked')) field.checked = false;
  for (const field of form.querySelectorAll('textarea')) field.value = '';
  for (const folded of document.querySelectorAll('details')) folded.open = false;
  form.dispatchEvent(new Event('change'));
  renew(form);
  window.scrollTo(0, 0);
}
