// What did a clerk mean by what was typed into a field? A number with a comma, a day by hand; what is neither is left for the schema to refuse.
import { numberText } from '../../domain/vietnamese-number.ts';

/** `90,5` and `90.5` are numbers; anything else stays the text it is, and is refused as no number. */
export function numberTyped(text: string): number | string {
  const written = text.trim().replace(',', '.');
  const value = Number(written);
  return written === '' || Number.isNaN(value) ? text : value;
}

/** As it is written into a field. */
export const numberWritten = (value: number | undefined): string =>
  value === undefined ? '' : numberText(value, decimalsOf(value)).replaceAll('.', '');

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A browser's date field sends `2027-01-31`; where it is a plain field, people type `31/1/2027`. */
export function dayTyped(text: string): string {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  if (date === undefined || month === undefined || year === undefined) return text.trim();
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
