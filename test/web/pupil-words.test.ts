// Is a pupil ever addressed as a grown-up?
import { expect, test } from 'vitest';
import { wordsIn } from '../../web/words/language.ts';
import { pupilWords } from '../../web/words/pupil-words.ts';
import { vi } from '../../web/words/vi.ts';

const said = (sentence: unknown): string => {
  if (typeof sentence === 'function') return String(sentence(...Array.from({ length: sentence.length }, () => ['¤'])));
  return typeof sentence === 'string' ? sentence : JSON.stringify(sentence);
};

test('no Vietnamese sentence says Ông/Bà, bạn or công chức to a pupil', () => {
  const words = wordsIn('vi', { packs: [], audience: 'pupil' });
  for (const [key, sentence] of Object.entries(words))
    expect(said(sentence), key).not.toMatch(/Ông\/Bà|\bbạn\b|công chức/i);
});

test('each sentence for pupils differs from the one for everybody, fills the same blanks, and is in NFC', () => {
  for (const [key, sentence] of Object.entries(pupilWords.vi)) {
    const usual: unknown = new Map<string, unknown>(Object.entries(vi)).get(key);
    expect(said(sentence), key).not.toBe(said(usual));
    expect(said(sentence).split('¤').length, key).toBe(said(usual).split('¤').length);
    expect(said(sentence), key).toBe(said(sentence).normalize('NFC'));
    expect(said(sentence).split('**').length % 2, key).toBe(1);
  }
});
