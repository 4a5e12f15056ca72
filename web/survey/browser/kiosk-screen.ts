// What covers the whole screen of a kiosk? One message at a time, with what can be pressed.
import { element } from './element.ts';

let shown: HTMLElement | undefined;

/** Shows a screen over everything; the page behind it can be neither seen nor reached. */
export function showScreen(...inside: (Node | string)[]): void {
  hideScreen();
  const [name] = inside;
  if (name instanceof Element) name.id = 'screen';
  shown = element('div', { class: 'x', role: 'dialog', 'aria-labelledby': 'screen', tabindex: '-1' }, ...inside);
  document.body.append(shown);
  document.body.classList.add('wait');
  const first = shown.querySelector<HTMLElement>('input, button');
  (first ?? shown).focus();
}

export function hideScreen(): void {
  shown?.remove();
  shown = undefined;
  document.body.classList.remove('wait');
}
