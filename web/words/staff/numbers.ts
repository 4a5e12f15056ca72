// How does a staff page write a number of things? With the separators of its language.
import type { StaffLanguage } from './frame-words.ts';

export const writeCount = (lang: StaffLanguage, many: number): string =>
  many.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en');
