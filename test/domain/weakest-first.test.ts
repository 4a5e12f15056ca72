// Is what few people said never named as the weakest, and does a survey's figure find its row?
import { describe, expect, test } from 'vitest';
import { matchingLines } from '../../functions/domain/matching-line.ts';
import type { MeasuredFigure, MeasuredPart } from '../../functions/domain/measured-figure.ts';
import { hasEnough, weakestFirst } from '../../functions/domain/weakest-first.ts';

const rule = { minimumToRank: 30, lowerIsBetter: false };
const figure = (name: string, index: number | null, base: number) => ({ name, index, base });
const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe('the weakest first', () => {
  const rows = [
    figure('nobody', null, 0),
    figure('few and bad', 10, 29),
    figure('good', 90, 300),
    figure('few and good', 95, 6),
    figure('bad', 60, 30),
  ];

  test('of enough answers before those of few, last what nobody answered', () => {
    expect(names(weakestFirst(rows, (row) => row, rule))).toEqual([
      ...['bad', 'good', 'few and bad', 'few and good', 'nobody'],
    ]);
  });

  test('the other way round where less is better', () => {
    expect(names(weakestFirst(rows, (row) => row, { ...rule, lowerIsBetter: true }))).toEqual([
      ...['good', 'bad', 'few and good', 'few and bad', 'nobody'],
    ]);
  });

  test('as many as a rank takes are enough', () => {
    expect([29, 30].map((base) => hasEnough(base, rule))).toEqual([false, true]);
  });
});

describe('a figure’s row', () => {
  const asked = (id: string, label: string) => ({ part: { kind: 'question' as const, id }, label });
  const measured = (part: MeasuredPart): MeasuredFigure => ({
    ...{ campaignId: 'ca-1', agencyId: 'ag-1', part, from: '2026-01-01', to: '2026-03-31', random: false },
    ...{ method: { id: 't2b', version: 1 }, responses: 40, base: 40, index: 80, interval: null },
  });
  const row = (id: string, label: string, more: object = {}) => ({ id, label, ...more });
  const found = (figures: ReturnType<typeof asked>[], lines: ReturnType<typeof row>[]) =>
    [...matchingLines(figures, lines)].map(([{ part }, { id }]) => [part.id, id]);

  test('is the one it came into, before that of its code, before that of its name without marks', () => {
    const [a1, b2, c3, d4] = [
      asked('A1', 'Thái độ'),
      asked('B2', 'Biểu mẫu'),
      asked('C3', 'Ghế chờ'),
      asked('D4', 'Phí'),
    ];
    const lines = [
      row('r1', 'Ghe cho.'),
      row('r2', 'khác', { code: 'b2' }),
      row('r3', 'Biểu mẫu', { measured: measured({ kind: 'question', id: 'A1' }) }),
    ];
    expect(found([a1, b2, c3, d4], lines)).toEqual([
      ['A1', 'r3'],
      ['B2', 'r2'],
      ['C3', 'r1'],
    ]);
  });

  test('takes one figure, and a figure one row', () => {
    expect(found([asked('A1', 'Thái độ'), asked('A2', 'Thái độ')], [row('r1', 'Thái độ')])).toEqual([['A1', 'r1']]);
    expect(found([asked('A1', 'Thái độ')], [row('r1', 'Thái độ'), row('r2', 'Thái độ')])).toEqual([['A1', 'r1']]);
  });
});
