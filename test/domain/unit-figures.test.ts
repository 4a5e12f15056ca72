// With whom is a unit of few shown? With the smallest nearest by territory, so that the figures of those far away stand.
import { describe, expect, it } from 'vitest';
import { crowdOf } from '../../functions/domain/disclosure.ts';
import { addTallies, type Tally } from '../../functions/domain/tally.ts';
import { type UnitTally, withheldUnitsOf } from '../../functions/domain/unit-figures.ts';

type Unit = { own: Tally; under?: string; oneOfficial?: boolean };

/** Good answers, and bad ones, so that nobody's follows from all being of one mind. */
const of = (good: number, bad: number): Tally => ({ n: good + bad, A1_5: good, A1_1: bad });
const nobody: Tally = {};

/** The ids of the units whose figure by territory is withheld from staff, where ten are enough. */
function withheld(units: Record<string, Unit>): string[] {
  const childrenOf = (id: string) => Object.keys(units).filter((one) => units[one]?.under === id);
  const allUnder = (id: string): Tally => addTallies([units[id]?.own ?? nobody, ...childrenOf(id).map(allUnder)]);
  const figures = Object.entries(units).map(
    ([id, { oneOfficial }]): UnitTally => ({
      id,
      territory: allUnder(id),
      children: { territory: childrenOf(id), line: childrenOf(id) },
      ...(oneOfficial === undefined ? {} : { oneOfficial }),
    }),
  );
  const isWithheld = withheldUnitsOf(figures, (tally) => crowdOf(tally, [['A1_1', 'A1_5']]), 10);
  return Object.keys(units).filter((id) => isWithheld(id, 'territory'));
}

describe('a unit of few', () => {
  it('is hidden in its own commune, and no other unit’s figure is withheld for it', () => {
    // The station's 4 go with the commune's own 40: its figure of 44 stands. The other commune's 20 are fewer, and farther.
    expect(
      withheld({
        tinh: { own: of(30, 20) },
        'xa-1': { own: of(30, 10), under: 'tinh' },
        'xa-2': { own: of(10, 10), under: 'tinh' },
        'tram-1': { own: of(2, 2), under: 'xa-1' },
      }),
    ).toEqual(['tram-1']);
  });

  it('is hidden one level higher where its commune has nobody else, whichever commune is listed first', () => {
    // The district's other commune has 20, the province's own 15: nearer counts before fewer.
    expect(
      withheld({
        tinh: { own: of(10, 5) },
        huyen: { own: nobody, under: 'tinh' },
        'xa-2': { own: of(10, 10), under: 'huyen' },
        'xa-1': { own: nobody, under: 'huyen' },
        'tram-1': { own: of(2, 2), under: 'xa-1' },
      }),
    ).toEqual(['xa-2', 'xa-1', 'tram-1']);
  });

  it('put together with another stands wherever both do: the next is looked for under the lowest unit that has them both', () => {
    // tram-2's 3 and tram-1's 4 are 7 of the district; its smallest other is xa-3's 20, not xa-1's 40 although tram-1 lies there.
    expect(
      withheld({
        tinh: { own: of(30, 20) },
        huyen: { own: nobody, under: 'tinh' },
        'xa-1': { own: of(30, 10), under: 'huyen' },
        'tram-1': { own: of(2, 2), under: 'xa-1' },
        'xa-2': { own: nobody, under: 'huyen' },
        'tram-2': { own: of(2, 1), under: 'xa-2' },
        'xa-3': { own: of(10, 10), under: 'huyen' },
      }),
    ).toEqual(['xa-1', 'tram-1', 'xa-2', 'tram-2', 'xa-3']);
  });

  it('joins a group that lies in its commune in part', () => {
    // tram-2's 3 go with xa-1's own 11, the district's fewest; tram-1's 12, all of one mind, then join these 14 in xa-1, not xa-3's 13.
    expect(
      withheld({
        tinh: { own: of(30, 20) },
        huyen: { own: nobody, under: 'tinh' },
        'xa-1': { own: of(6, 5), under: 'huyen' },
        'tram-1': { own: of(12, 0), under: 'xa-1' },
        'xa-2': { own: nobody, under: 'huyen' },
        'tram-2': { own: of(2, 1), under: 'xa-2' },
        'xa-3': { own: of(7, 6), under: 'huyen' },
      }),
    ).toEqual(['xa-1', 'tram-1', 'xa-2', 'tram-2']);
  });

  it('is one that a single official serves, however many came', () => {
    const units = (oneOfficial: boolean) => ({
      tinh: { own: of(30, 20) },
      xa: { own: of(200, 200), under: 'tinh', oneOfficial },
    });
    expect(withheld(units(true))).toEqual(['xa']);
    expect(withheld(units(false))).toEqual([]);
  });
});
