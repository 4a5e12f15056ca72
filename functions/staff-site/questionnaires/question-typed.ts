// Which question do the fields of a form describe? As it will be sent: what is no number is left for the schema to refuse.
import type { Question } from '../../domain/questionnaire.ts';
import { numberTyped } from '../campaigns/typed-values.ts';
import type { Typed } from '../read-form.ts';
import { wordsTyped } from './words-typed.ts';

/** Its own formula and positive values stay: the form does not ask about them. */
export function questionTyped(typed: Typed, before: Question | undefined) {
  const kind = typed.value('kind');
  const scored = typed.value('scored') === 'yes';
  const [formula, positive] = [before?.formula, before?.positive];
  return {
    ...{ id: typed.value('id'), kind, text: wordsTyped(typed, before?.text) },
    required: typed.value('required') === 'yes',
    ...(scored === (kind === 'rating') ? {} : { scored }),
    ...(formula === undefined ? {} : { formula }),
    ...(positive === undefined ? {} : { positive }),
    ...given(typed, 'scale', (text) => text),
    ...given(typed, 'min', numberTyped),
    ...given(typed, 'max', numberTyped),
    ...conditionTyped(typed),
  };
}

function given<Name extends string, T>(typed: Typed, name: Name, read: (text: string) => T) {
  const text = typed.given(name);
  return text === undefined ? {} : { [name]: read(text) };
}

function conditionTyped(typed: Typed) {
  const question = typed.given('showIf');
  if (question === undefined) return {};
  const values = typed
    .value('showIfIn')
    .split(/[\s,;]+/)
    .filter((one) => one !== '');
  return { showIf: { question, in: values.map(numberTyped) } };
}
