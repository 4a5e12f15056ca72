// Can a question be heard? By the device's own voice, where it has one of the page's language; nothing is sent anywhere.
import type { ScriptWords } from '../script-words.ts';
import { element } from './element.ts';

/** Puts a button beside each question once the device says that it has a voice; many say so late, most phones have one. */
export function offerListening(form: HTMLFormElement, words: ScriptWords): void {
  if (!('speechSynthesis' in window)) return;
  const offer = () => {
    const voice = speechSynthesis.getVoices().find(({ lang }) => lang.slice(0, 2) === document.documentElement.lang);
    if (voice === undefined || form.querySelector('.a')) return;
    for (const field of form.querySelectorAll('fieldset')) addButton(field, voice, words);
  };
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  offer();
}

function addButton(field: HTMLFieldSetElement, voice: SpeechSynthesisVoice, words: ScriptWords): void {
  const question = field.querySelector('legend, .l');
  if (question === null) return;
  const button = element(
    'button',
    { type: 'button', class: 'a', 'aria-label': `${words.listen}: ${question.textContent}` },
    words.listen,
  );
  button.addEventListener('click', () => {
    speechSynthesis.cancel();
    const options = [...field.querySelectorAll('.o label')].map((label) => label.textContent);
    const spoken = new SpeechSynthesisUtterance([question.textContent, ...options].join('. '));
    spoken.voice = voice;
    spoken.rate = 0.9;
    speechSynthesis.speak(spoken);
  });
  question.after(button);
}
