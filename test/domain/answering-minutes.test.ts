// What may a page promise of the time it takes? Six seconds a question, in whole minutes, and never none.
import { expect, test } from 'vitest';
import { answeringMinutes } from '../../functions/domain/answering-minutes.ts';

test.each([
  [0, 1],
  [5, 1],
  [14, 1],
  [16, 2],
  [39, 4],
])('%i questions take %i minutes', (questions, minutes) => {
  expect(answeringMinutes(questions)).toBe(minutes);
});
