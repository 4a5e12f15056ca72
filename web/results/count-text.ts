// How is a number of things written on a public page? With the separators of its language, the same on every machine.
import { numberText } from '../../functions/domain/vietnamese-number.ts';
import type { ResultsLanguage } from '../words/results-words.ts';

export const countText = (lang: ResultsLanguage, count: number): string =>
  lang === 'vi' ? numberText(count) : count.toLocaleString('en');
