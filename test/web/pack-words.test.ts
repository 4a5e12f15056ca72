// Can every sentence be translated as data, is a wrong translation refused, and is what is missing said in Vietnamese and marked so?
import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../functions/domain/language-pack.ts';
import { borrowedIn, nameOf, wordsIn } from '../../web/words/language.ts';
import { blanksOf, namesOfBlanks, sentenceFaults, sentenceKeys, vietnameseOf } from '../../web/words/pack-words.ts';
import { vi } from '../../web/words/vi.ts';

const packOf = (words: Record<string, string>): LanguagePack => ({
  ...{ id: 'tyz', version: 1, name: 'Thử', words },
  questionnaires: {},
});
const speaking = (words: Record<string, string>) => wordsIn('tyz', { packs: [packOf(words)] });

/** A made-up translation: a mark, the sentence's own name, and its blanks, those that may be empty in brackets. */
const madeUp = (key: string): string =>
  [
    `¡${key}`,
    ...namesOfBlanks(key).map((name) => (name.endsWith('?') ? `[{${name.slice(0, -1)}}]` : `{${name}}`)),
  ].join(' ');
const everything = Object.fromEntries(sentenceKeys.map((key) => [key, madeUp(key)]));

/** What a page would read, every blank filled with a mark. */
const filled = (key: string, sentence: unknown): string => {
  if (typeof sentence === 'function') return String(sentence(...namesOfBlanks(key).map(() => ['¤'])));
  return typeof sentence === 'object' ? Object.values(sentence ?? {}).join(' ') : String(sentence);
};

test('the blanks of each sentence are as many as Vietnamese fills in', () => {
  const functions = Object.entries(vi).flatMap(([key, sentence]) =>
    typeof sentence === 'function' ? [[key, sentence.length]] : [],
  );
  expect(Object.fromEntries(functions)).toEqual(
    Object.fromEntries(Object.entries(blanksOf).map(([key, names]) => [key, names.length])),
  );
});

test('a pack with every sentence says every sentence, with its blanks filled', () => {
  for (const [key, text] of Object.entries(everything)) expect(sentenceFaults(key, text), key).toEqual([]);
  const words = speaking(everything);
  for (const [key, sentence] of Object.entries(words)) {
    if (key === 'language') continue;
    const text = filled(key, sentence);
    expect(text, key).toContain(`¡${key}`);
    expect(text, key).not.toMatch(/[{}[\]]/);
    expect(text.split('¤').length - 1, key).toBe(namesOfBlanks(key).length);
  }
  expect(words.language).toBe('Thử');
});

test('what is empty leaves its part out', () => {
  const words = speaking({ 'comment.not-complaint': '¡A.[ ¡B {hotline}.][ ¡C {desk}.]' });
  expect(words['comment.not-complaint']('0214', 'Ban')).toBe('¡A. ¡B 0214. ¡C Ban.');
  expect(words['comment.not-complaint'](undefined, 'Ban')).toBe('¡A. ¡C Ban.');
  expect(words['comment.not-complaint'](undefined, undefined)).toBe('¡A.');
});

test('what is filled in is never read as a template', () => {
  const words = speaking({ 'survey.intro': '¡{agency} {minutes}' });
  expect(words['survey.intro'](2, '{minutes} [x] $& $1')).toBe('¡{minutes} [x] $& $1 2');
});

describe('a missing sentence', () => {
  const words = { submit: '¡Gửi', 'receipt.states.received': '¡1' };

  test('is said in Vietnamese, and to pupils as to pupils', () => {
    expect(speaking(words).submit).toBe('¡Gửi');
    expect(speaking(words)['thanks.title']).toBe(vi['thanks.title']);
    expect(speaking(words)['receipt.states']).toEqual({ ...vi['receipt.states'], received: '¡1' });
    const toPupils = wordsIn('tyz', { packs: [packOf(words)], audience: 'pupil' });
    expect([toPupils.submit, toPupils['thanks.title']]).toEqual(['¡Gửi', 'Cảm ơn em. Phiếu đã được ghi nhận.']);
  });

  test('is marked as Vietnamese, a group also where only some of it is missing', () => {
    const voice = { packs: [packOf(words)] };
    expect(borrowedIn('tyz', 'submit', voice)).toBeUndefined();
    expect(borrowedIn('tyz', 'thanks.title', voice)).toBe('vi');
    expect(borrowedIn('tyz', 'receipt.states', voice)).toBe('vi');
    expect(borrowedIn('en', 'thanks.title', voice)).toBeUndefined();
    expect(borrowedIn('xx', 'submit', voice)).toBe('vi');
  });
});

test.each([
  ['survey.titel', 'x', /no sentence of this name/],
  ['language', 'x', /no sentence of this name/],
  ['assisted.mark', 'x', /no sentence of this name/],
  ['constructor', 'x', /no sentence of this name/],
  ['survey.title', 'x {agency}', /no blank \{agency\}/],
  ['survey.intro', '{minutes} {agency} {name}', /no blank \{name\}/],
  ['thanks.code', 'x', /does not say \{receipt\}/],
  ['thanks.code', '{receipt', /stand only around/],
  ['thanks.code', '**{receipt}', /lacks its pair/],
  ['thanks.code', '[x {receipt}]', /what may be left out/],
  ['survey.closed', '{closedOn} {hotline}', /put it within/],
  ['survey.closed', '{closedOn} [x {hotline}', /lacks its pair/],
  ['survey.closed', '**{closedOn} [x** {hotline}]', /lacks its pair/],
])('%s: “%s” is refused', (key, text, fault) => {
  expect(sentenceFaults(key, text).join('; ')).toMatch(fault);
});

test('a translator reads the Vietnamese sentence with its blanks by name', () => {
  expect(vietnameseOf('survey.intro')).toContain('khoảng {minutes} phút đánh giá việc phục vụ của **{agency}**');
  expect(vietnameseOf('only-if')).toContain('câu {asking} Ông/Bà chọn: {options}.');
  expect(vietnameseOf('assisted.mark.no')).toBe('Không');
  for (const key of sentenceKeys) expect(vietnameseOf(key), key).not.toMatch(/undefined|object/);
});

test('a language is called by its own name, an unknown one by its tag', () => {
  const voice = { packs: [packOf({})] };
  expect(['vi', 'en', 'tyz', 'xx'].map((lang) => nameOf(lang, voice))).toEqual(['Tiếng Việt', 'English', 'Thử', 'xx']);
});
