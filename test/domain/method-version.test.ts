// Is a method that computes otherwise than the published one of its id another version, and one that is only called otherwise the same?
import { expect, test } from 'vitest';
import { methodVersion } from '../../functions/domain/method-version.ts';
import type { Method } from '../../functions/domain/questionnaire.ts';

const published: Method = {
  id: 't2b',
  version: 3,
  title: { vi: 'Tỷ lệ hài lòng' },
  question: { formula: 'positive-share', positive: [4, 5] },
  rollUp: 'weighted-sections',
  weights: { A: 1, B: 2 },
  normaliseWeights: true,
  digits: 2,
  bands: [{ label: { vi: 'Tốt' }, from: 80 }],
};

test.each<[string, Partial<Method>, number]>([
  ['another title', { title: { vi: 'Tỷ lệ hài lòng, mức 4 và 5' } }, 3],
  ['the same weights in another order', { weights: { B: 2, A: 1 } }, 3],
  ['another formula', { question: { formula: 'mean' } }, 4],
  ['other positive values', { question: { formula: 'positive-share', positive: [5] } }, 4],
  ['another roll-up', { rollUp: 'mean-of-sections' }, 4],
  ['another weight', { weights: { A: 1, B: 3 } }, 4],
  ['another rounding', { digits: 1 }, 4],
  ['another bound of a band', { bands: [{ label: { vi: 'Tốt' }, from: 85 }] }, 4],
])('%s', (_, change, version) => {
  expect(methodVersion({ ...published, ...change, version: 3 }, published)).toBe(version);
  // Saved a second time, as its draft has it by then.
  expect(methodVersion({ ...published, ...change, version: 4 }, published)).toBe(version);
});

test('without a published one it keeps its own', () => {
  expect(methodVersion({ ...published, version: 1, digits: 0 }, undefined)).toBe(1);
});
