// Is it counted rightly how two typings of a ballot differ, and is the sample one that nobody chose?
import { describe, expect, test } from 'vitest';
import { batchName, type Entry, readBatchName, standing } from '../../functions/domain/ballot-batch.ts';
import { withCheckCharacter } from '../../functions/domain/check-character.ts';
import { agreementByClerk, agreementOf, compareEntries, sampleOf } from '../../functions/domain/double-entry.ts';
import { questionnaire } from '../../functions/domain/questionnaire.ts';

const level = { best: 'high' as const, options: [1, 2, 3].map((value) => ({ value, label: { vi: String(value) } })) };
const form = questionnaire.parse({
  id: 'thu',
  version: 1,
  title: { vi: 'Thử' },
  source: '',
  scales: { level },
  sections: [
    {
      id: 'A',
      title: { vi: 'A' },
      questions: [
        { id: 'A1', kind: 'rating', scale: 'level', text: { vi: 'Một' } },
        { id: 'A2', kind: 'multiple', scale: 'level', text: { vi: 'Hai' } },
        { id: 'A3', kind: 'rating', scale: 'level', text: { vi: 'Ba' }, showIf: { question: 'A1', in: [1] } },
        { id: 'A4', kind: 'text', text: { vi: 'Bốn' } },
      ],
    },
  ],
  methods: [{ id: 'm', version: 1, title: { vi: 'm' }, question: { formula: 'mean' }, rollUp: 'mean-of-questions' }],
});

describe('two typings', () => {
  test('that are alike differ nowhere, over the questions that were asked; texts are not compared', () => {
    const answers = { A1: 3, A2: [1, 2] };
    expect(compareEntries(form, { ...answers, A4: 'chờ lâu' }, { ...answers, A4: 'cho lau' })).toEqual({
      base: 2,
      differences: [],
    });
  });

  test('differ where one has another value, other options or a blank, and where only one was asked', () => {
    expect(compareEntries(form, { A1: 1, A2: [1], A3: 2 }, { A1: 2, A2: [1, 2] })).toEqual({
      base: 3,
      differences: [
        { question: 'A1', first: 1, second: 2 },
        { question: 'A2', first: [1], second: [1, 2] },
        { question: 'A3', first: 2, second: undefined },
      ],
    });
    expect(compareEntries(form, { A1: 3 }, {}).differences).toEqual([{ question: 'A1', first: 3, second: undefined }]);
  });

  test('a zero is no blank', () => {
    expect(compareEntries(form, { A1: 0 }, {}).differences).toHaveLength(1);
  });
});

test('rates are sums over ballots, in all and by who typed first', () => {
  const twice = [
    { firstBy: 'a', by: 'b', base: 16, differing: 1 },
    { firstBy: 'a', by: 'a', base: 14, differing: 0 },
    { firstBy: 'b', by: 'a', base: 16, differing: 3 },
  ];
  expect(agreementOf(twice)).toEqual({ ballots: 3, bySamePerson: 1, base: 46, differing: 4 });
  expect(agreementByClerk(twice)).toEqual([
    { firstBy: 'a', ballots: 2, bySamePerson: 1, base: 30, differing: 1 },
    { firstBy: 'b', ballots: 1, bySamePerson: 0, base: 16, differing: 3 },
  ]);
  expect(agreementOf([])).toEqual({ ballots: 0, bySamePerson: 0, base: 0, differing: 0 });
});

describe('a sample', () => {
  const entries = (many: number): Entry[] =>
    Array.from({ length: many }, (_, i) => ({ submissionId: `s${i}`, serial: `B-${i}`, at: '', by: 'a' }));

  test.each([
    [100, 10, 10],
    [95, 10, 9],
    [3, 10, 1],
    [7, 1, 7],
    [0, 10, 0],
  ])('of %i ballots, one of every %i, holds about %i', (many, every, wanted) => {
    const names = Array.from({ length: 40 }, (_, n) => `2026-11-${n}`);
    for (const name of names)
      expect(Math.abs(sampleOf(entries(many), name, every).length - wanted)).toBeLessThanOrEqual(many % every ? 1 : 0);
    expect(sampleOf(entries(many), 'x', every).length).toBeGreaterThanOrEqual(Math.min(1, many));
  });

  test('begins elsewhere in another batch, and at the same place whoever asks', () => {
    const first = (name: string) => sampleOf(entries(100), name, 10)[0]?.submissionId;
    expect(new Set(Array.from({ length: 200 }, (_, n) => first(`2026-11-20~${n}`))).size).toBe(10);
    expect(first('2026-11-20~K7F29M')).toBe(first('2026-11-20~K7F29M'));
  });

  test('passes over ballots whose paper cannot be found', () => {
    const without = entries(20).map(({ serial: _, ...rest }) => rest);
    expect(sampleOf(without, 'x', 2)).toEqual([]);
  });
});

describe('a batch', () => {
  test.each([
    { day: '2026-11-20', agencyId: 'ag-k7f29mqxr4' },
    { day: '2026-11-20', agencyId: 'ag-k7f29mqxr4', serviceId: 'sv-k7f29mqxr4' },
    { day: '2026-11-20', pointCode: withCheckCharacter('K7F29') },
  ])('is named by its day and place: %o', (batch) => {
    expect(readBatchName(batchName(batch))).toStrictEqual(batch);
  });

  test.each([
    ...['', '2026-11-20', '2026-11-20~', '2026-13-20~ag-x', 'x~ag-x', '2026-11-20~ag-x~', '2026-11-20~a~b~c'],
    // A point says which service it is for.
    `2026-11-20~${withCheckCharacter('K7F29')}~sv-x`,
  ])('is not named %j', (name) => {
    expect(readBatchName(name)).toBeUndefined();
  });

  test('holds a correction in the place of what it corrects, and the last of several', () => {
    const entry = (submissionId: string, replaces?: string): Entry => ({ submissionId, at: '', by: 'a', replaces });
    const entries = [entry('a'), entry('b'), entry('c'), entry('a2', 'a'), entry('a3', 'a2')];
    expect(standing(entries).map(({ submissionId }) => submissionId)).toEqual(['a3', 'b', 'c']);
  });
});
