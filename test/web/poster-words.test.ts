// Is every sentence of a poster said in both languages, in the letters we store, addressing nobody?
import { expect, test } from 'vitest';
import { breakLines } from '../../web/poster/line-breaks.ts';
import { keepTogether } from '../../web/words/kept-together.ts';
import { packLines, posterWordsIn } from '../../web/words/poster-words.ts';

// Blanks are filled with a mark, so that a sentence that forgets one shows.
const said = (sentence: unknown): string => {
  if (typeof sentence === 'function') return String(sentence(...Array.from({ length: sentence.length }, () => '¤')));
  return typeof sentence === 'string' ? sentence : Object.values(Object(sentence)).join(' ');
};
const [vi, en] = [posterWordsIn('vi'), posterWordsIn('en')];

test.each(Object.entries({ vi, en }))('%s: no sentence is empty, without its blanks, or outside NFC', (_, words) => {
  for (const [key, sentence] of Object.entries(words)) {
    const text = said(sentence);
    expect(text.trim(), key).not.toBe('');
    expect(text, key).toBe(text.normalize('NFC'));
    expect(text, key).not.toMatch(/undefined|\bbạn\b|quý khách/i);
    const blanks = typeof sentence === 'function' ? sentence.length : 0;
    expect(text.split('¤').length - 1, key).toBeGreaterThanOrEqual(blanks);
  }
});

test('English is not Vietnamese left over, and another language is spoken to in Vietnamese', () => {
  const vietnamese = Object.values(vi).map(said);
  for (const [key, sentence] of Object.entries(en)) expect(vietnamese, key).not.toContain(said(sentence));
  expect(posterWordsIn('tay')).toBe(vi);
});

test('a pack says what it has translated, and nothing is borrowed for it', () => {
  const pack = { id: 'tyz', version: 1, name: 'Tày', questionnaires: {} };
  expect(packLines({ ...pack, words: {} }, 'a.vn')).toEqual([]);
  expect(packLines({ ...pack, words: { 'trust.never': 'Bấu xam **OTP**: {address}' } }, 'a.vn')).toEqual([
    'Bấu xam OTP: a.vn',
  ]);
});

test('compounds are not torn apart where the line is wide enough for them, and are where it is not', () => {
  const lines = (text: string, ems: number) => breakLines(keepTogether(text), ems, (part) => part.length);
  expect(lines('Trung tâm Phục vụ hành chính công xã Sơn Hà', 24)).toEqual([
    'Trung tâm Phục vụ',
    'hành chính công xã Sơn',
    'Hà',
  ]);
  expect(lines('hành chính công', 10)).toEqual(['hành chính', 'công']);
  expect(lines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  expect(lines('  hai   khoảng \n trống ', 9)).toEqual(['hai', 'khoảng', 'trống']);
});
