// What does the script add where ballots are typed? The cursor goes on by itself, and a number that is no answer is told at once.
import { checks } from '../../functions/domain/check-character.ts';
import { normaliseCode } from '../../functions/domain/point-code.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

const codeLength = 10;

/** Watches the form on which a ballot is typed. */
export function watchBallot(form: HTMLFormElement): void {
  markUnasked(form);
  form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) target.select();
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) typed(form, target);
    markUnasked(form);
  });
  form.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement && pressed(form, event.target, event.key)) event.preventDefault();
  });
}

/** True where the key was for us and does nothing else. */
function pressed(form: HTMLFormElement, input: HTMLInputElement, key: string): boolean {
  const isDigit = input.dataset['options'] !== undefined && input.dataset['many'] === undefined;
  if (key === 'Backspace' && input.value === '') return go(form, input, -1);
  if (isDigit && (key === ' ' || key === '-')) {
    input.value = '';
    tell(input, '');
    markUnasked(form);
    return go(form, input, 1);
  }
  if (key !== 'Enter') return false;
  if (faultOf(form, input) === '') return go(form, input, 1);
  tell(input, faultOf(form, input));
  return true;
}

function typed(form: HTMLFormElement, input: HTMLInputElement): void {
  const isWhole = isComplete(input);
  const fault = isWhole || isHopeless(input) ? faultOf(form, input) : '';
  tell(input, fault);
  markUnasked(form);
  if (fault !== '') input.select();
  else if (isWhole) go(form, input, 1);
}

const optionsOf = ({ dataset }: HTMLInputElement): string[] => dataset['options']?.split(' ') ?? [];

/** Whether nothing more can come: `1` may still become `10`, and ten characters that begin with B may be nine and their B. */
function isComplete(input: HTMLInputElement): boolean {
  if (input.dataset['serial'] !== undefined) {
    const code = normaliseCode(input.value);
    return code.length > codeLength || (code.length === codeLength && !code.startsWith('B'));
  }
  if (input.dataset['many'] !== undefined || input.dataset['options'] === undefined) return false;
  const longer = optionsOf(input).filter((one) => one.startsWith(input.value) && one !== input.value);
  return input.value !== '' && longer.length === 0;
}

const isHopeless = (input: HTMLInputElement): boolean =>
  input.dataset['many'] === undefined &&
  input.dataset['options'] !== undefined &&
  input.value !== '' &&
  !optionsOf(input).some((one) => one.startsWith(input.value));

/** What is wrong with what was typed, in the page's words; empty where nothing is. */
function faultOf(form: HTMLFormElement, input: HTMLInputElement): string {
  if (input.value.trim() === '') return '';
  if (input.dataset['serial'] !== undefined)
    return checks(normaliseCode(input.value).slice(-codeLength)) ? '' : (form.dataset['wrongSerial'] ?? '');
  if (input.dataset['options'] === undefined) return '';
  const options = optionsOf(input);
  const parts = input.dataset['many'] === undefined ? [input.value.trim()] : partsOf(input.value, options);
  const fits = parts.every((part) => options.includes(part));
  return fits ? '' : (form.dataset['wrong'] ?? '').replace('…', options.join(', '));
}

const partsOf = (value: string, options: string[]): string[] =>
  options.every(({ length }) => length === 1) ? [...value.replace(/\D/g, '')] : value.split(/\D+/).filter(Boolean);

function tell(input: HTMLInputElement, fault: string): void {
  const place = document.getElementById(`${input.id}-fault`);
  if (place !== null) place.textContent = fault;
  if (fault === '') input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
  input.closest('.key, .field')?.classList.toggle('bad', fault !== '');
}

const controlsOf = (form: HTMLFormElement): Control[] => [...form.querySelectorAll<Control>('[data-key]')];

/** To the next control that is asked, or back; true, as the key then does nothing else. */
function go(form: HTMLFormElement, from: Control, step: 1 | -1): boolean {
  const controls = controlsOf(form);
  let place = controls.indexOf(from) + step;
  while (controls[place] !== undefined && !isAsked(form, controls[place])) place += step;
  controls[place]?.focus();
  return true;
}

/** Without a condition always; else where the question it waits for is asked and was answered so. */
function isAsked(form: HTMLFormElement, control: Control | undefined): boolean {
  const { if: name, in: values = '' } = control?.dataset ?? {};
  if (name === undefined) return true;
  const asking = form.elements.namedItem(name);
  if (!(asking instanceof HTMLInputElement) || !isAsked(form, asking)) return false;
  const wanted = values.split(' ');
  const given = asking.dataset['many'] === undefined ? [asking.value.trim()] : partsOf(asking.value, optionsOf(asking));
  return given.some((one) => wanted.includes(one));
}

/** What is not asked of this person stands back; it can still be typed into, for the paper may hold more than it should. */
function markUnasked(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll<HTMLInputElement>('input[data-if]'))
    control.closest('.key')?.classList.toggle('unasked', !isAsked(form, control));
}
