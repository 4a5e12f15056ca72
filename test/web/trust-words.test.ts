// Is every sentence of trust said in both languages, in the letters we store?
import { expect, test } from 'vitest';
import { trustWordsIn } from '../../web/words/trust-words.ts';

// Blanks are filled with a mark, so that a sentence that forgets one shows.
const said = (sentence: unknown): string =>
  typeof sentence === 'function'
    ? String(sentence(...Array.from({ length: sentence.length }, () => ['¤'])))
    : String(sentence);
const [vi, en] = [trustWordsIn('vi'), trustWordsIn('en')];

test.each(Object.entries({ vi, en }))(
  '%s: no sentence is empty, half-bold, without its blanks, or outside NFC',
  (_, words) => {
    for (const [key, sentence] of Object.entries(words)) {
      const text = said(sentence);
      expect(text.trim(), key).not.toBe('');
      expect(text.split('**').length % 2, `${key}: ** without its pair`).toBe(1);
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text, key).not.toMatch(/undefined|\bbạn\b|quý khách/i);
      const blanks = typeof sentence === 'function' ? sentence.length : 0;
      expect(text.split('¤').length - 1, key).toBeGreaterThanOrEqual(blanks);
    }
  },
);

test('English is not Vietnamese left over, and another language is spoken to in Vietnamese', () => {
  const vietnamese = Object.values(vi).map(said);
  for (const [key, sentence] of Object.entries(en)) expect(vietnamese, key).not.toContain(said(sentence));
  expect(trustWordsIn('tay')).toBe(vi);
});
