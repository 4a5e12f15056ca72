// What happens when somebody presses "send"? It is sent without leaving the page, and if it cannot be, it is kept and sent later.
import type { ScriptWords } from '../script-words.ts';
import { showNotSent } from './not-sent.ts';
import { forget, keep } from './outbox.ts';
import { post } from './post.ts';
import { tryAgain } from './try-again.ts';

export type Sending = {
  form: HTMLFormElement;
  words: ScriptWords;
  /** True where another step comes first. */
  goOn: () => boolean;
  /** The server has it: `thanks` is the address of the page that says so. */
  stored: (thanks: string) => void;
  /** It waits in this browser, or at least in this page; without this a panel says so and stays. */
  kept?: () => void;
};

/** Takes over the form's sending. Whatever a person must look at again comes as the server's own page, by the form's own way. */
export function sendByScript(sending: Sending): void {
  const { form, words, goOn } = sending;
  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy || goOn()) return;
    busy = true;
    const done = markBusy(form, words);
    send(sending, bodyOf(form)).finally(() => {
      busy = false;
      done();
    });
  });
}

/** The phone's own time goes along: what is sent tonight was answered this morning. */
function bodyOf(form: HTMLFormElement): string {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.append('answeredAt', new Date().toISOString());
  return body.toString();
}

async function send(sending: Sending, body: string): Promise<void> {
  const { form, stored } = sending;
  const outcome = await post(form.action, body);
  if (outcome.kind === 'stored') stored(outcome.thanks);
  else if (outcome.kind === 'refused') form.submit();
  else await keepForLater(sending, body);
}

async function keepForLater(sending: Sending, body: string): Promise<void> {
  const { form, words, stored } = sending;
  const id = form.querySelector<HTMLInputElement>('[name=submissionId]')?.value ?? '';
  const kept = await keep({ id, action: form.action, savedAt: Date.now(), state: 'waiting', body });
  if (kept) await askForSync();
  if (sending.kept) {
    if (!kept) tryAgain(async () => (await post(form.action, body)).kind !== 'unreachable', { warnOnLeaving: false });
    return sending.kept();
  }
  const receipt = document.querySelector('[data-receipt]')?.textContent ?? undefined;
  const attempt = async () => {
    const outcome = await post(form.action, body);
    if (outcome.kind === 'unreachable') return false;
    stop();
    await forget(id);
    if (outcome.kind === 'stored') stored(outcome.thanks);
    else form.submit();
    return true;
  };
  const stop = tryAgain(attempt, { warnOnLeaving: !kept });
  showNotSent(form, { words, kept, receipt, attempt });
}

/** Asks the browser to send when it has a network, even if this page is closed by then. */
async function askForSync(): Promise<void> {
  try {
    const worker = await navigator.serviceWorker.getRegistration();
    await worker?.sync?.register('send');
  } catch {
    // No worker here: the page itself, or the next one that is opened, sends.
  }
}

function markBusy(form: HTMLFormElement, words: ScriptWords): () => void {
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  if (button === null) return () => {};
  const before = button.textContent;
  button.setAttribute('aria-disabled', 'true');
  button.textContent = words.sending;
  return () => {
    button.removeAttribute('aria-disabled');
    button.textContent = before;
  };
}
