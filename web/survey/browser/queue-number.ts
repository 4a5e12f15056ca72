// May this person open the kiosk? By the number in their hand where the kiosk asks for it, each number once a day; never by an official.
import type { KioskWords } from '../script-words.ts';
import { element } from './element.ts';
import { showScreen } from './kiosk-screen.ts';

/** Numbers used today on this device; they are not sent, and not kept beyond the day. */
const used = { day: '', numbers: new Set<string>() };

/** Asks only where the kiosk's address says so (`?queue`), then opens. */
export function askQueueNumber(words: KioskWords, open: () => void): void {
  if (!new URLSearchParams(location.search).has('queue')) {
    open();
    return;
  }
  const field = element('input', {
    class: 'i',
    id: 'queue',
    inputmode: 'numeric',
    maxlength: '5',
    autocomplete: 'off',
  });
  const wrong = element('p', { class: 'e', role: 'alert' });
  const form = element(
    'form',
    {},
    element('label', { class: 'l', for: 'queue' }, words.queueNumber),
    field,
    wrong,
    element('button', { type: 'submit' }, words.next),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (take(field.value.trim())) open();
    else {
      wrong.textContent = words.queueWrong;
      field.select();
    }
  });
  showScreen(form);
}

function take(number: string): boolean {
  const today = new Date().toDateString();
  if (used.day !== today) {
    used.day = today;
    used.numbers.clear();
  }
  if (!/^\d{1,5}$/.test(number) || used.numbers.has(number)) return false;
  used.numbers.add(number);
  return true;
}
