// Would the platform have caught the mistakes in Cao Bằng's plan, and nothing else?
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { sum } from '../../functions/domain/exact.ts';
import { parPointsOf, parShareOf } from '../../functions/domain/par-index.ts';
import { type PlanRow, planFaults } from '../../functions/domain/plan-table.ts';
import { footnote, papiRows, parIndexRows } from '../fixtures/cao-bang-2022.ts';

const total = (rows: PlanRow[], column: 'score' | 'most' | 'increase') =>
  sum(rows.map((row) => new Fraction(row[column]))).valueOf();

describe('the tables of Cao Bằng’s plan', () => {
  test('add up to 77.55 of 100 and 38.80 of 80, and would to 88.63 and 42.95', () => {
    expect([total(parIndexRows, 'score'), total(parIndexRows, 'most')]).toEqual([77.55, 100]);
    expect([total(papiRows, 'score'), total(papiRows, 'most')]).toEqual([38.8, 80]);
    expect(total(parIndexRows, 'score') + total(parIndexRows, 'increase')).toBeCloseTo(88.63, 10);
    expect(total(papiRows, 'score') + total(papiRows, 'increase')).toBeCloseTo(42.95, 10);
    expect(parShareOf(Number(footnote.sipas.score))).toBe(footnote.sipas.share);
    expect(parPointsOf(footnote.sipas.share)).toBe(Number(footnote.sipas.score));
  });

  test('PAR INDEX has three mistakes: two rows that are not the sum of their parts, and a SIPAS of its own', () => {
    expect(planFaults(parIndexRows, { total: footnote.parIndex, scores: [footnote.sipas] })).toEqual([
      {
        path: 'rows.4.score',
        message: '"5. Cải cách chế độ công vụ": the scores of its parts 4.75 + 6.79 are 11.54, but the row says 11.49',
      },
      {
        path: 'rows.7.score',
        message: expect.stringMatching(/the scores of its parts 7\.73 \+ 3\.38 are 11\.11, but the row says 10\.82$/),
      },
      { path: 'rows.7.parts.0.score', message: '"Chỉ số SIPAS" is 7.73 here and 7.43 elsewhere in the document' },
    ]);
  });

  test('PAPI has one: a target that is not score plus increase', () => {
    expect(planFaults(papiRows, { total: footnote.papi })).toEqual([
      {
        path: 'rows.3.target',
        message:
          '"4. Kiểm soát tham nhũng trong khu vực công": score 6.08 plus increase 0.17 is 6.25, but the target says 6.63',
      },
    ]);
  });
});

describe('a table that agrees with itself', () => {
  const row: PlanRow = { label: 'a', score: '0.1', most: '1', increase: '0.2', target: '0.3', parts: [] };

  test('has no fault: 0.1 + 0.2 is 0.3', () => {
    expect(planFaults([row], { total: { score: '0.10', most: '1' } })).toEqual([]);
    expect(planFaults([row])).toEqual([]);
  });

  test('names a target above the most there is', () => {
    expect(planFaults([{ ...row, score: '0.9', target: '1.1' }])).toEqual([
      { path: 'rows.0.target', message: '"a": target 1.1 is above the most it can give, 1' },
    ]);
  });

  test('prints two decimals, and more only where a figure has more', () => {
    const { target: _, ...aimless } = row;
    const of = (...scores: string[]) => {
      const rows = scores.map((score) => ({ ...aimless, score }));
      return planFaults(rows, { total: { score: '9', most: String(rows.length) } }).map(({ message }) => message);
    };
    expect(of('1', '1')).toEqual(['the scores of the rows add up to 2.00, but the document says 9']);
    expect(of('0.105', '0.1')).toEqual(['the scores of the rows add up to 0.205, but the document says 9']);
  });

  test('names a total, a part’s maximum and a score above it', () => {
    const parts: PlanRow[] = [{ label: 'b', score: '0.1', most: '0.05', increase: '0.2', parts: [] }];
    expect(planFaults([{ ...row, parts }], { total: { score: '0.2', most: '1' } })).toEqual([
      { path: 'rows.0.most', message: '"a": the maxima of its parts 0.05 are 0.05, but the row says 1' },
      { path: 'rows.0.parts.0.score', message: '"b": score 0.1 is above the most it can give, 0.05' },
      { path: 'total.score', message: 'the scores of the rows add up to 0.10, but the document says 0.2' },
    ]);
  });
});
