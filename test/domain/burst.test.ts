// When do responses at one point come too close upon each other? A full hall and a parents' meeting do not; a program does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrival, flagsAmong, neighbourhoodSeconds } from '../../functions/domain/burst.ts';

/** So many arrivals, evenly over so many seconds. */
const arrivals = (many: number, seconds: number, alike?: string, from = 0): Arrival[] =>
  Array.from({ length: many }, (_, n) => ({
    submissionId: `${from}-${alike}-${n}`,
    at: from * 1000 + Math.round((n * seconds * 1000) / Math.max(1, many - 1)),
    alike,
  }));
const flagged = (list: Arrival[], flag: string) =>
  [...flagsAmong(list)].filter(([, flags]) => flags.some((f) => f === flag)).length;

describe('a burst', () => {
  test.each([
    [200, 120, 200],
    [60, 120, 60],
    [59, 120, 0],
    [30, 120, 0],
    [45, 60, 0],
    [60, 130, 0],
    [600, 3600, 0],
  ])('%i in %i seconds: %i flagged', (many, seconds, expected) => {
    expect(flagged(arrivals(many, seconds), 'burst')).toBe(expected);
  });

  test('takes its first with it, and leaves alone who came well before and after', () => {
    const before = arrivals(20, 100, 'before', -300);
    const after = arrivals(20, 100, 'after', 300);
    expect(flagged([...after, ...arrivals(100, 60), ...before], 'burst')).toBe(100);
  });

  test('is the same in whatever order they are told, and no more than what some two minutes with sixty hold', () => {
    const list = fc.array(fc.integer({ min: 0, max: 250_000 }), { minLength: 80, maxLength: 150 });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (times, order) => {
        const all = times.map((at, n) => ({ submissionId: String(n), at }));
        const expected = all
          .filter((one) => all.some(({ at }) => one.at >= at && one.at <= at + 120_000 && within(all, at) >= 60))
          .map(({ submissionId }) => submissionId);
        const shuffled = all
          .map((one) => ({ one, by: order.next().value }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect([...flagsAmong(shuffled).keys()].toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
  const within = (all: { at: number }[], from: number) =>
    all.filter(({ at }) => at >= from && at <= from + 120_000).length;
});

describe('the same answers', () => {
  test('ten alike within five minutes are flagged, those between them not', () => {
    const list = [...arrivals(10, 300, 'x'), ...arrivals(9, 300, 'y'), ...arrivals(20, 300)];
    expect(flagged(list, 'same-answers')).toBe(10);
    expect([...flagsAmong(list).keys()].every((id) => id.includes('-x-'))).toBe(true);
  });

  test('ten alike over six minutes are not', () => {
    expect(flagsAmong(arrivals(10, 360, 'x')).size).toBe(0);
  });

  test('are looked for as far around a response as they can tell of it', () => {
    expect(neighbourhoodSeconds).toBe(300);
  });

  test('in a burst both are said', () => {
    expect(flagsAmong(arrivals(80, 60, 'x')).get('0-x-0')).toEqual(['burst', 'same-answers']);
  });
});
