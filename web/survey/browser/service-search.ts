// How does one find one's procedure among two hundred? By a few letters, with or without accents; the list itself stays the field.
import { matches } from '../../../functions/domain/searchable.ts';
import type { ScriptWords } from '../script-words.ts';
import { element } from './element.ts';
import { fill } from './page-words.ts';

/** A list that fits on a screen needs no search. */
const manyServices = 8;

/** Puts a search field above the list and shows only what matches; what is chosen stays chosen. */
export function searchServices(form: HTMLFormElement, words: ScriptWords): void {
  const list = form.querySelector<HTMLSelectElement>('#service');
  if (list === null || list.options.length <= manyServices) return;
  const all = [...list.children];
  const every = [...list.options].filter(({ value }) => value !== '');
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off', 'aria-controls': 'service' });
  const said = element('p', { class: 's', role: 'status' });
  list.before(element('label', { class: 's', for: 'search' }, words.search), search, said);
  search.addEventListener('input', () => {
    const found =
      search.value.trim() === '' ? undefined : distinct(every.filter(({ text }) => matches(text, search.value)));
    const chosen = list.value;
    list.replaceChildren(...(found ?? all));
    list.value = chosen;
    list.size = found === undefined ? 1 : Math.min(Math.max(found.length, 2), 6);
    said.textContent = found === undefined ? '' : fill(words.found, { count: found.length });
  });
  // The search is no answer: Enter in it must not send the form.
  search.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
}

/** A frequent one stands in the list twice. */
const distinct = (options: HTMLOptionElement[]): HTMLOptionElement[] => [
  ...new Map(options.map((option) => [option.value, option])).values(),
];
