// Is every sentence said in every language, in the letters we store?
import { expect, test } from 'vitest';
import { en } from '../../web/words/en.ts';
import { chooseLanguage, wordsIn, writeDay } from '../../web/words/language.ts';
import { vi } from '../../web/words/vi.ts';

// Blanks are filled with a mark, so that a sentence that forgets one shows.
const said = (sentence: unknown): string => {
  if (typeof sentence === 'function') return String(sentence(...Array.from({ length: sentence.length }, () => ['¤'])));
  return typeof sentence === 'string' ? sentence : JSON.stringify(sentence);
};

test.each(Object.entries({ vi, en }))('%s: no sentence is empty, half-bold, or outside NFC', (_, words) => {
  for (const [key, sentence] of Object.entries(words)) {
    const text = said(sentence);
    expect(text.trim(), key).not.toBe('');
    expect(text.split('**').length % 2, `${key}: ** without its pair`).toBe(1);
    expect(text, key).toBe(text.normalize('NFC'));
    expect(text, key).not.toMatch(/undefined|\bbạn\b|quý khách/i);
  }
});

test('English is not Vietnamese left over', () => {
  const vietnamese = Object.values(vi).map(said);
  for (const [key, sentence] of Object.entries(en)) expect(vietnamese, key).not.toContain(said(sentence));
});

test('each blank is used in both languages', () => {
  for (const words of [vi, en])
    for (const [key, sentence] of Object.entries(words))
      if (typeof sentence === 'function')
        expect(said(sentence).split('¤').length - 1, key).toBeGreaterThanOrEqual(sentence.length);
});

test('a campaign’s first language is spoken where the wanted one is not offered', () => {
  expect(chooseLanguage(['vi', 'en'], 'en')).toBe('en');
  expect(chooseLanguage(['en', 'vi'], 'tay')).toBe('en');
  expect(chooseLanguage(['tay'], undefined)).toBe('tay');
  expect(wordsIn('tay')).toBe(vi);
});

test('days are written as Vietnamese offices write them', () => {
  expect(writeDay('2026-12-05')).toBe('05/12/2026');
});
