// What does script add to a page that is whole without it? Steps, faces, a draft, sending that survives a lost network.
import { watchTexts } from './browser/comment.ts';
import { watchConditions } from './browser/conditions.ts';
import { keepDraft } from './browser/draft.ts';
import { offerListening } from './browser/listen.ts';
import { openedNow } from './browser/opened-now.ts';
import { pageWords } from './browser/page-words.ts';
import { renewKept } from './browser/renew.ts';
import { sendByScript } from './browser/send.ts';
import { sendWaiting } from './browser/send-waiting.ts';
import { searchServices } from './browser/service-search.ts';
import { startSteps } from './browser/steps.ts';
import { addStyle } from './browser/style.ts';
import { tellKept } from './browser/tell-kept.ts';

const form = document.querySelector<HTMLFormElement>('form[data-campaign]');
const words = pageWords();

if (form !== null && words !== undefined) {
  addStyle();
  renewKept(form);
  openedNow(form);
  const forgetDraft = keepDraft(form);
  watchConditions(form);
  watchTexts(form, words);
  searchServices(form, words);
  offerListening(form, words);
  const steps = startSteps(form, words);
  sendByScript({
    form,
    words,
    goOn: () => steps?.goOn() ?? false,
    stored: (thanks) => {
      forgetDraft();
      location.assign(thanks);
    },
  });
  const sendAndTell = () => sendWaiting().then(() => tellKept(words));
  sendAndTell();
  window.addEventListener('online', sendAndTell);
  // A worker only makes things better: where there is none, the page itself keeps and sends.
  navigator.serviceWorker?.register('/offline-worker.js', { scope: '/s/' }).catch(() => {});
}
