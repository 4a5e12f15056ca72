// How does a long form become short steps? One factor at a time, with how far one is; without this the same form is one page.
import type { ScriptWords } from '../script-words.ts';
import { isAsked } from './conditions.ts';
import { element } from './element.ts';
import { drawFaces } from './faces.ts';
import { fill } from './page-words.ts';

/** What stands on the screen together. */
type Step = HTMLElement[];

/** More questions than this are tiring on one page; fewer are answered faster without pressing "continue". */
const mostOnOnePage = 8;

export type Steps = {
  /** Goes on to the next step; false at the last one, where only sending is left. */
  goOn(): boolean;
};

/**
 * Cuts the form into steps; undefined where it is short, or came back with errors that must all be seen. Faces are drawn into what shows:
 * a form of twenty criteria has a hundred, and a cheap phone needs as long for them as for all the rest.
 */
export function startSteps(form: HTMLFormElement, words: ScriptWords): Steps | undefined {
  const asked = form.querySelectorAll('section:not(.m section) fieldset').length;
  if (asked <= mostOnOnePage || document.querySelector('[role=alert]')) {
    drawFaces(form);
    return undefined;
  }
  const steps = cut(form);
  const bar = element('progress');
  const place = element('p', { class: 'k', role: 'status' });
  const back = element('button', { type: 'button', class: 'g' }, words.back);
  const next = element('button', { type: 'button' }, words.next);
  form.prepend(element('div', { class: 'p' }, place, bar));
  form.append(element('div', { class: 'w' }, back, next));

  // By the answers and not by what is drawn: asking the browser how something looks makes it work all of it out.
  const asks = (parts: Step) => parts.some((part) => isAsked(form, part));
  let at = 0;
  const show = (step: number) => {
    at = step;
    steps.forEach((parts, i) => {
      for (const part of parts) part.hidden = i !== at;
    });
    const known = steps.filter((parts, i) => i === at || asks(parts));
    const current = steps[at];
    current?.forEach(drawFaces);
    const part = current === undefined ? 0 : known.indexOf(current) + 1;
    place.textContent = fill(words.progress, { part, parts: known.length, title: titleOf(current) });
    bar.max = known.length;
    bar.value = part;
    back.hidden = at === 0;
    next.hidden = at === steps.length - 1;
    document.body.classList.toggle('later', at > 0);
  };
  const turn = (direction: 1 | -1): boolean => {
    let to = at + direction;
    while (steps[to] !== undefined && !asks(steps[to] ?? [])) to += direction;
    if (steps[to] === undefined) return false;
    show(to);
    lead(steps[to] ?? []);
    return true;
  };
  next.addEventListener('click', () => turn(1));
  back.addEventListener('click', () => turn(-1));
  // Kiosks start the next person at the first step.
  form.addEventListener('reset', () => show(0));
  show(0);
  return { goOn: () => turn(1) };
}

/** A step for each section with questions, the service with the first; then what is offered beyond, the comment and the button. */
function cut(form: HTMLFormElement): Step[] {
  const steps: Step[] = [];
  let waiting: Step = [];
  for (const part of form.querySelectorAll<HTMLElement>(':scope > section, :scope > details, :scope > button')) {
    waiting.push(part);
    if (part.matches('section') && part.querySelector('h2')) {
      steps.push(waiting);
      waiting = [];
    }
  }
  return [...steps, waiting];
}

const headOf = (parts: Step): HTMLElement | undefined =>
  parts.flatMap((part) => part.querySelector<HTMLElement>('h2, .l') ?? [])[0];
const titleOf = (parts: Step = []): string => headOf(parts)?.textContent ?? '';

/** Puts eyes and screen reader at the head of the step. */
function lead(parts: Step): void {
  const head = headOf(parts);
  if (head === undefined) return;
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
