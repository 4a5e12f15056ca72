// Which percentages and numbers may a person give, and how may they be written?
import { describe, expect, test } from 'vitest';
import { readFormAnswers, readJsonAnswers, readRowAnswers } from '../../functions/domain/answers.ts';
import { binBounds, binOf, unitsOf } from '../../functions/domain/quantity.ts';
import type { Question } from '../../functions/domain/questionnaire.ts';
import { questionnaireOf, t } from './questionnaires-to-test.ts';

const percent: Question = { id: 'G1', kind: 'percent', text: t('G1'), required: false, min: 0, max: 200 };
const degrees: Question = { id: 'G2', kind: 'number', text: t('G2'), required: false, min: -20, max: 60 };
const of = questionnaireOf({ A: ['A1'], G: [percent, degrees] });
const typed = (id: string, ...values: string[]) => readFormAnswers(of, (field) => (field === id ? values : []));
const reasonFor = (id: string, ...values: string[]) => typed(id, ...values).faults.map(({ reason }) => reason);

describe('as people type them', () => {
  test.each([
    ['G1', '85', 85],
    ['G1', '85,5', 85.5],
    ['G1', '85.55', 85.55],
    ['G1', ' 120 % ', 120],
    ['G1', '0,00', 0],
    ['G1', '200', 200],
    ['G2', '-3', -3],
    ['G2', '-20', -20],
    ['G2', '-0', 0],
  ])('%s: "%s" is %d', (id, text, value) => {
    expect(typed(id, text)).toEqual({ answers: { [id]: value }, faults: [] });
    expect(readRowAnswers(of, (field) => (field === id ? text : '')).answers).toEqual({ [id]: value });
  });

  test.each([
    ['G1', '200,01', 'out-of-range'],
    ['G1', '-1', 'out-of-range'],
    ['G2', '61', 'out-of-range'],
    ['G2', '3,5', 'out-of-range'],
    // Ten times ten, or ten and nothing? Nobody is guessed at.
    ['G1', '1.000', 'wrong-type'],
    ['G1', '85,555', 'wrong-type'],
    ['G1', '1e2', 'wrong-type'],
    ['G1', 'chín mươi', 'wrong-type'],
    ['G1', '٨٥', 'wrong-type'],
  ])('%s: "%s" is %s', (id, text, reason) => {
    expect(reasonFor(id, text)).toEqual([reason]);
  });

  test('nothing typed is a blank; two values are no value', () => {
    expect(typed('G1', '', ' ')).toEqual({ answers: {}, faults: [] });
    expect(reasonFor('G1', '80', '90')).toEqual(['wrong-type']);
  });
});

describe('as programs send them', () => {
  test.each([85, 85.5, 85.55, 0, 200])('%d is taken', (value) => {
    expect(readJsonAnswers(of, { G1: value })).toEqual({ answers: { G1: value }, faults: [] });
  });

  test.each([
    [85.555, 'out-of-range'],
    [200.01, 'out-of-range'],
    [-0.01, 'out-of-range'],
    [Number.NaN, 'out-of-range'],
    [Number.POSITIVE_INFINITY, 'out-of-range'],
    ['85', 'wrong-type'],
    [[85], 'wrong-type'],
    [null, 'wrong-type'],
  ])('%j is %s', (value, reason) => {
    expect(readJsonAnswers(of, { G1: value }).faults).toEqual([{ question: 'G1', reason }]);
  });
});

describe('units and bins', () => {
  test('every hundredth of a percent is one unit, whatever binary fractions make of it', () => {
    for (let units = 0; units <= 20_000; units++) expect(unitsOf(percent, units / 100)).toBe(units);
  });

  test('where only one value is allowed, it is in the first bin', () => {
    expect(binOf({ ...percent, min: 100, max: 100 }, 100)).toBe(0);
  });

  test('each bin begins with its bound and ends before the next', () => {
    for (const question of [percent, degrees, { ...percent, min: 0.3, max: 7.3 }]) {
      const bounds = binBounds(question);
      expect(bounds).toHaveLength(21);
      for (const [bin, bound] of bounds.entries()) {
        if (unitsOf(question, bound) !== undefined) expect(binOf(question, bound)).toBe(bin);
        const below = Number((bound - 0.01).toFixed(2));
        if (unitsOf(question, below) !== undefined) expect(binOf(question, below)).toBe(bin - 1);
      }
    }
  });
});
