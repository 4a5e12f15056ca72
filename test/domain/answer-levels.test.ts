// Is each answer on the right side, and are the four ways of having no figure told apart?
import { describe, expect, test } from 'vitest';
import { answeredLevels, answerLevels } from '../../functions/domain/answer-levels.ts';
import { whyNoIndex } from '../../functions/domain/figure-state.ts';
import { indexBounds, isPercentage } from '../../functions/domain/index-unit.ts';
import { type QuestionnaireInput, questionnaire, questionsOf } from '../../functions/domain/questionnaire.ts';

const option = (value: number, more: object = {}) => ({ value, label: { vi: `Mức ${value}` }, ...more });
const scaleOf = (values: number[], more: object = {}) => ({ options: values.map((value) => option(value)), ...more });

const input: QuestionnaireInput = {
  id: 'thu',
  version: 1,
  title: { vi: 'Thử' },
  source: 'thử',
  scales: {
    five: { options: [...[1, 2, 3, 4, 5].map((value) => option(value)), option(0, { notApplicable: true })] },
    four: scaleOf([1, 2, 3, 4]),
    low: scaleOf([1, 2, 3], { best: 'low' }),
    used: { options: [...[1, 2].map((value) => option(value)), option(9, { countsInBase: true })] },
  },
  sections: [
    {
      id: 'A',
      title: { vi: 'A' },
      questions: [
        ...['five', 'four', 'low', 'used'].map((scale, i) => ({
          ...{ id: `A${i + 1}`, kind: 'rating' as const, scale, text: { vi: scale } },
        })),
        { id: 'A5', kind: 'yes-no', text: { vi: 'có không' } },
        { id: 'A6', kind: 'text', text: { vi: 'chữ' } },
      ],
    },
  ],
  methods: (['positive-share', 'mean', 'sum'] as const).map((formula) => ({
    ...{ id: formula, version: 1, title: { vi: formula }, questions: ['A1'], rollUp: 'mean-of-questions' as const },
    question: { formula, positive: [4, 5] },
  })),
};
const asked = questionnaire.parse(input);
const levelsOf = (id: string) =>
  questionsOf(asked)
    .filter((one) => one.id === id)
    .flatMap((one) => answerLevels(asked, one, 'vi'))
    .map(({ value, step }) => [value, step]);

describe('the levels of a question', () => {
  test('are five steps from the worst to the best, without what says nothing of quality', () => {
    expect(levelsOf('A1')).toEqual([
      [1, -2],
      [2, -1],
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
    expect(levelsOf('A4')).toEqual([
      [1, -2],
      [2, 2],
    ]);
  });

  test('leave out the neutral where there is none, and turn round where low is best', () => {
    expect(levelsOf('A2')).toEqual([
      [1, -2],
      [2, -1],
      [3, 1],
      [4, 2],
    ]);
    expect(levelsOf('A3')).toEqual([
      [3, -2],
      [2, 0],
      [1, 2],
    ]);
    expect(levelsOf('A5')).toEqual([
      [0, -2],
      [1, 2],
    ]);
  });

  test('are none of text', () => expect(levelsOf('A6')).toEqual([]));

  test('have shares that add up to all who chose one; none where nobody did', () => {
    const [question] = questionsOf(asked);
    const levels = question === undefined ? [] : answerLevels(asked, question, 'vi');
    const shares = answeredLevels(levels, { 1: 1, 5: 3, 0: 96 });
    expect(shares.map(({ count, percent }) => [count, percent])).toEqual([
      [1, 25],
      [0, 0],
      [0, 0],
      [0, 0],
      [3, 75],
    ]);
    expect(answeredLevels(levels, { 0: 5 })).toEqual([]);
  });
});

describe('no figure', () => {
  const none = { index: null, base: 0, blanks: 0, notApplicable: 0, notAsked: 0 };
  test('is not asked only where everybody was spared the question', () => {
    expect(whyNoIndex({ ...none, notAsked: 3 })).toBe('not-asked');
    expect(whyNoIndex({ ...none, notAsked: 3, blanks: 1 })).toBe('none-answered');
    expect(whyNoIndex({ ...none, notApplicable: 4 })).toBe('none-answered');
  });
  test('is not zero', () => expect(whyNoIndex({ ...none, base: 3, index: 0 })).toBeUndefined());
});

test('an index has the unit and bounds of its formula', () => {
  expect(asked.methods.map(isPercentage)).toEqual([true, false, false]);
  expect(asked.methods.map((method) => indexBounds(asked, method))).toEqual([[0, 100], [1, 5], undefined]);
});
