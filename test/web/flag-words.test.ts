// Does a reviewer read a question rather than a charge?
import { expect, test } from 'vitest';
import { flagWords } from '../../web/words/flag-words.ts';

test.each(Object.entries(flagWords))('%s is said in both languages, in NFC, and accuses nobody', (_, { vi, en }) => {
  for (const text of [vi, en]) {
    expect(text).toMatch(/^\S.*\.$/);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/gian lận|giả mạo|fraud|cheat|fake/i);
  }
  expect(vi).not.toBe(en);
});
