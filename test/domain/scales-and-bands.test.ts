// How do scales, formulas and bands of their own change what an answer is worth?
import { describe, expect, test } from 'vitest';
import { lowerIsBetter } from '../../functions/domain/score.ts';
import { type MethodInput, questionnaireOf, rating, t, t2b } from './questionnaires-to-test.ts';
import { score } from './score-people.ts';

const mean = { ...t2b, id: 'mean', question: { formula: 'mean' as const } };
const mean01 = { ...t2b, id: 'mean01', question: { formula: 'mean-0-100' as const } };

describe('scales and formulas of their own', () => {
  test('"counts in base" is in the base of a share and in no mean', () => {
    const of = questionnaireOf({ A: [rating('A1', { scale: 'withNone' })] }, t2b, mean);
    const people = [{ A1: 5 }, { A1: 5 }, { A1: 5 }, { A1: 9 }];
    const share = score(of, people, 't2b');
    expect(share).toMatchObject({ index: 75, answers: 4 });
    expect(share.questions[0]).toMatchObject({ base: 4, counts: { '5': 3, '9': 1 }, mean: 5 });
    expect(score(of, people, 'mean').questions[0]).toMatchObject({ base: 3, index: 5 });
  });

  test('where low is best, 0–100 is turned round and a mean is not', () => {
    const of = questionnaireOf({ A: [rating('A1', { scale: 'reversed' })] }, mean01, mean);
    expect(score(of, [{ A1: 1 }], 'mean01').index).toBe(100);
    expect(score(of, [{ A1: 1 }, { A1: 4 }], 'mean01').index).toBe(62.5);
    expect(score(of, [{ A1: 1 }, { A1: 4 }], 'mean').index).toBe(2.5);
  });

  test('a question may have its own positive set or its own formula', () => {
    const of = questionnaireOf({
      A: [rating('A1', { positive: [3, 4, 5] }), rating('A2', { formula: 'mean-0-100' }), 'A3'],
    });
    const { index, questions, interval } = score(of, [{ A1: 3, A2: 3, A3: 3 }]);
    expect(questions.map((question) => question.index)).toEqual([100, 50, 0]);
    expect(index).toBe(50);
    // Points of a share and of a mean cannot be added up per person, so there is nothing to take an interval from.
    expect(interval).toBeNull();
  });

  test('a yes-no question is scored where it says so, and no other kind without saying', () => {
    const of = questionnaireOf({
      A: [
        { id: 'A1', kind: 'yes-no', text: t('A1'), scored: true, positive: [1] },
        { id: 'A2', kind: 'yes-no', text: t('A2') },
        { id: 'A3', kind: 'multiple', scale: 'reasons', text: t('A3') },
        { id: 'A4', kind: 'text', text: t('A4') },
        rating('A5', { scored: false }),
      ],
    });
    const people = [
      { A1: 1, A2: 0, A3: [1, 2], A4: 'tốt', A5: 2 },
      { A1: 0, A3: [2] },
    ];
    const { index, answers, questions } = score(of, people);
    expect([index, answers]).toEqual([50, 2]);
    expect(questions.map(({ id, base, blanks, index: one }) => [id, base, blanks, one])).toEqual([
      ['A1', 2, 0, 50],
      ['A2', 1, 1, null],
      ['A3', 2, 0, null],
      ['A4', 1, 1, null],
      ['A5', 1, 1, null],
    ]);
    expect(questions[2]?.counts).toEqual({ '1': 1, '2': 2, '3': 0 });
    // What one came for, or whether one was helped, has no mean: only a rating's values are more and less.
    expect(questions.map(({ mean: average }) => average)).toEqual([null, null, null, null, 2]);
  });

  test('who was not asked is not blank', () => {
    const of = questionnaireOf({ A: ['A1', rating('A2', { showIf: { question: 'A1', in: [1, 2] } })] });
    const { questions } = score(of, [{ A1: 5 }, { A1: 1 }, { A1: 2, A2: 4 }, {}]);
    expect(questions[1]).toMatchObject({ base: 1, blanks: 1, notAsked: 2, index: 100 });
  });
});

describe('bands begin from or above a value, after rounding', () => {
  const of = questionnaireOf(
    { A: ['A1'] },
    {
      ...t2b,
      digits: 0,
      bands: [
        { label: t('C'), from: 50 },
        { label: t('A'), from: 90 },
        { label: t('đúng 80'), from: 80 },
        { label: t('B'), above: 80 },
      ],
    },
  );
  const share = (positive: number, people: number) =>
    score(
      of,
      Array.from({ length: people }, (_, i) => ({ A1: i < positive ? 5 : 1 })),
    ).band;

  test.each<[positive: number, people: number, band: string | null, why?: string]>([
    [49, 100, null],
    [99, 200, 'C', '49.5 % is printed as 50 %'],
    [79, 100, 'C'],
    [80, 100, 'đúng 80'],
    [81, 100, 'B'],
    [179, 200, 'A', '89.5 % is printed as 90 %'],
    [89, 100, 'B'],
  ])('%i of %i is in band %s', (positive, people, band) => {
    expect(share(positive, people)).toBe(band);
  });

  test('and nobody’s silence is in the lowest', () => {
    const yeu = questionnaireOf({ A: ['A1'] }, { ...t2b, bands: [{ label: t('Yếu'), from: 0 }] });
    expect(score(yeu, [{ A1: 1 }])).toMatchObject({ index: 0, band: 'Yếu' });
    expect(score(yeu, [{ A1: 0 }])).toMatchObject({ index: null, band: null });
  });
});

describe('less is better', () => {
  const low = (id: string) => rating(id, { scale: 'reversed' });
  const formulas: MethodInput[] = [
    mean,
    { ...t2b, id: 'sum', question: { formula: 'sum' }, rollUp: 'sum' },
    { ...t2b, id: 'mean5', question: { formula: 'mean-of-max' } },
    mean01,
    t2b,
  ];
  const lower = (...questions: Parameters<typeof questionnaireOf>[0][string]) => {
    const of = questionnaireOf({ A: questions }, ...formulas);
    return of.methods.filter((method) => lowerIsBetter(of, method)).map(({ id }) => id);
  };

  test('in points of scales that run from best to worst, not in shares nor in what is turned round', () => {
    expect(lower(low('A1'), low('A2'))).toEqual(['mean', 'sum', 'mean5']);
  });

  test('only where every scored question runs so', () => {
    expect(lower(low('A1'), 'A2')).toEqual([]);
    expect(lower(low('A1'), rating('A2', { scored: false }))).toEqual(['mean', 'sum', 'mean5']);
    expect(lower({ id: 'A1', kind: 'text', text: t('A1') })).toEqual([]);
  });
});
