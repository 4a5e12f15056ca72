// Which scale do the fields of a form describe, and how is a scale written into them?
import type { Option, Scale } from '../../domain/questionnaire.ts';
import { numberTyped, numberWritten } from '../campaigns/typed-values.ts';
import type { Typed } from '../read-form.ts';
import { filledLines } from './typed-lines.ts';
import { wordsTyped } from './words-typed.ts';

const fields = ['value', 'vi', 'en'];

/** As it will be sent: what is no number is left for the schema to refuse. Other languages of a level stay with its number. */
export function scaleTyped(typed: Typed, before: Scale | undefined) {
  const options = filledLines(typed, 'o', fields).map((place) => {
    const own = `o.${place}`;
    const value = numberTyped(typed.value(`${own}.value`));
    const known = before?.options.find((one) => one.value === value);
    const counts = typed.value(`${own}.counts`);
    return {
      value,
      label: wordsTyped(typed, known?.label, `${own}.`),
      ...(counts === 'notApplicable' ? { notApplicable: true } : {}),
      ...(counts === 'countsInBase' ? { countsInBase: true } : {}),
    };
  });
  return { best: typed.value('best'), options };
}

/** The field of a fault in the scale: a path such as `options.2.label.vi`. */
export function scaleFieldOf(typed: Typed, path: string): string {
  const [, n, name] = /^options\.(\d+)(?:\.(\w+))?/.exec(path) ?? [];
  if (n === undefined) return path === 'best' ? 'best' : path.startsWith('options') ? 'o.0.value' : 'id';
  const place = filledLines(typed, 'o', fields)[Number(n)] ?? 0;
  return `o.${place}.${name === 'value' || name === undefined ? 'value' : 'vi'}`;
}

export const scaleFields = ({ best, options }: Scale): [string, string][] => [
  ['best', best],
  ...options.flatMap((option, place) => optionFields(option, `o.${place}`)),
];

const optionFields = ({ value, label, notApplicable, countsInBase }: Option, own: string): [string, string][] => [
  [`${own}.value`, numberWritten(value)],
  [`${own}.vi`, label.vi],
  [`${own}.en`, label['en'] ?? ''],
  [`${own}.counts`, notApplicable ? 'notApplicable' : countsInBase ? 'countsInBase' : ''],
];
