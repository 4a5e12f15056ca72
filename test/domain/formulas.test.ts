// What do the formulas beside shares and means say? NPS, sums, quantities, and people who found everything good, with pencil and paper.
import { describe, expect, test } from 'vitest';
import { definitionFaults } from '../../functions/domain/publication.ts';
import { counterName } from '../../functions/domain/tally.ts';
import { type MethodInput, options, questionnaireOf, rating, t, t2b } from './questionnaires-to-test.ts';
import { score, tallyOf } from './score-people.ts';

const by = (id: string, question: MethodInput['question'], more: Partial<MethodInput> = {}): MethodInput => ({
  ...t2b,
  id,
  question,
  ...more,
});

describe('nps: promoters (9, 10) less detractors (0 to 6), of 100 who answered', () => {
  const input = (...methods: MethodInput[]) => {
    const of = questionnaireOf({ A: [rating('A1', { scale: 'ten' })] }, ...methods);
    of.scales['ten'] = {
      best: 'high',
      options: [
        ...options([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        { value: 99, label: t('Không biết'), notApplicable: true },
        { value: 98, label: t('Không dùng'), countsInBase: true },
      ],
    };
    return of;
  };
  const of = input(by('nps', { formula: 'nps' }));
  const people = (...values: number[]) => values.map((A1) => ({ A1 }));

  test.each([
    [[10, 9, 8, 7, 6], 20, '2 promote, 1 detracts: (2 − 1) / 5'],
    [[6], -100, '6 detracts'],
    [[7, 8], 0, 'those who are passive only dilute'],
    [[9, 9, 9, 0], 50, '(3 − 1) / 4'],
    [[10, 99, 98], 100, 'who has no place on the scale is in no base'],
    [[9, 0, 0], -33.33, '−1/3'],
  ])('%j gives %d: %s', (values, index) => {
    expect(score(of, people(...values)).index).toBe(index);
  });

  test('lies between −100 and 100 with its interval', () => {
    const { index, interval } = score(of, people(10, 9, 8, 7, 6, 10, 3, 9));
    // Points 1 1 0 0 −1 1 −1 1: mean 2/8, v = 8/7 · (6 − 8/16) / 64 = 0.09821; 25 ± 1.96 · 31.34.
    expect(index).toBe(25);
    expect(interval).toMatchObject({ low: -36.42, high: 86.42 });
    expect(score(of, people(0, 0, 0)).interval).toMatchObject({ low: -100 });
  });

  test('may be published', () => {
    expect(definitionFaults(of)).toEqual([]);
  });
});

describe('sum: the points a person gives in all', () => {
  const sum = by('sum', { formula: 'sum' }, { rollUp: 'sum' });
  const of = questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] }, sum);

  test('adds up the questions’ means, in the whole and in each section', () => {
    const { index, sections } = score(of, [
      { A1: 5, A2: 4, B1: 1 },
      { A1: 3, A2: 4, B1: 2 },
    ]);
    expect(index).toBe(9.5);
    expect(sections).toEqual([
      { id: 'A', index: 8, base: 4 },
      { id: 'B', index: 1.5, base: 2 },
    ]);
  });

  test('takes the mean of those who answered a question, not nought for those who did not', () => {
    expect(score(of, [{ A1: 5, A2: 4, B1: 1 }, { A1: 3 }]).index).toBe(9);
  });

  test('its interval is in points too: of equal persons’ totals, mean ± 1.96 standard errors', () => {
    const totals = [
      { A1: 5, A2: 4, B1: 3 },
      { A1: 3, A2: 3, B1: 3 },
      { A1: 4, A2: 4, B1: 1 },
      { A1: 5, A2: 5, B1: 4 },
    ];
    // Totals 12 9 9 14: mean 11, s² = 18/3 = 6, standard error √(6/4) = 1.2247.
    expect(score(of, totals)).toMatchObject({ index: 11, interval: { low: 8.6, high: 13.4, approximate: false } });
  });
});

describe('quantities', () => {
  const percent = { id: 'G1', kind: 'percent' as const, text: t('G1'), min: 0, max: 200 };
  const days = { id: 'G2', kind: 'number' as const, text: t('G2'), min: -5, max: 35 };
  const expected = by('expected', { formula: 'mean-value' }, { questions: ['G1'] });
  const stay = by('stay', { formula: 'mean-value' }, { questions: ['G2'] });
  const of = questionnaireOf({ A: ['A1'], G: [percent, days] }, t2b, expected, stay);

  test('mean-value is the mean in the unit people gave, percentages above 100 among them', () => {
    const people = [{ G1: 85.55 }, { G1: 100 }, { G1: 120 }, {}];
    expect(score(of, people, 'expected').index).toBe(101.85);
    expect(score(of, [{ G2: -3 }, { G2: 4 }], 'stay').index).toBe(0.5);
  });

  test('sums stay exact where binary fractions would not: a hundred times 0.07 is 7', () => {
    const people = Array.from({ length: 100 }, () => ({ G1: 0.07 }));
    expect(tallyOf(of, people)).toMatchObject({
      [counterName.answered('G1')]: 100,
      [counterName.total('G1')]: 700,
      [counterName.squares('G1')]: 4900,
    });
    expect(score(of, people, 'expected').index).toBe(0.07);
  });

  test('are told in twenty bins by their lower bounds, the upper bound in one of its own', () => {
    const people = [0, 9.99, 10, 199.99, 200, 200].map((G1) => ({ G1 }));
    const [, result] = score(of, people).questions;
    expect(result).toMatchObject({
      id: 'G1',
      counts: { '0': 2, '10': 1, '190': 1, '200': 2 },
      base: 6,
      blanks: 0,
      index: null,
      mean: 103.33,
    });
    expect(score(of, [{ G2: -5 }, { G2: -4 }, { G2: -3 }, { G2: 35 }]).questions[2]?.counts).toEqual({
      '-5': 2,
      '-3': 1,
      '35': 1,
    });
  });

  test('a value on a bound is in the bin it begins, where the bounds are no whole numbers either', () => {
    const narrow = questionnaireOf({ G: [{ ...percent, min: 0.1, max: 2.1, scored: true }] }, expected);
    const people = [0.1, 0.3, 0.39, 1.2, 1.4, 1.7].map((G1) => ({ G1 }));
    expect(score(narrow, people).questions[0]?.counts).toEqual({ '0.1': 1, '0.3': 2, '1.2': 1, '1.4': 1, '1.7': 1 });
  });

  test('have an interval by their own variance', () => {
    const people = [80, 90, 100, 110].map((G1) => ({ G1 }));
    const own = questionnaireOf({ G: [percent] }, expected);
    // s² = 500/3, standard error √(500/12) = 6.455; 95 ± 12.65.
    expect(score(own, people)).toMatchObject({ index: 95, interval: { low: 82.35, high: 107.65 } });
  });

  test('nobody’s answer is no mean; nought is one', () => {
    expect(score(of, [{ A1: 5 }], 'expected')).toMatchObject({ index: null, interval: null });
    expect(score(of, [{ G1: 0 }, { G1: 0 }], 'expected').index).toBe(0);
  });

  test('cannot be shares, and need bounds', () => {
    const scored = { ...percent, scored: true };
    expect(definitionFaults(questionnaireOf({ A: ['A1'], G: [scored] }))).toContainEqual({
      path: 'methods.0.question.formula',
      message: '"G1" is a quantity, which has only a mean',
    });
    const { min: _, ...unbounded } = percent;
    expect(definitionFaults(questionnaireOf({ A: ['A1'], G: [unbounded] })).map(({ path }) => path)).toEqual([
      'sections.1.questions.0.min',
    ]);
  });
});

describe('all-positive-share: people whose every scored answer is positive, of those who gave one', () => {
  const all = by('toan-dien', { formula: 'all-positive-share', positive: [4, 5] });
  const of = questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] }, t2b, all);
  const people = [{ A1: 5, A2: 4, B1: 4 }, { A1: 5, A2: 4, B1: 3 }, { A1: 5, A2: 0 }, { B1: 1 }, {}, { A1: 0 }];

  test('blanks and "no opinion" are left aside; who said nothing that counts is in no base', () => {
    // The first and the third of the four who answered; by answers 6 of 9 would be positive.
    expect(score(of, people, 'toan-dien').index).toBe(50);
  });

  test('its interval is Wilson’s on people', () => {
    expect(score(of, people, 'toan-dien').interval).toMatchObject({ low: 15, high: 85, effectiveN: 4 });
  });

  test('of one question it is that question’s share; of a section there is none, for nobody counted it', () => {
    const part = { kind: 'question', id: 'A2' } as const;
    expect(score(of, people, 'toan-dien', part).index).toBe(100);
    expect(score(of, people, 'toan-dien', { kind: 'section', id: 'A' }).index).toBeNull();
    expect(score(of, people, 'toan-dien').sections.map(({ index }) => index)).toEqual([null, null]);
  });

  test('is another figure for another positive set', () => {
    const strict = by('rat-hai-long', { formula: 'all-positive-share', positive: [5] });
    const both = questionnaireOf({ A: ['A1', 'A2'] }, t2b, all, strict);
    const four = [{ A1: 5, A2: 5 }, { A1: 5, A2: 4 }, { A1: 5 }, { A1: 1 }];
    expect(score(both, four, 'toan-dien').index).toBe(75);
    expect(score(both, four, 'rat-hai-long').index).toBe(50);
  });

  test('a question with a formula of its own that is no share does not decide it', () => {
    const mixed = questionnaireOf({ A: ['A1', rating('A2', { formula: 'mean' })] }, all);
    expect(score(mixed, [{ A1: 5, A2: 1 }]).index).toBe(100);
  });
});

describe('a method’s own questions', () => {
  const overall = by('chung', t2b.question, { questions: ['T1', 'Y1'] });
  const of = questionnaireOf(
    {
      T: ['T1', { id: 'Y1', kind: 'yes-no', text: t('Y1'), positive: [1] }],
      A: ['A1', rating('A2', { scored: false })],
    },
    t2b,
    overall,
    by('A2', { formula: 'mean' }, { questions: ['A2'] }),
  );
  const people = [
    { T1: 5, Y1: 1, A1: 1, A2: 2 },
    { T1: 1, Y1: 1, A1: 1, A2: 5 },
  ];

  test('enter it whatever `scored` says, and no others do', () => {
    expect(score(of, people, 'chung')).toMatchObject({ index: 75, answers: 4 });
    expect(score(of, people, 'A2').index).toBe(3.5);
    expect(score(of, people).index).toBe(25);
  });

  test('the others are still described, without an index', () => {
    const { questions, sections } = score(of, people, 'chung');
    expect(questions.map(({ id, index }) => [id, index])).toEqual([
      ['T1', 50],
      ['Y1', 100],
      ['A1', null],
      ['A2', null],
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['T']);
  });

  test('are counted per person for that method where the campaign chose it', () => {
    const chosen = { ...of, methods: of.methods.toReversed().filter(({ id }) => id !== 'A2') };
    expect(score(chosen, people, 'chung').interval).toMatchObject({ approximate: false });
    expect(score(of, people, 'chung').interval).toBeNull();
  });

  test('must be there', () => {
    const missing = questionnaireOf({ A: ['A1'] }, by('x', t2b.question, { questions: ['A1', 'A7'] }));
    expect(definitionFaults(missing)).toEqual([{ path: 'methods.0.questions', message: 'there is no question "A7"' }]);
  });
});
