// Which lines of a form were filled in? A form shows a few empty ones; those left empty are no lines.
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import type { Typed } from '../read-form.ts';

const emptyLines = 2;
const addedLines = 3;
const mostLines = 60;

/** How many lines a form shows of a thing that has some. */
export const linesFor = (many: number): number => many + emptyLines;

/** How many lines a form that was sent had. */
export const linesSent = (typed: Pick<Typed, 'value'>): number =>
  Math.min(mostLines, Math.max(0, Number(/^\d{1,2}$/.exec(typed.value('lines')) ?? 0)));

export const moreLines = (typed: Pick<Typed, 'value'>): number => Math.min(mostLines, linesSent(typed) + addedLines);

/** The places of the lines in which one of the fields holds something. */
export const filledLines = (typed: Pick<Typed, 'value'>, prefix: string, fields: string[]): number[] =>
  Array.from({ length: linesSent(typed) }, (_, place) => place).filter((place) =>
    fields.some((field) => typed.value(`${prefix}.${place}.${field}`) !== ''),
  );

/** The form as it was sent, not judged. */
export const asTyped = (typed: Typed): Filled => filled(typed.pairs);

/** Values that people write with commas or blanks between. */
export const valuesTyped = (text: string): string[] => text.split(/[\s,;]+/).filter((one) => one !== '');
