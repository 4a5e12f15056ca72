// Is every sentence about a file said in both languages, and is a period named as officials name it?
import { describe, expect, test } from 'vitest';
import { importWordsIn } from '../../web/words/import-words.ts';
import { periodText } from '../../web/words/scorecard-words.ts';

const [vi, en] = [importWordsIn('vi'), importWordsIn('en')];
// Blanks are filled with a mark, so that a sentence that forgets one shows.
const said = (sentence: unknown): string =>
  typeof sentence === 'function'
    ? String(sentence(...Array.from({ length: sentence.length }, () => ['¤'])))
    : String(sentence);

test.each(Object.entries({ vi, en }))('%s: no sentence is empty, without its blanks, or outside NFC', (_, words) => {
  for (const [key, sentence] of Object.entries(words)) {
    const text = said(sentence);
    expect(text.trim(), key).not.toBe('');
    expect(text, key).toBe(text.normalize('NFC'));
    expect(text, key).not.toMatch(/undefined|\bbạn\b|quý khách/i);
    expect(text.split('¤').length - 1, key).toBe(typeof sentence === 'function' ? sentence.length : 0);
  }
});

test('English is not Vietnamese left over, and another language is spoken to in Vietnamese', () => {
  const vietnamese = Object.values(vi).map(said);
  for (const [key, sentence] of Object.entries(en)) expect(vietnamese, key).not.toContain(said(sentence));
  expect([importWordsIn('tay'), importWordsIn(undefined)]).toEqual([vi, vi]);
});

describe('a period is called', () => {
  test.each([
    ['2026-Q1', 'Quý I năm 2026'],
    ['2026-Q4', 'Quý IV năm 2026'],
    ['2026-03', 'Tháng 3 năm 2026'],
    ['2026-H1', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026'],
    ['2026-9M', '9 tháng đầu năm 2026'],
    ['2026', 'Năm 2026'],
  ])('%s: %s', (period, text) => expect(periodText(period)).toBe(text));
});
