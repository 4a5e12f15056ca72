// What does a reviewer see of a response, and which belong together?
import { describe, expect, it } from 'vitest';
import { answerPattern } from '../../functions/domain/answer-pattern.ts';
import { burstGroups, type Flagged } from '../../functions/domain/burst-group.ts';
import { countByAgency } from '../../functions/domain/decision.ts';
import { halfDayOf } from '../../functions/domain/half-day.ts';
import { questionnaire } from '../../functions/domain/questionnaire.ts';
import { wholeBatches } from '../../functions/domain/whole-batches.ts';
import { sipasDv16 as published } from '../../functions/questionnaires/sipas-dv-16.ts';

const sipasDv16 = questionnaire.parse(published);
const ids = 'A1 A2 A3 B1 B2 B3 B4 C1 C2 C3 D1 D2 D3 E1 E2 E3'.split(' ');
const all = (of: (i: number) => number) => Object.fromEntries(ids.map((id, i) => [id, of(i)]));

describe('the pattern of answers', () => {
  it('tells which are alike and never which level', () => {
    const praise = answerPattern(
      sipasDv16,
      all(() => 5),
    );
    const blame = answerPattern(
      sipasDv16,
      all(() => 1),
    );
    expect(praise).toEqual({ letters: 'A'.repeat(16), answered: 16, levels: 1 });
    expect(blame).toEqual(praise);
    expect(
      answerPattern(
        sipasDv16,
        all((i) => 1 + (i % 2)),
      ).letters,
    ).toBe('AB'.repeat(8));
  });
  it('shows what was left blank, and nothing of questions that score nothing', () => {
    expect(answerPattern(sipasDv16, { A1: 4, A3: 4, B1: 2, 'khong-co': 1 })).toEqual({
      letters: `A·AB${'·'.repeat(12)}`,
      answered: 3,
      levels: 2,
    });
  });
});

describe('half a day', () => {
  it.each([
    ['2026-11-23T17:00:00Z', '2026-11-24', 'morning'],
    ['2026-11-24T04:59:59Z', '2026-11-24', 'morning'],
    ['2026-11-24T12:00:00+07:00', '2026-11-24', 'afternoon'],
    ['2026-11-24T16:59:59Z', '2026-11-24', 'afternoon'],
  ])('%s is %s, %s', (instant, day, half) => expect(halfDayOf(instant)).toEqual({ day, half }));
});

describe('bursts', () => {
  const one = (submissionId: string, second: number, more: Partial<Flagged> = {}): Flagged => ({
    ...{ submissionId, at: second * 1000, pointCode: 'P', flags: ['burst'], alike: undefined },
    ...more,
  });
  it('are stretches at one point without a pause longer than a neighbourhood', () => {
    const groups = burstGroups([one('c', 900), one('a', 0), one('b', 100), one('d', 50, { pointCode: 'Q' })]);
    expect([...groups]).toEqual([
      ['a', 1],
      ['d', 2],
      ['b', 1],
      ['c', 3],
    ]);
  });
  it('hold copies apart from each other, and leave out what stands alone', () => {
    const copy = (id: string, alike: string) => one(id, 1, { flags: ['same-answers'], alike });
    const alone = [one('x', 1, { flags: ['straight-line'] }), one('y', 1, { pointCode: undefined })];
    expect([...burstGroups([copy('a', 'k'), copy('b', 'l'), copy('c', 'k'), ...alone])]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ]);
  });
});

it('a decision counts responses by agency', () => {
  expect(countByAgency([{ agencyId: 'a' }, { agencyId: 'b' }, { agencyId: 'a' }])).toEqual({ a: 2, b: 1 });
});

describe('whole batches', () => {
  const days = (...of: [string, number][]) =>
    of.flatMap(([day, n]) => Array.from({ length: n }, (_, i) => ({ day, of: i })));
  const rule = { minimum: 5, through: '2026-09-09', crowdOf: (of: number[]) => ({ people: of.length, answers: [] }) };
  it('are the shortest runs of whole days with enough people; the rest waits', () => {
    const arrivals = days(
      ['2026-09-06', 2],
      ['2026-09-07', 4],
      ['2026-09-08', 5],
      ['2026-09-09', 4],
      ['2026-09-10', 9],
    );
    expect(wholeBatches(arrivals, rule)).toMatchObject({ until: '2026-09-08', waiting: 13 });
    expect(wholeBatches(arrivals, rule).told).toHaveLength(11);
  });
  it('never change what was told before, whatever comes later', () => {
    const before = days(['2026-09-06', 5], ['2026-09-08', 3]);
    const told = wholeBatches(before, rule).told;
    const later = [...before, ...days(['2026-09-09', 1])];
    expect(wholeBatches(later, rule).told).toEqual(told);
  });
  it('are none before the first is whole', () => {
    expect(wholeBatches(days(['2026-09-06', 4]), rule)).toEqual({ told: [], until: undefined, waiting: 4 });
  });
});
