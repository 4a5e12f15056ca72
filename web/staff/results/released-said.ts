// What is written beside a live figure? What was released of the same, on how many responses and until which day; that alone is signed.
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import type { Figure } from './results-shown.ts';
import type { Writing } from './writing.ts';

/** Undefined where whoever looks reads released figures anyway. */
export function releasedSaid(lang: StaffLanguage, writing: Writing, released: Figure | undefined): string | undefined {
  const words = resultWords[lang];
  if (released === undefined) return undefined;
  if (released.suppressed || released.index === null) return words.releasedNone;
  return words.releasedSaid(writing.figure(released), writing.count(released.responses), writeDay(released.to));
}
