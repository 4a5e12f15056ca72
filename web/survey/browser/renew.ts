// What if the page came from this phone's own store? Its id may have been used already: it gets a fresh one, and the code that belongs to it.
import { freshId } from './fresh-id.ts';
import { receiptHere } from './receipt.ts';

/** A page marked by the worker as kept; one from the server has an id of its own. */
export function renewKept(form: HTMLFormElement): void {
  if (form.dataset['kept'] !== undefined) renew(form);
}

/** Gives the form a fresh id and shows its look-up code; where it cannot be worked out, none is shown rather than a wrong one. */
export function renew(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[name=submissionId]');
  if (field === null) return;
  field.value = freshId();
  const shown = form.querySelector<HTMLElement>('[data-receipt]');
  if (shown?.parentElement) shown.parentElement.hidden = true;
  receiptHere(form.dataset['campaign'] ?? '', field.value).then((receipt) => {
    if (receipt === undefined || !shown?.parentElement) return;
    shown.textContent = receipt;
    shown.parentElement.hidden = false;
  });
}
