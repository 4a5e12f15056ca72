// Do the public pages say everything in both languages, in the letters we store, and never call their figure SIPAS?
import { expect, test } from 'vitest';
import { codebookWords } from '../../web/words/codebook-words.ts';
import { resultsWords } from '../../web/words/results-words.ts';

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

test.each([
  ['pages', resultsWords],
  ['code book', codebookWords],
])('%s', (_, words) => {
  const [vi, en] = [textsOf(words.vi), textsOf(words.en)];
  expect(en.length).toBe(vi.length);
  for (const text of [...vi, ...en]) {
    expect(text.trim()).not.toBe('');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/SIPAS|\bbạn\b|quý khách/i);
  }
  expect(en.filter((text) => vi.includes(text) && !/SIPAS|CSV|JSON/.test(text))).toEqual([]);
});

test('the opening sentence is the one of the wording', () => {
  const rank = { position: 3, of: 34, low: 2, high: 6 };
  expect(resultsWords.vi.sentence('Quý IV/2026', 'xã A', '84,98%', rank)).toBe(
    'Quý IV/2026, Chỉ số hài lòng (khảo sát tại nơi giao dịch) của xã A đạt 84,98%, xếp hạng 3/34 đơn vị đủ số phiếu.',
  );
  expect(resultsWords.vi.rankSaid(rank)).toBe('3/34 (khoảng hạng: 2–6). Chưa thể phân biệt thứ hạng với 4 đơn vị khác');
  expect(resultsWords.vi.rankSaid({ ...rank, low: 3, high: 3 })).toBe('3/34 (khoảng hạng: 3)');
});
