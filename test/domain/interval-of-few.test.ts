// What can be said of the score of one or two people? That they are people, not many answers.
import { describe, expect, test } from 'vitest';
import { options, questionnaireOf, rating, t2b } from './questionnaires-to-test.ts';
import { score } from './score-people.ts';

const mean = { ...t2b, id: 'mean', question: { formula: 'mean' as const } };

describe('intervals of the very few', () => {
  test('people of one mind count as people, not as answers', () => {
    const of = questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] });
    const halfAndHalf = [
      { A1: 5, A2: 1 },
      { A1: 1, B1: 5 },
    ];
    const { interval } = score(of, halfAndHalf);
    expect(interval?.approximate).toBe(true);
    expect(interval?.effectiveN).toBeLessThanOrEqual(2);
    expect(score(of, [{ A1: 5, A2: 1, B1: 1 }]).interval).toMatchObject({ effectiveN: 1, approximate: false });
  });

  test('of two who agree on everything Wilson’s interval at n = 2 is left', () => {
    const of = questionnaireOf({ A: ['A1', 'A2'] });
    // z² / (2 + z²) = 65.76 %
    expect(
      score(of, [
        { A1: 5, A2: 4 },
        { A1: 4, A2: 4 },
      ]).interval,
    ).toMatchObject({ low: 34.24, high: 100, effectiveN: 2 });
  });

  test('of two whose every answer is 4 of 1 to 5, the same on their scale', () => {
    const of = questionnaireOf({ A: ['A1', 'A2'] }, mean);
    const four = { A1: 4, A2: 4 };
    // Wilson at p = 3/4, n = 2 is 0.197864 to 0.973326; on the scale 1 + 4 times that.
    expect(score(of, [four, four]).interval).toMatchObject({ low: 1.79, high: 4.89, effectiveN: 2 });
  });

  test('a scale with one level leaves nothing to doubt', () => {
    const of = questionnaireOf({ A: [rating('A1', { scale: 'one' })] }, mean);
    of.scales['one'] = { best: 'high', options: options([3]) };
    expect(score(of, [{ A1: 3 }])).toMatchObject({ index: 3, interval: { low: 3, high: 3 } });
  });

  test('is null where the tally was counted for another method’s points', () => {
    const of = questionnaireOf({ A: ['A1', 'A2'] }, t2b, mean);
    expect(score(of, [{ A1: 5, A2: 4 }], 'mean').interval).toBeNull();
    expect(score(of, [{ A1: 5, A2: 4 }], 't2b').interval).not.toBeNull();
  });
});
