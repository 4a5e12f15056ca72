// What score do these answers get? Small examples that anyone can recompute with pencil and paper.
import { describe, expect, test } from 'vitest';
import { positiveSetOf } from '../../functions/domain/positive-sets.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { counterName } from '../../functions/domain/tally.ts';
import { questionnaireOf, rating, t2b } from './questionnaires-to-test.ts';
import { score, tallyOf } from './score-people.ts';

const mean = { ...t2b, id: 'mean', question: { formula: 'mean' as const } };
const mean5 = { ...t2b, id: 'mean5', question: { formula: 'mean-of-max' as const } };
const mean01 = { ...t2b, id: 'mean01', question: { formula: 'mean-0-100' as const } };
const pooled = { ...t2b, id: 'pooled', rollUp: 'pooled-answers' as const };
const pooledMean = { ...mean, id: 'pooled-mean', rollUp: 'pooled-answers' as const };
const ofSections = { ...t2b, id: 'sections', rollUp: 'mean-of-sections' as const };
const answersTo = (ids: string[], values: number[]): Answers =>
  Object.fromEntries(ids.map((id, i) => [id, values[i] ?? 0]));

describe('the ministry’s worked example: ballots [5, 4, no opinion] and [4, 3, 5]', () => {
  const of = questionnaireOf({ A: ['A1', 'A2', 'A3'] }, pooled, pooledMean);
  const people = [answersTo(['A1', 'A2', 'A3'], [5, 4, 0]), answersTo(['A1', 'A2', 'A3'], [4, 3, 5])];

  test('the mean is 4.20 and 80 % of the answers are positive', () => {
    expect(score(of, people, 'pooled-mean').index).toBe(4.2);
    expect(score(of, people, 'pooled').index).toBe(80);
  });

  test('of two people one is satisfied with everything she could judge', () => {
    expect(tallyOf(of, people)).toMatchObject({
      [counterName.everyPositive(0)]: 1,
      [counterName.somePositiveBase(0)]: 2,
    });
  });

  test('the score says by which method, and which version of it', () => {
    expect(score(of, people, 'pooled').method).toEqual({ id: 'pooled', version: 1 });
    expect(score(of, people, 'pooled-mean').method).toEqual({ id: 'pooled-mean', version: 1 });
  });

  test('counts say what became of every answer that could have been given', () => {
    expect(score(of, people)).toMatchObject({ responses: 2, answers: 5, blanks: 0, notApplicable: 1, notAsked: 0 });
  });
});

describe('the same ballots by three formulas', () => {
  const of = questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] }, t2b, mean5, mean01);
  test.each([
    [1, [0, 20, 0]],
    [3, [0, 60, 50]],
    [4, [100, 80, 75]],
    [5, [100, 100, 100]],
  ])('all "%i" is %j', (value, indices) => {
    const people = Array.from({ length: 7 }, () => ({ A1: value, A2: value, B1: value }));
    expect(['t2b', 'mean5', 'mean01'].map((id) => score(of, people, id).index)).toEqual(indices);
  });
});

describe('roll-ups of one tally', () => {
  // A1: 2 of 2 positive, A2: 1 of 2; B1: 0 of 1, the other person left it blank; B2: nobody could judge.
  const declared = {
    ...t2b,
    id: 'declared',
    rollUp: 'weighted-questions' as const,
    weights: { A1: 0.2, A2: 0.3, B1: 0.4, B2: 0.1 },
  };
  const bySection = { ...t2b, id: 'by-section', rollUp: 'weighted-sections' as const, weights: { A: 0.3, B: 0.7 } };
  const normalise = (method: typeof declared | typeof bySection) => ({
    ...method,
    id: `${method.id}-normalised`,
    normaliseWeights: true,
  });
  const of = questionnaireOf(
    { A: ['A1', 'A2'], B: ['B1', 'B2'] },
    t2b,
    pooled,
    ofSections,
    declared,
    normalise(declared),
    bySection,
    normalise(bySection),
  );
  const people = [
    { A1: 5, A2: 4, B1: 2, B2: 0 },
    { A1: 4, A2: 1, B2: 0 },
  ];

  test.each([
    ['pooled', 60, 'three of five answers'],
    ['t2b', 50, '(100 + 50 + 0) / 3: B2 has no base and leaves'],
    ['sections', 37.5, '(75 + 0) / 2'],
    ['declared', 35, '0.2·100 + 0.3·50 + 0.4·0: as declared, the weight of B2 is lost'],
    ['declared-normalised', 38.89, '35 / 0.9'],
    ['by-section', 22.5, '0.3·75 + 0.7·0'],
    ['by-section-normalised', 22.5, '0.3 + 0.7 is 1 already'],
  ])('%s gives %d: %s', (id, index) => {
    expect(score(of, people, id).index).toBe(index);
  });

  test('normalised, a section without a base leaves with its weight', () => {
    const onlyA = [{ A1: 5, A2: 4 }];
    expect(score(of, onlyA, 'by-section').index).toBe(30);
    expect(score(of, onlyA, 'by-section-normalised').index).toBe(100);
  });

  test('a section’s index is the roll-up within it, its base all its questions’ answers', () => {
    const sections = (id: string) => score(of, people, id).sections;
    expect(sections('t2b')).toEqual([
      { id: 'A', index: 75, base: 4 },
      { id: 'B', index: 0, base: 1 },
    ]);
    expect(sections('declared')[0]).toEqual({ id: 'A', index: 35, base: 4 });
    expect(sections('declared-normalised')[0]).toEqual({ id: 'A', index: 70, base: 4 });
    expect(sections('by-section')[0]).toEqual({ id: 'A', index: 75, base: 4 });
  });

  test('where sections are rolled up, a section is the mean of its questions, however many answered each', () => {
    const uneven = [...people, { A1: 1 }, { A1: 1 }];
    // A1: 2 of 4, A2: 1 of 2; then A1: 3 of 5.
    for (const id of ['sections', 'by-section']) {
      expect(score(of, uneven, id).sections[0]).toEqual({ id: 'A', index: 50, base: 6 });
      expect(score(of, [...uneven, { A1: 4 }], id).sections[0]).toEqual({ id: 'A', index: 55, base: 7 });
    }
  });

  test('a part scored by itself says the same as in the whole', () => {
    for (const { id } of of.methods) {
      const whole = score(of, people, id);
      for (const section of whole.sections)
        expect(score(of, people, id, { kind: 'section', id: section.id }).index).toBe(section.index);
      for (const question of whole.questions)
        expect(score(of, people, id, { kind: 'question', id: question.id }).index).toBe(question.index);
    }
  });
});

describe('nothing scorable gives no score, never 0', () => {
  const of = questionnaireOf(
    { A: ['A1'], B: [rating('B1', { showIf: { question: 'A1', in: [1] } })] },
    t2b,
    pooled,
    mean01,
  );
  test.each([
    ['nobody answered', []],
    ['only blanks', [{}, {}]],
    ['only "no opinion"', [{ A1: 0 }]],
  ])('%s', (_, people) => {
    for (const { id } of of.methods) {
      const result = score(of, people, id);
      expect(result).toMatchObject({ index: null, interval: null, band: null, answers: 0, responses: people.length });
      expect(result.sections).toEqual([
        { id: 'A', index: null, base: 0 },
        { id: 'B', index: null, base: 0 },
      ]);
      expect(result.questions.map(({ index, mean: average }) => [index, average])).toEqual([
        [null, null],
        [null, null],
      ]);
    }
  });

  test('nothing positive is 0, which is a score', () => {
    expect(score(of, [{ A1: 1 }]).index).toBe(0);
  });
});

describe('points that are added up', () => {
  const sumOf = { ...t2b, question: { formula: 'sum' as const }, rollUp: 'sum' as const };
  const of = questionnaireOf(
    { A: ['A1', 'A2'] },
    { ...sumOf, id: 'sum' },
    { ...sumOf, id: 'normalised', normaliseWeights: true },
  );

  // Means 4.5 and 2: 6.5 points of ten. Only declared weights are ever normalised.
  test.each(['sum', 'normalised'])('are a sum whatever a method says of weights it has not: %s', (id) => {
    const people = [
      { A1: 5, A2: 3 },
      { A1: 4, A2: 1 },
    ];
    expect(score(of, people, id).index).toBe(6.5);
  });
});

test('of a method that calls nothing positive there is no count of people satisfied with everything', () => {
  const of = questionnaireOf({ A: ['A1'] }, mean, t2b);
  expect(of.methods.map((method) => positiveSetOf(of, method))).toEqual([undefined, 0]);
});

test('a question scored by a mean takes no part in being satisfied with everything', () => {
  const of = questionnaireOf({ A: ['A1', rating('A2', { formula: 'mean' })] });
  // A2 is a 1 and yet whoever is satisfied with A1 is satisfied with all that is called positive or not.
  const tally = tallyOf(of, [{ A1: 5, A2: 1 }, { A1: 2, A2: 5 }, { A2: 1 }]);
  expect([tally[counterName.everyPositive(0)], tally[counterName.somePositiveBase(0)]]).toEqual([1, 2]);
});

test('methods that call the same answers positive share one count of people satisfied with everything', () => {
  const strict = { ...t2b, id: 'strict', question: { formula: 'positive-share' as const, positive: [5] } };
  const of = questionnaireOf({ A: ['A1', 'A2'] }, t2b, pooled, strict);
  const tally = tallyOf(of, [{ A1: 5, A2: 5 }, { A1: 5, A2: 4 }, { A1: 0 }]);
  const sets = [0, 1, 2].map((set) => [
    tally[counterName.everyPositive(set)],
    tally[counterName.somePositiveBase(set)],
  ]);
  expect(sets).toEqual([
    [2, 2],
    [1, 2],
    [undefined, undefined],
  ]);
});
