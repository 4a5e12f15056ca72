// Has a score changed? By the interval of the difference, refused where two figures do not measure the same.
import { describe, expect, test } from 'vitest';
import { channelMixWarning } from '../../functions/domain/channel-mix.ts';
import { daysBefore, sameDaysLastYear } from '../../functions/domain/compared-days.ts';
import { compare, type PeriodFigures } from '../../functions/domain/comparison.ts';
import type { Questionnaire } from '../../functions/domain/questionnaire.ts';
import type { Answers, Channel } from '../../functions/domain/response.ts';
import { scoreTally } from '../../functions/domain/score.ts';
import { againstTarget } from '../../functions/domain/target.ts';
import { methodOf, questionnaireOf, rating, t, t2b } from './questionnaires-to-test.ts';
import { tallyOf } from './score-people.ts';
import { fiveLevels, prepare, satisfiedOrNot, seeded, simulate } from './simulated-persons.ts';

const byChannel = (counts: Partial<Record<Channel, number>>) => {
  const channels: Channel[] = ['qr', 'ticket', 'kiosk', 'web', 'message', 'paper', 'assisted', 'phone'];
  return new Map(channels.map((channel) => [channel, counts[channel] ?? 0]));
};
const figures = (of: Questionnaire, people: Answers[], method?: string): PeriodFigures => ({
  questionnaire: of,
  method: methodOf(of, method),
  tally: tallyOf(of, people),
  byChannel: byChannel({ qr: people.length }),
});
const one = questionnaireOf({ A: ['A1'] });
/** So many who are satisfied, of so many. */
const share = (satisfied: number, all: number) =>
  figures(
    one,
    Array.from({ length: all }, (_, i) => ({ A1: i < satisfied ? 5 : 2 })),
  );

describe('the difference of two shares', () => {
  test('is Newcombe’s worked example: 56/70 and 48/80 differ by 20 points, from about 5 to about 33', () => {
    // Newcombe 1998, Statistics in Medicine 17:873, table II, example (a), method 10: 0.0524 to 0.3339. The variance between
    // persons is divided by n − 1, so that the effective numbers are 69 and 79, and the interval a little wider.
    expect(compare(share(48, 80), share(56, 70))).toEqual({
      difference: {
        before: 60,
        now: 80,
        difference: 20,
        interval: { low: 5.14, high: 33.47, level: 0.95, approximate: false },
        verdict: 'up',
      },
      refused: null,
      sections: [expect.objectContaining({ id: 'A', difference: 20, verdict: 'up' })],
      channelMix: null,
    });
  });

  test('is the same fall as it was a rise', () => {
    expect(compare(share(56, 70), share(48, 80)).difference).toMatchObject({
      difference: -20,
      interval: { low: -33.47, high: -5.14 },
      verdict: 'down',
    });
  });

  test('says nothing where chance alone could have made it', () => {
    expect(compare(share(8, 10), share(9, 10)).difference).toMatchObject({ difference: 10, verdict: 'no-conclusion' });
    // From 30 of 50: 38 of 50 might still be no more, 40 of 50 can hardly be.
    const [barely, just] = [38, 40].map((satisfied) => compare(share(30, 50), share(satisfied, 50)).difference);
    expect([barely?.verdict, just?.verdict]).toEqual(['no-conclusion', 'up']);
    expect(barely?.interval?.low).toBeGreaterThan(-3);
    expect(compare(share(40, 50), share(30, 50)).difference?.verdict).toBe('down');
  });

  test('takes two samples in which all agree for no certainty', () => {
    // Newcombe's example (h), 10/10 and 0/10: 0.6075 to 1.
    expect(compare(share(0, 10), share(10, 10)).difference).toMatchObject({
      difference: 100,
      interval: { low: 60.75, high: 100 },
    });
    expect(compare(share(3, 3), share(5, 5)).difference?.interval?.low).toBeLessThan(-20);
  });

  test('is worked out before rounding: 66.67 − 33.33 is 33.33', () => {
    expect(compare(share(1, 3), share(2, 3)).difference).toMatchObject({
      before: 33.33,
      now: 66.67,
      difference: 33.33,
    });
  });

  test('is rounded alike up and down', () => {
    // 1/16 = 6.25 with one digit.
    const of = questionnaireOf({ A: ['A1'] }, { ...t2b, digits: 1 });
    const people = (satisfied: number) => Array.from({ length: 16 }, (_, i) => ({ A1: i < satisfied ? 4 : 1 }));
    expect(compare(figures(of, people(4)), figures(of, people(5))).difference?.difference).toBe(6.3);
    expect(compare(figures(of, people(5)), figures(of, people(4))).difference?.difference).toBe(-6.3);
  });

  test('of a method without per-person sums has no interval and no verdict', () => {
    const two = questionnaireOf({ A: ['A1', 'A2'] }, t2b, { ...t2b, id: 'mean', question: { formula: 'mean' } });
    const period = figures(
      two,
      [
        { A1: 5, A2: 4 },
        { A1: 1, A2: 1 },
      ],
      'mean',
    );
    expect(compare(period, period).difference).toMatchObject({ interval: null, verdict: 'no-conclusion' });
  });

  test('of people satisfied with everything is taken from people', () => {
    const all = questionnaireOf(
      { A: ['A1', 'A2'] },
      { ...t2b, question: { formula: 'all-positive-share', positive: [4, 5] } },
    );
    const people = (good: number, bad: number) => [
      ...Array.from({ length: good }, () => ({ A1: 5, A2: 5 })),
      ...Array.from({ length: bad }, () => ({ A1: 5, A2: 1 })),
    ];
    expect(compare(figures(all, people(48, 32)), figures(all, people(56, 14))).difference).toMatchObject({
      difference: 20,
      interval: { low: 5.24, high: 33.39 },
    });
  });

  test('compares what scoreTally publishes, whatever the roll-up', () => {
    for (const rollUp of ['mean-of-questions', 'mean-of-sections', 'weighted-sections', 'pooled-answers'] as const) {
      const of = questionnaireOf({ A: ['A1', 'A2'], B: ['B1'] }, { ...t2b, rollUp, weights: { A: 0.3, B: 0.7 } });
      const period = figures(of, [{ A1: 5, A2: 2 }, { A1: 1, B1: 4 }, { B1: 4 }]);
      const result = scoreTally(of, period.method, period.tally);
      const { difference, sections } = compare(period, period);
      expect(difference).toMatchObject({ before: result.index, now: result.index, difference: 0 });
      expect(sections.map(({ id, now }) => [id, now])).toEqual(result.sections.map(({ id, index }) => [id, index]));
    }
  });
});

describe('of two periods in which nothing changed, and of two that differ', () => {
  const survey = questionnaireOf({ A: ['A1', 'A2', 'A3'], B: ['B1', 'B2', 'B3', 'B4'] }, t2b, {
    ...t2b,
    id: 'mean',
    question: { formula: 'mean' },
  });
  const runs = 600;

  test.each([
    ['t2b', 40, 60, 0.85, 0.85],
    ['t2b', 150, 300, 0.8, 0.7],
    ['mean', 100, 60, 0.75, 0.7],
  ])('%s of %i and %i persons who answer alike: 92–98 %% of intervals hold the truth', (id, n1, n2, p1, p2) => {
    const method = methodOf(survey, id);
    const prepared = prepare(survey, method);
    const step = id === 'mean' ? fiveLevels : satisfiedOrNot;
    const random = seeded(n1 + n2);
    const period = (n: number, p: number): PeriodFigures => ({
      questionnaire: survey,
      method,
      tally: simulate(random, n, { p, alike: 0.4 }, step, prepared),
      byChannel: byChannel({}),
    });
    const truth =
      (compare(period(100_000, p1), period(100_000, p2)).difference?.difference ?? Number.NaN) * Number(p1 !== p2);
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const interval = compare(period(n1, p1), period(n2, p2)).difference?.interval;
      if (interval && interval.low <= truth && truth <= interval.high) held++;
    }
    expect((100 * held) / runs).toBeGreaterThanOrEqual(92);
    expect((100 * held) / runs).toBeLessThanOrEqual(98);
  });
});

describe('is refused', () => {
  const longer = {
    ...questionnaireOf({ A: ['A1', 'A2'], B: ['B1'], C: ['C1'] }),
    version: 2,
  };
  const shorter = questionnaireOf({ A: ['A1'], B: [rating('B1', { scale: 'withNone' })], C: ['C1'] });
  const answers = { A1: 5, A2: 5, B1: 5, C1: 4 };

  test('across a change of method, factors and all', () => {
    const changed = { ...one, methods: [{ ...methodOf(one), version: 2 }] };
    expect(compare(share(1, 2), figures(changed, [{ A1: 5 }]))).toMatchObject({
      difference: null,
      refused: 'method-changed',
      sections: [],
    });
  });

  test('across a method of the same name that counts otherwise', () => {
    const other = questionnaireOf({ A: ['A1'] }, { ...t2b, question: { formula: 'positive-share', positive: [5] } });
    expect(compare(share(1, 2), figures(other, [{ A1: 5 }])).refused).toBe('method-changed');
    const renamed = questionnaireOf({ A: ['A1'] }, { ...t2b, id: 'other' });
    expect(compare(share(1, 2), figures(renamed, [{ A1: 5 }])).refused).toBe('method-changed');
    const later = questionnaireOf({ A: ['A1'] }, { ...t2b, version: 2 });
    expect(compare(share(1, 2), figures(later, [{ A1: 5 }])).refused).toBe('method-changed');
  });

  test('by the order in which positive answers are listed it is not', () => {
    const turned = questionnaireOf(
      { A: ['A1'] },
      { ...t2b, question: { formula: 'positive-share', positive: [5, 4] } },
    );
    expect(compare(share(1, 2), figures(turned, [{ A1: 5 }])).refused).toBeNull();
  });

  test('across a change of questionnaire, but for factors with the same id, title and scale', () => {
    const { difference, refused, sections } = compare(figures(shorter, [answers]), figures(longer, [answers]));
    expect([difference, refused]).toEqual([null, 'questionnaire-changed']);
    const another = { ...one, id: 'another' };
    expect(compare(share(1, 2), figures(another, [{ A1: 5 }])).refused).toBe('questionnaire-changed');
    expect(compare(share(1, 2), figures({ ...one, version: 2 }, [{ A1: 5 }])).refused).toBe('questionnaire-changed');
    // B was answered on another scale.
    expect(sections.map(({ id }) => id)).toEqual(['A', 'C']);
    const renamed = {
      ...longer,
      sections: longer.sections.map((s) => (s.id === 'A' ? { ...s, title: t('Khác') } : s)),
    };
    expect(compare(figures(shorter, [answers]), figures(renamed, [answers])).sections.map(({ id }) => id)).toEqual([
      'C',
    ]);
  });

  test('across a change of questionnaire also for a factor whose points add up over more questions than before', () => {
    const sum = { ...t2b, question: { formula: 'sum' as const }, rollUp: 'sum' as const };
    const three = questionnaireOf({ A: ['A1', 'A2'], C: ['C1'] }, sum);
    const two = { ...questionnaireOf({ A: ['A1'], C: ['C1'] }, sum), version: 2 };
    expect(compare(figures(three, [answers]), figures(two, [answers])).sections.map(({ id }) => id)).toEqual(['C']);
    // A question that enters no score adds nothing, and is no difference.
    const silent = {
      ...three,
      version: 2,
      sections: three.sections.map((section) => ({
        ...section,
        questions: section.questions.flatMap((question) => [
          question,
          { ...question, id: `${question.id}x`, scored: false },
        ]),
      })),
    };
    expect(compare(figures(three, [answers]), figures(silent, [answers])).sections.map(({ id }) => id)).toEqual([
      'A',
      'C',
    ]);
  });

  test('across a change of questionnaire also for a factor whose questions weigh otherwise than before', () => {
    const weighted = (A1: number) => ({ ...t2b, rollUp: 'weighted-questions' as const, weights: { A1 } });
    const heavy = questionnaireOf({ A: ['A1'], C: ['C1'] }, weighted(2));
    const light = { ...questionnaireOf({ A: ['A1'], C: ['C1'] }, weighted(1)), version: 2 };
    const again = { ...questionnaireOf({ A: ['A1'], C: ['C1'] }, weighted(2)), version: 2 };
    expect(compare(figures(heavy, [answers]), figures(light, [answers])).sections.map(({ id }) => id)).toEqual(['C']);
    expect(compare(figures(heavy, [answers]), figures(again, [answers])).sections.map(({ id }) => id)).toEqual([
      'A',
      'C',
    ]);
  });

  test('where one period has nothing scored', () => {
    expect(compare(figures(one, []), share(1, 2))).toMatchObject({
      difference: null,
      refused: 'nothing-scored',
      sections: [],
    });
  });
});

describe('a change of channels', () => {
  test('of more than ten points is named, with the channel that moved most', () => {
    expect(channelMixWarning(byChannel({ qr: 80, paper: 20 }), byChannel({ qr: 55, paper: 25, kiosk: 20 }))).toEqual({
      channel: 'qr',
      before: 80,
      now: 55,
      moved: -25,
    });
  });

  test('of ten points exactly is not, and of a little more is', () => {
    expect(channelMixWarning(byChannel({ qr: 7, paper: 3 }), byChannel({ qr: 6, paper: 4 }))).toBeUndefined();
    expect(channelMixWarning(byChannel({ qr: 700, paper: 300 }), byChannel({ qr: 599, paper: 401 }))).toMatchObject({
      channel: 'qr',
      moved: -10.1,
    });
  });

  test('warns and does not refuse', () => {
    const moved = { ...share(48, 80), byChannel: byChannel({ paper: 80 }) };
    expect(compare(moved, share(56, 70))).toMatchObject({ refused: null, channelMix: { channel: 'qr', moved: 100 } });
  });
});

describe('against a target', () => {
  test.each([
    [90, { low: 88, high: 92 }, true, 0, false],
    [89.99, { low: 87, high: 91 }, false, -0.01, false],
    [95.5, { low: 91, high: 97 }, true, 5.5, true],
    [80, { low: 75, high: 84 }, false, -10, true],
  ])('%d of at least 90: interval %j', (index, bounds, met, gap, sure) => {
    expect(againstTarget(index, bounds, 90)).toEqual({ met, gap, sure });
  });

  test('nothing is sure without an interval, and nothing is met without an index', () => {
    expect(againstTarget(95, null, 90)).toMatchObject({ met: true, sure: false });
    expect(againstTarget(null, null, 90)).toBeNull();
  });

  test.each([
    [1.2, { low: 1.1, high: 1.4 }, true, -0.3, true],
    [1.5, { low: 1.3, high: 1.7 }, true, 0, false],
    [1.51, { low: 1.3, high: 1.5 }, false, 0.01, true],
    [1.8, { low: 1.6, high: 2 }, false, 0.3, true],
  ])('where less is better, %d is at most 1,5: interval %j', (index, bounds, met, gap, sure) => {
    expect(againstTarget(index, bounds, 1.5, true)).toEqual({ met, gap, sure });
  });
});

describe('the days compared with', () => {
  test.each([
    ['2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30', 'a month'],
    ['2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31', 'a quarter'],
    ['2025-12-15', '2026-03-14', '2025-09-15', '2025-12-14', 'an administrative quarter'],
    ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31', 'a year'],
    ['2026-10-01', '2026-10-10', '2026-09-21', '2026-09-30', 'ten days'],
    ['2026-10-21', '2026-10-21', '2026-10-20', '2026-10-20', 'a day'],
  ])('before %s–%s are %s–%s: %s', (from, to, before, until) => {
    expect(daysBefore({ from, to })).toEqual({ from: before, to: until });
  });

  test.each([
    ['2026-10-01', '2026-12-31', '2025-10-01', '2025-12-31'],
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['2024-02-29', '2024-03-05', '2023-02-28', '2023-03-05'],
  ])('a year before %s–%s are %s–%s', (from, to, before, until) => {
    expect(sameDaysLastYear({ from, to })).toEqual({ from: before, to: until });
  });
});
