// What does the staff pages' script add? A summary of faults that takes the focus, and no second press while a form is on its way.

import { watchBallot } from './ballot-typing.ts';

const faults = document.querySelector<HTMLElement>('.faults');
faults?.focus();

const ballot = document.querySelector<HTMLFormElement>('form[data-ballot]');
if (ballot !== null) watchBallot(ballot);

document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement) || event.target.hasAttribute('data-again')) return;
  const button = event.submitter;
  if (!(button instanceof HTMLButtonElement)) return;
  // After the form was read: a button that is disabled before would not send its own name.
  setTimeout(() => {
    button.setAttribute('disabled', '');
    if (button.dataset['busy'] !== undefined) sayBusy(button, button.dataset['busy']);
  });
});

/** What takes some seconds says so where it was asked for. */
function sayBusy(button: HTMLButtonElement, busy: string): void {
  button.dataset['idle'] = button.textContent ?? '';
  button.textContent = busy;
}

// A page that comes back from the browser's memory may be sent again.
addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[disabled]:not([data-off])')) {
    button.removeAttribute('disabled');
    if (button.dataset['idle'] !== undefined) button.textContent = button.dataset['idle'];
  }
});

// A menu that is open closes when somebody goes on elsewhere.
const menu = document.querySelector<HTMLDetailsElement>('details.person');
const closeMenu = (event: Event): void => {
  if (menu === null || (event.target instanceof Node && menu.contains(event.target))) return;
  menu.open = false;
};
for (const what of ['click', 'focusin']) document.addEventListener(what, closeMenu);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && menu !== null) menu.open = false;
});
