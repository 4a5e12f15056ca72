// How sure is an index in which few people's answers weigh much? As worked out by hand from the formula, step by step.
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../functions/domain/response.ts';
import { scoreTally } from '../../functions/domain/score.ts';
import { intervalOf } from '../../functions/domain/score-interval.ts';
import { type MethodInput, methodOf, questionnaireOf, t2b } from './questionnaires-to-test.ts';
import { score, tallyOf } from './score-people.ts';

const yes = 5;
const no = 1;
const fine: MethodInput = { ...t2b, digits: 4 };
const bySection: MethodInput = { ...fine, rollUp: 'mean-of-sections' };

describe('two questions, of which the second was asked of some only', () => {
  const of = questionnaireOf({ A: ['A1', 'A2'] }, fine);
  const interval = (...people: Answers[]) => {
    const { index, interval: found } = score(of, people);
    return found && [index, found.low, found.high, found.effectiveN, found.approximate];
  };

  test('answered by people who differ more than their answers tell: r is one at most', () => {
    // σ² = 0.24; v(A1) = (1 + 2·0.24)/5/4 = 0.074, v(A2) = 0.48/2/1 = 0.24, overlap √(1/4).
    // Pooled: 4/3·1.52/25 = 0.08107 = 0.05696 + r·0.02132 → r = 1.13, taken as 1. Var = ¼·0.074 + ¼·0.24 + 0.03332 = 0.11182.
    // n = 0.24/0.11182 = 2.15; Wilson at 0.75.
    expect(interval({ A1: yes, A2: yes }, { A1: yes }, { A1: no }, { A1: no })).toEqual([
      75,
      20.7497,
      97.1731,
      2,
      true,
    ]);
  });

  test('answered much alike: r between', () => {
    // σ² = ¼; v(A1) = (1 + ½)/5/4 = 0.075, v(A2) = (½ + ½)/3/2 = 1/6, overlap √(2/4).
    // Pooled: 4/3·1.5/36 = 1/18 = 0.05185 + r·0.03514 → r = 0.1054. Var = ¼·0.075 + ¼/6 + 0.1054·0.03953 = 31/480.
    // n = ¼·480/31 = 3.87; Wilson at ½.
    expect(interval({ A1: yes, A2: no }, { A1: yes, A2: yes }, { A1: no }, { A1: no })).toEqual([
      ...[50, 14.7124, 85.2876],
      ...[4, true],
    ]);
  });

  test('answered by people who even out: r is nought at least', () => {
    // σ² = 3/16; v(A1) = (4/3 + 3/8)/7/6 = 0.04067, v(A2) = (3/8)/3/2 = 0.0625.
    // Pooled: 0.02344 < 0.02679, so r = 0. Var = ¼·0.04067 + ¼·0.0625 = 0.02579; n = 0.1875/0.02579 = 7.27; Wilson at 5/6.
    expect(
      interval({ A1: yes, A2: yes }, { A1: no, A2: yes }, { A1: yes }, { A1: yes }, { A1: no }, { A1: yes }),
    ).toEqual([83.3333, 47.0492, 96.5678, 7, true]);
  });

  test('answered by everybody alike: as many of one mind as carry the weights', () => {
    // 1/n = ¼/3 + ¼/1 + 2·¼·√(1/3 · 1/1)·√(1/3) = ½: two people. Wilson at 1 and n = 2 is 1/(1 + z²/2) = 34.24 % to 100 %.
    expect(interval({ A1: yes, A2: yes }, { A1: yes }, { A1: yes })).toEqual([100, 34.238, 100, 2, true]);
  });
});

describe('two sections', () => {
  const all = { A1: yes, A2: yes, B1: yes };
  const people: Answers[] = [all, { A1: yes, A2: no, B1: no }, { A1: no }, { A1: yes, A2: yes }];

  test('borrow from each other: that of few people is drawn towards what all sections say', () => {
    // σ² = 2/9. One person's mean varies by 0.14661 in A (4 people), by ½ in B (2 people): (3·0.14661 + 1·½)/4 = 0.23495 in all.
    // Drawn: A (3·0.14661 + 2·0.23495)/5/4 = 0.04549; B (½ + 2·0.23495)/3/2 = 0.16165.
    // Within A: v(A1) = 0.05972, v(A2) = 0.09259; 0.04549 = 0.03651 + r·0.03154 → r = 0.2846; v(A) = 0.03808 + r·0.03220 = 0.04724.
    // v(B) = (½ + 4/9)/3/2 = 0.15741. Pooled 0.04755 = 0.03550 + r·0.02096 → r = 0.5751.
    // Var = ¼·0.04724 + ¼·0.15741 + 0.5751·0.03049 = 0.06870; n = 3.23; Wilson at ½·17/24 + ½·½ = 0.60417.
    expect(score(questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] }, bySection), people)).toMatchObject({
      index: 60.4167,
      interval: { low: 18.2893, high: 91.2343, effectiveN: 3, approximate: true },
    });
  });

  test('of which one weighs nothing are as sure as the other', () => {
    // Var = v(A) = 0.04724, to which B adds nothing; n = (2/9)/0.04724 = 4.70; Wilson at 17/24.
    const onlyA: MethodInput = { ...fine, rollUp: 'weighted-sections', weights: { A: 1, B: 0 } };
    expect(score(questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] }, onlyA), people)).toMatchObject({
      index: 70.8333,
      interval: { low: 29.5857, high: 93.3498, effectiveN: 5 },
    });
  });

  test('have no interval where the tally was counted without the sums of one', () => {
    const of = questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] }, bySection);
    const whole = Object.entries(tallyOf(of, people));
    const without = (prefix: string) =>
      scoreTally(of, methodOf(of), Object.fromEntries(whole.filter(([name]) => !name.startsWith(prefix))));
    expect(without('none')).toHaveProperty('interval.effectiveN', 3);
    expect(without('p0_B_')).toMatchObject({ index: 60.4167, interval: null });
    expect(without('p0__')).toMatchObject({ index: 60.4167, interval: null });
  });
});

describe('weights as declared', () => {
  const weighted = (id: string, weights: Record<string, number>): MethodInput => ({
    ...{ ...fine, id, rollUp: 'weighted-questions', weights },
  });
  const people: Answers[] = [{ A1: yes, A2: no, B1: yes }, { A1: yes, A2: yes }, { A1: no, B1: no }, { A1: no }];
  const of = questionnaireOf(
    { A: ['A1', 'A2'], B: ['B1'] },
    weighted('one', { A1: 0.5, A2: 0.3, B1: 0.2 }),
    weighted('half', { A1: 0.25, A2: 0.15, B1: 0.1 }),
    weighted('none', { A1: 0.5, A2: 0.5, B1: 0 }),
  );

  test('that add up to one half make half the index, with half the interval', () => {
    const [one, half] = ['one', 'half'].map((id) => score(of, people, id));
    // 0.5·50 + 0.3·50 + 0.2·50.
    expect([one?.index, half?.index]).toEqual([50, 25]);
    expect(half?.interval?.low).toBeCloseTo((one?.interval?.low ?? 0) / 2, 3);
    expect(half?.interval?.high).toBeCloseTo((one?.interval?.high ?? 0) / 2, 3);
    expect(half?.interval?.effectiveN).toBe(one?.interval?.effectiveN);
  });

  test('of nought leave an index of nought, and nothing to be sure of', () => {
    expect(score(of, people, 'none', { kind: 'section', id: 'B' })).toMatchObject({ index: 0, interval: null });
  });
});

test('a single question has its interval from its own counts, whatever the tally was counted for', () => {
  const of = questionnaireOf({ A: ['A1', 'A2'] }, fine, { ...fine, id: 'mean', question: { formula: 'mean' } });
  const people: Answers[] = [{ A1: 5, A2: 5 }, { A1: 4 }, { A1: 2 }, { A1: 1 }];
  expect(score(of, people, 'mean').interval).toBeNull();
  // Mean 3, Σx² = 46: v = 4/3 · (46 − 4·9)/16 = 0.8333; 3 ± 1.96·0.91287 is 1.2108 to 4.7892.
  // σ² = 2.5 and v let the four count for 2.5/0.8333 = 3 answers.
  expect(score(of, people, 'mean', { kind: 'question', id: 'A1' }).interval).toEqual({
    ...{ low: 1.2108, high: 4.7892, level: 0.95, basis: 'person-clustered' },
    ...{ effectiveN: 3, approximate: false },
  });
});

test('nothing that is weighed has no interval', () => {
  const of = questionnaireOf({ A: ['A1'] }, fine);
  expect(intervalOf(of, methodOf(of), tallyOf(of, [{ A1: yes }]), { kind: 'whole' }, [])).toBeNull();
});
