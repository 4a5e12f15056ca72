// Which question do the fields of a form describe? As it will be sent: what is no number is left for the schema to refuse.
import type { Question } from '../../domain/questionnaire.ts';
import { numberTyped } from '../campaigns/typed-values.ts';
import type { Typed } from '../read-form.ts';
import { valuesTyped } from './typed-lines.ts';
import { wordsTyped } from './words-typed.ts';

export function questionTyped(typed: Typed, before: Question | undefined) {
  const kind = typed.value('kind');
  const scored = typed.value('scored') === 'yes';
  const positive = valuesTyped(typed.value('positive')).map(numberTyped);
  return {
    ...{ id: typed.value('id'), kind, text: wordsTyped(typed, before?.text) },
    required: typed.value('required') === 'yes',
    ...(scored === (kind === 'rating') ? {} : { scored }),
    ...given(typed, 'formula', (text) => text),
    ...(positive.length === 0 ? {} : { positive }),
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
  return { showIf: { question, in: valuesTyped(typed.value('showIfIn')).map(numberTyped) } };
}
