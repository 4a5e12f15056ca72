// What does a tablet at the counter do between two people? It starts, waits, thanks, forgets, and starts again, all night if it must.
import { watchTexts } from './browser/comment.ts';
import { watchConditions } from './browser/conditions.ts';
import { stayHere } from './browser/kiosk-stay.ts';
import { kioskStyle } from './browser/kiosk-style.ts';
import { startTurns } from './browser/kiosk-turns.ts';
import { offerListening } from './browser/listen.ts';
import { pageWords } from './browser/page-words.ts';
import { sendByScript } from './browser/send.ts';
import { sendWaiting } from './browser/send-waiting.ts';
import { searchServices } from './browser/service-search.ts';
import { startSteps } from './browser/steps.ts';
import { addStyle } from './browser/style.ts';
import type { KioskWords } from './script-words.ts';

const form = document.querySelector<HTMLFormElement>('form[data-campaign]');
const words = pageWords<KioskWords>();
const sendMilliseconds = 60_000;

if (form !== null && words !== undefined) {
  addStyle(kioskStyle);
  stayHere();
  watchConditions(form);
  watchTexts(form, words);
  searchServices(form, words);
  offerListening(form, words);
  const steps = startSteps(form, words);
  const turns = startTurns(form, words);
  sendByScript({
    form,
    words,
    goOn: () => steps?.goOn() ?? false,
    stored: () => turns.thank(words.thanks),
    kept: () => turns.thank(words.kioskSaved),
  });
  setInterval(sendWaiting, sendMilliseconds);
  navigator.serviceWorker?.register('/offline-worker.js', { scope: '/k/' }).catch(() => {});
}
