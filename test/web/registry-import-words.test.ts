// Is every sentence about imported rows said in both languages, and does every column tell a clerk what goes into it?
import { describe, expect, test } from 'vitest';
import { scorecardColumns, transactionColumns } from '../../web/words/other-columns.ts';
import { registryImportWordsIn } from '../../web/words/registry-import-words.ts';
import { agencyColumns, exampleMark, pointColumns, serviceColumns } from '../../web/words/sheet-columns.ts';

const [vi, en] = [registryImportWordsIn('vi'), registryImportWordsIn('en')];
const said = (sentence: unknown): string => (typeof sentence === 'function' ? String(sentence('¤')) : String(sentence));

test.each(Object.entries({ vi, en }))('%s: no sentence is empty, without its blank, or outside NFC', (_, words) => {
  for (const [key, sentence] of Object.entries(words)) {
    const text = said(sentence);
    expect(text.trim(), key).not.toBe('');
    expect(text, key).toBe(text.normalize('NFC'));
    expect(text, key).not.toMatch(/undefined|\bbạn\b/i);
    expect(text.split('¤').length - 1, key).toBe(typeof sentence === 'function' ? 1 : 0);
  }
});

test('English is not Vietnamese left over, and another language is spoken to in Vietnamese', () => {
  const vietnamese = Object.values(vi).map(said);
  for (const [key, sentence] of Object.entries(en)) expect(vietnamese, key).not.toContain(said(sentence));
  expect(registryImportWordsIn('tay')).toBe(vi);
});

describe.each(Object.entries({ agencyColumns, serviceColumns, pointColumns, transactionColumns, scorecardColumns }))(
  '%s',
  (_, columns) => {
    test('each is explained in both languages, and no two are called alike', () => {
      for (const { name, explained } of columns) {
        expect(explained.vi.length, name).toBeGreaterThan(4);
        expect(explained.en.length, name).toBeGreaterThan(4);
        expect(explained.vi, name).toBe(explained.vi.normalize('NFC'));
      }
      const names = columns.flatMap(({ name, also }) => [name, ...also]);
      expect(new Set(names).size).toBe(names.length);
    });
  },
);

test('each example row of what has a name is marked as one', () => {
  for (const columns of [agencyColumns, serviceColumns, pointColumns])
    for (const row of [0, 1] as const)
      expect(columns.some(({ examples }) => examples[row].startsWith(exampleMark))).toBe(true);
});
