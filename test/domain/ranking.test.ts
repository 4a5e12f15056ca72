// Do ranks say what they may, and no more?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../functions/domain/normal-quantile.ts';
import { type RankedUnit, ranksOf, simultaneousZ } from '../../functions/domain/ranking.ts';

const unit = (key: string, index: number | null, half = 1, responses = 100): RankedUnit => ({
  key,
  responses,
  index,
  bounds: index === null ? null : { low: index - half, high: index + half },
});

describe('ranks', () => {
  it('leave a gap after a tie: 1, 2, 2, 4', () => {
    const ranks = ranksOf([unit('a', 90), unit('b', 80), unit('c', 80), unit('d', 70)], 30);
    expect(['a', 'b', 'c', 'd'].map((key) => ranks.get(key)?.position)).toEqual([1, 2, 2, 4]);
  });

  it('list a unit with too few responses, or without an index, and do not rank it', () => {
    const ranks = ranksOf([unit('a', 90), unit('few', 99, 1, 29), unit('none', null)], 30);
    expect([...ranks]).toEqual([['a', { position: 1, of: 1, ofAll: 3, low: 1, high: 1 }]]);
  });

  it('take a unit with just enough responses', () => {
    expect(ranksOf([unit('a', 90), unit('enough', 99, 1, 30)], 30).get('enough')).toMatchObject({ position: 1, of: 2 });
  });

  it.each([false, true])('call nobody surely better whose interval meets the other’s (less is better: %s)', (less) => {
    const meeting = ranksOf([unit('a', 90, 5), unit('b', 80, 5)], 30, less);
    expect([...meeting.values()].map(({ low, high }) => [low, high])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    const apart = ranksOf([unit('a', 90, 5), unit('b', 79.99, 5)], 30, less);
    expect(apart.get(less ? 'b' : 'a')).toMatchObject({ low: 1, high: 1 });
  });

  it('give the places that chance alone could give', () => {
    const ranks = ranksOf([unit('a', 90, 2), unit('b', 88, 2), unit('c', 70, 2)], 30);
    expect(ranks.get('a')).toMatchObject({ position: 1, low: 1, high: 2 });
    expect(ranks.get('b')).toMatchObject({ position: 2, low: 1, high: 2 });
    expect(ranks.get('c')).toMatchObject({ position: 3, low: 3, high: 3 });
  });

  it('let a unit without interval stand anywhere', () => {
    const ranks = ranksOf([unit('a', 90), { ...unit('b', 50), bounds: null }], 30);
    expect(ranks.get('b')).toMatchObject({ position: 2, low: 1, high: 2 });
  });

  it('turn round where less is better', () => {
    const ranks = ranksOf([unit('a', 1.2, 0.1), unit('b', 3.4, 0.1)], 30, true);
    expect(ranks.get('a')).toMatchObject({ position: 1, low: 1, high: 1 });
  });

  it('always lie within their own interval', () => {
    const units = fc.array(
      fc.record({ index: fc.integer({ min: 0, max: 100 }), half: fc.integer({ min: 0, max: 30 }) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(units, (list) => {
        const ranks = [
          ...ranksOf(
            list.map(({ index, half }, i) => unit(String(i), index, half)),
            30,
          ).values(),
        ];
        for (const { position, low, high, of } of ranks) {
          expect(low).toBeLessThanOrEqual(position);
          expect(position).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(of);
        }
      }),
    );
  });

  it('hold for all units at once: 34 intervals of 95 % would fail somewhere five times in six', () => {
    expect(simultaneousZ(1)).toBeCloseTo(1.959964, 5);
    // 0.95^(1/34) = 0.998493; its two-sided quantile, by an independent program.
    expect(simultaneousZ(34)).toBeCloseTo(3.173238, 5);
  });
});

describe('the normal quantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.9992, 3.1559067579218083],
    [0.99999, 4.264890793923841],
    [0.025, -1.959963984540054],
  ])('of %d is right to six digits', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 6);
  });
});
