// What does a text say after its form was filled in? The two languages of the form; what other languages it has stays.
import type { Words } from '../../domain/questionnaire.ts';
import type { Typed } from '../read-form.ts';

export function wordsTyped(typed: Typed, before: Words = { vi: '' }, prefix = ''): Words {
  const { en: _, ...others } = before;
  const english = typed.given(`${prefix}en`);
  return { ...others, vi: typed.value(`${prefix}vi`), ...(english === undefined ? {} : { en: english }) };
}
