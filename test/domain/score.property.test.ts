// What holds of every score? Sums that add up, bounds that are kept, and no trace of how responses were gathered into tallies.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonAnswers } from '../../functions/domain/answers.ts';
import { histogramOf } from '../../functions/domain/histogram.ts';
import { histogramCounters } from '../../functions/domain/histogram-size.ts';
import type { Part } from '../../functions/domain/part.ts';
import { pointsName } from '../../functions/domain/person-points.ts';
import { isScored, questionsOf } from '../../functions/domain/questionnaire.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { type Result, scoreTally } from '../../functions/domain/score.ts';
import { addInto, addTallies, counterName, personSumNames, withoutZeros } from '../../functions/domain/tally.ts';
import { type MethodInput, methodOf, questionnaireOf, rating, t, t2b } from './questionnaires-to-test.ts';

const rollUps = [
  'mean-of-questions',
  'pooled-answers',
  'mean-of-sections',
  'weighted-questions',
  'weighted-sections',
] as const;
const weights = {
  'weighted-questions': { A1: 0.1, A2: 0.2, A3: 0.3, B1: 0.15, B2: 0.5 },
  'weighted-sections': { A: 0.4, B: 0.9 },
};
const formulas: MethodInput['question'][] = [
  { formula: 'positive-share', positive: [4, 5] },
  { formula: 'mean' },
  { formula: 'mean-of-max' },
  { formula: 'mean-0-100' },
];
const methods = formulas.flatMap((question, f) =>
  rollUps.flatMap((rollUp, r) =>
    [false, true].map((normaliseWeights) => ({
      ...t2b,
      id: `m${f}-${r}-${normaliseWeights}`,
      question,
      rollUp,
      normaliseWeights,
      ...(rollUp.startsWith('weighted')
        ? { weights: weights[rollUp === 'weighted-sections' ? rollUp : 'weighted-questions'] }
        : {}),
    })),
  ),
);
const survey = questionnaireOf(
  {
    Q: [{ id: 'Q1', kind: 'multiple', scale: 'reasons', text: t('Q1') }],
    A: ['A1', rating('A2', { scale: 'withNone' }), 'A3'],
    B: [rating('B1', { showIf: { question: 'Q1', in: [2] } }), 'B2', { id: 'B3', kind: 'text', text: t('B3') }],
  },
  ...methods,
);
const scored = questionsOf(survey).filter(isScored).length;

const level = fc.integer({ min: 0, max: 5 });
const person: fc.Arbitrary<Answers> = fc
  .record(
    {
      Q1: fc.subarray([1, 2, 3]),
      A1: level,
      A2: fc.constantFrom(1, 2, 3, 4, 5, 9),
      A3: level,
      B1: level,
      B2: level,
      B3: fc.string(),
    },
    { requiredKeys: [] },
  )
  .map((given) => readJsonAnswers(survey, given).answers);
const people = fc.array(person, { maxLength: 30 });
const someMethod = fc.constantFrom(...survey.methods);
const parts: Part[] = [
  { kind: 'whole' },
  { kind: 'section', id: 'A' },
  { kind: 'section', id: 'B' },
  { kind: 'question', id: 'A2' },
  { kind: 'question', id: 'B1' },
];
const sizes: Record<string, number> = { whole: scored, A: 3, B: 2, A2: 1, B1: 1 };
const somePart = fc.constantFrom(...parts);

describe('every score', () => {
  test('accounts for each answer that could have been given', () => {
    fc.assert(
      fc.property(people, someMethod, somePart, (all, method, part) => {
        const result = scoreTally(survey, method, addTallies(all.map(histogramOf(survey, method))), part);
        const questions = sizes[part.kind === 'whole' ? 'whole' : part.id] ?? 0;
        expect(silentAndSpoken(result)).toBe(all.length * questions);
        for (const one of result.questions.filter(({ id }) => id !== 'Q1' && id !== 'B3'))
          expect(sumOf(one.counts) + one.blanks + one.notApplicable + one.notAsked).toBe(all.length);
      }),
    );
  });

  test('is the same however responses are parted into tallies, and whatever their order', () => {
    const parted = fc.array(fc.tuple(person, fc.nat(3)), { maxLength: 30 });
    fc.assert(
      fc.property(parted, someMethod, somePart, (all, method, part) => {
        const histogram = histogramOf(survey, method);
        const days = [0, 1, 2, 3].map((day) =>
          addTallies(all.filter(([, of]) => of === day).map(([one]) => histogram(one))),
        );
        const together = addTallies(all.map(([one]) => histogram(one)));
        expect(scoreTally(survey, method, addTallies(days.toReversed()), part)).toEqual(
          scoreTally(survey, method, together, part),
        );
      }),
    );
  });

  test('lies within its scale, its interval around it', () => {
    fc.assert(
      fc.property(people, someMethod, somePart, (all, method, part) => {
        const { index, interval } = scoreTally(survey, method, addTallies(all.map(histogramOf(survey, method))), part);
        if (index === null) {
          expect(interval).toBeNull();
          return;
        }
        const [lowest, highest] = method.question.formula === 'mean' ? [1, 5] : [0, 100];
        // Weights as declared add up to as much as 1.3.
        const most = method.rollUp.startsWith('weighted') && !method.normaliseWeights ? 1.3 * highest : highest;
        expect(index).toBeGreaterThanOrEqual(most === highest ? lowest : 0);
        expect(index).toBeLessThanOrEqual(most);
        const { low, high, effectiveN } = interval ?? { low: Number.NaN, high: Number.NaN, effectiveN: Number.NaN };
        expect(low).toBeLessThanOrEqual(index);
        expect(high).toBeGreaterThanOrEqual(index);
        expect(low).toBeLessThan(high);
        expect(effectiveN).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a tally', () => {
  test('uses no counter that the size of a questionnaire does not reckon with', () => {
    fc.assert(
      fc.property(person, someMethod, (answers, method) => {
        const reckoned = new Set(histogramCounters(survey, method));
        for (const name of Object.keys(histogramOf(survey, method)(answers))) expect(reckoned).toContain(name);
      }),
    );
  });

  test('loses without trace what is taken from it again', () => {
    fc.assert(
      fc.property(people, person, (all, one) => {
        const histogram = histogramOf(survey, methodOf(survey));
        const tally = addTallies(all.map(histogram));
        const moved = { ...tally };
        addInto(moved, histogram(one));
        addInto(moved, histogram(one), -1);
        expect(withoutZeros(moved)).toEqual(tally);
      }),
    );
  });

  test('keeps for each person, whole and by section, n, Σk, Σm and their products', () => {
    const histogram = histogramOf(survey, methodOf(survey));
    const tally = addTallies([histogram({ A1: 5, A2: 9, A3: 0, B2: 4 }), histogram({ A1: 1 }), histogram({ Q1: [1] })]);
    const sums = (section: string) =>
      personSumNames.map((name) => tally[counterName.personSum(pointsName(survey, methodOf(survey)), section, name)]);
    // Ms An answers three in the base (A1, A2, B2), two of them positive; Mr Ba one, none positive; the third rates nothing.
    expect(sums('')).toEqual([2, 2, 4, 4, 6, 10]);
    expect(sums('A')).toEqual([2, 1, 3, 1, 2, 5]);
    expect(sums('B')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(tally).toMatchObject({
      [counterName.responses]: 3,
      [counterName.option('A2', 9)]: 1,
      [counterName.option('A3', 0)]: 1,
      [counterName.option('Q1', 1)]: 1,
      [counterName.answered('Q1')]: 1,
      [counterName.notAsked('B1')]: 3,
    });
  });
});

const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
const silentAndSpoken = ({ answers, blanks, notApplicable, notAsked }: Result) =>
  answers + blanks + notApplicable + notAsked;
