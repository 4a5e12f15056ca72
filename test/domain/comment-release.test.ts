// When is a unit given its comments? By the morning, several together where there are several, and none so late that it cannot be answered in time.
import { array, assert as check, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comment } from '../../functions/domain/comment.ts';
import {
  fewestTogether,
  givenOn,
  isShown,
  isWaiting,
  type Level,
  shownAboveFrom,
} from '../../functions/domain/comment-release.ts';
import { addDays } from '../../functions/domain/period.ts';

const first = '2026-10-01';
const came = (id: string, after: number, dueDays = 15) => {
  const receivedOn = addDays(first, after);
  return { id, receivedOn, dueOn: addDays(receivedOn, dueDays) };
};
const given = (...comments: ReturnType<typeof came>[]) => Object.fromEntries(givenOn(comments));

test('three of one day are given the next morning', () => {
  const next = '2026-10-02';
  expect(given(came('a', 0), came('b', 0), came('c', 0))).toEqual({ a: next, b: next, c: next });
});

test('two wait for a third, and all three are given the morning after it', () => {
  const after = '2026-10-04';
  expect(given(came('a', 0), came('b', 1), came('c', 2))).toEqual({ a: after, b: after, c: after });
});

test('one alone waits a week; what came meanwhile goes with it', () => {
  expect(given(came('a', 0), came('b', 6))).toEqual({ a: '2026-10-08', b: '2026-10-08' });
  // On the eighth itself another came: after that morning, so it waits for its own.
  expect(given(came('a', 0), came('b', 7))).toEqual({ a: '2026-10-08', b: '2026-10-15' });
});

test('never longer than half of the time for the reply, and never on its own day', () => {
  expect(given(came('a', 0, 10))).toEqual({ a: '2026-10-06' });
  expect(given(came('a', 0, 1))).toEqual({ a: '2026-10-02' });
});

test('the levels above see it the next morning, harassment and demands for money at once', () => {
  const one = came('a', 0);
  expect((['none', 'attitude', 'harassment', 'extra-money'] as const).map((kind) => shownAboveFrom(one, kind))).toEqual(
    ['2026-10-02', '2026-10-02', first, first],
  );
});

describe('who sees a comment when', () => {
  const of = (more: Partial<Comment> = {}): Comment => ({
    ...{ ...came('a', 0), campaignId: 'ca-1', agencyId: 'ag-1', text: 'x', kind: 'none', state: 'received' },
    ...{ revision: 1, keptUntil: '2027-10-01', ...more },
  });
  const on = givenOn([of()]);
  const [today, tomorrow, week] = [first, addDays(first, 1), addDays(first, 7)];

  test.each<[string, Partial<Comment>, Level, string, boolean]>([
    ['of the service', {}, 'above', today, false],
    ['of the service', {}, 'above', tomorrow, true],
    ['of the service', {}, 'unit', addDays(first, 6), false],
    ['of the service', {}, 'unit', week, true],
    ['of harassment', { kind: 'harassment' }, 'above', today, true],
    ['of harassment', { kind: 'harassment' }, 'unit', week, false],
    ['of harassment, let go', { kind: 'harassment', releasedToUnit: true }, 'unit', today, false],
    ['of harassment, let go', { kind: 'harassment', releasedToUnit: true }, 'unit', tomorrow, true],
    ['of an attitude', { kind: 'attitude' }, 'above', today, false],
    ['that was taken for harassment', { recognisedKind: 'harassment' }, 'above', today, true],
    ['that was taken for harassment', { recognisedKind: 'harassment' }, 'unit', tomorrow, true],
    ['that turned out to be harassment', { kind: 'harassment', recognisedKind: 'none' }, 'unit', week, false],
  ])('one %s (%j) at the level %s on %s: %s', (_, more, level, day, shown) => {
    expect(isShown(of(more), level, on, day)).toBe(shown);
  });

  test('one waits from the next morning until its unit is given it; a complaint does not', () => {
    expect([today, tomorrow, addDays(first, 6), week].map((day) => isWaiting(of(), on, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isWaiting(of({ kind: 'attitude' }), on, tomorrow)).toBe(false);
  });
});

const arrivals = array(integer({ min: 0, max: 40 }), { maxLength: 30 }).map((days) =>
  days.map((day, i) => came(`c${i}`, day)),
);

test('each is given once, between the next morning and a week after; fewer than three only where the first has waited its week', () => {
  check(
    property(arrivals, (comments) => {
      const on = givenOn(comments);
      expect(on.size).toBe(comments.length);
      for (const { id, receivedOn } of comments) {
        expect((on.get(id) ?? '') > receivedOn).toBe(true);
        expect((on.get(id) ?? '') <= addDays(receivedOn, 7)).toBe(true);
      }
      for (const day of new Set(on.values())) {
        const together = comments.filter(({ id }) => on.get(id) === day);
        const longest = together.map(({ receivedOn }) => receivedOn).toSorted()[0] ?? '';
        expect(together.length >= fewestTogether || addDays(longest, 7) === day).toBe(true);
      }
    }),
  );
});

test('what was given stays given, whatever comes later', () => {
  check(
    property(arrivals, integer({ min: 0, max: 40 }), (comments, until) => {
      const today = addDays(first, until);
      const known = givenOn(comments.filter(({ receivedOn }) => receivedOn < today));
      const later = givenOn(comments);
      for (const [id, day] of known) if (day <= today) expect(later.get(id)).toBe(day);
    }),
  );
});
