// How is a figure rounded? Half-up, once, where binary fractions would go astray.
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { roundHalfUp, sum } from '../../functions/domain/exact.ts';

test.each([
  ['83.965', 2, 83.97],
  ['84.985', 2, 84.99],
  ['0.125', 2, 0.13],
  ['1.005', 2, 1.01],
  ['0.5', 0, 1],
  ['2.5', 0, 3],
  ['-0.5', 0, 0],
  ['-1.5', 0, -1],
  ['83.9649999999999', 2, 83.96],
  ['99.995', 2, 100],
  ['4.36543', 4, 4.3654],
])('%s to %i decimals is %d', (value, digits, rounded) => {
  expect(roundHalfUp(new Fraction(value), digits)).toBe(rounded);
});

test('thirds add up to one', () => {
  expect(sum([new Fraction(1, 3), new Fraction(1, 3), new Fraction(1, 3)]).equals(1)).toBe(true);
  expect(sum([]).equals(0)).toBe(true);
});
