// Does a small unit follow from the figures of others that staff may read? Those shown are equations; the system is solved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Axis } from '../../functions/domain/agency-tree.ts';
import { crowdOf, isSmall } from '../../functions/domain/disclosure.ts';
import type { Tally } from '../../functions/domain/tally.ts';
import { type UnitTally, withheldUnitsOf } from '../../functions/domain/unit-figures.ts';
import { follows } from './exact-rank.ts';

const minimum = 10;
const scored = [['A1_1', 'A1_5']];
const axes: Axis[] = ['territory', 'line'];

/** A unit's parents are units before it; by line it may hang elsewhere. */
type Unit = { good: number; bad: number; under: number; lineUnder: number | undefined };
const unit: fc.Arbitrary<Unit> = fc.record({
  good: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })),
  bad: fc.integer({ min: 0, max: 3 }),
  under: fc.nat(),
  lineUnder: fc.option(fc.nat(), { nil: undefined }),
});

const parentOf = ({ under, lineUnder }: Unit, i: number, axis: Axis): number | undefined =>
  i === 0 ? undefined : (axis === 'line' ? (lineUnder ?? under) : under) % i;

/** Whose own responses each figure adds up: itself and all under it on the axis. */
function membersOf(units: Unit[], top: number, axis: Axis): number[] {
  const isUnder = (i: number | undefined): boolean => {
    const one = i === undefined ? undefined : units[i];
    return i !== undefined && one !== undefined && (i === top || isUnder(parentOf(one, i, axis)));
  };
  return [...units.keys()].filter(isUnder);
}

function figuresOf(units: Unit[]): UnitTally[] {
  const tallyOf = (i: number): Tally => {
    const members = membersOf(units, i, 'territory').map((at) => units[at]);
    const [good, bad] = [sum(members.map((one) => one?.good ?? 0)), sum(members.map((one) => one?.bad ?? 0))];
    return { n: good + bad, A1_5: good, A1_1: bad };
  };
  const childrenOf = (i: number, axis: Axis) =>
    [...units.entries()].filter(([at, one]) => parentOf(one, at, axis) === i).map(([at]) => `u${at}`);
  return units.map((_, i) => ({
    id: `u${i}`,
    territory: tallyOf(i),
    children: { territory: childrenOf(i, 'territory'), line: childrenOf(i, 'line') },
  }));
}

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);

describe('figures shown to staff', () => {
  it('are never small, and give no small figure or few own responses of a unit', () => {
    let withheldInAll = 0;
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 9 }), (units) => {
        const figures = figuresOf(units);
        const isWithheld = withheldUnitsOf(figures, (tally) => crowdOf(tally, scored), minimum);
        // Units where nobody answered are known to be empty: they are no unknowns.
        const answered = [...units.entries()].filter(([, { good, bad }]) => good + bad > 0).map(([i]) => i);
        const equation = (members: number[]) => answered.map((i) => Number(members.includes(i)));
        const all = units.flatMap((_, i) => axes.map((axis) => ({ i, axis, members: membersOf(units, i, axis) })));
        const shown = all.filter(({ i, axis }) => !isWithheld(`u${i}`, axis)).map(({ members }) => equation(members));
        withheldInAll += all.length - shown.length;
        const own = units.map((_, i) => [i]);
        for (const members of [...all.map((figure) => figure.members), ...own]) {
          const of = members.flatMap((i) => units[i] ?? []);
          const [good, bad] = [sum(of.map((one) => one.good)), sum(of.map((one) => one.bad))];
          const small = isSmall({ people: good + bad, answers: [[good, bad]] }, minimum);
          if (small) expect([members, follows(shown, equation(members))]).toEqual([members, false]);
        }
      }),
      { numRuns: 400 },
    );
    expect(withheldInAll).toBeGreaterThan(400);
  });

  it('are all shown where none is small', () => {
    const units: Unit[] = [10, 20, 30, 40].map((good, i) => ({ good, bad: 1, under: i === 3 ? 1 : 0, lineUnder: 0 }));
    const isWithheld = withheldUnitsOf(figuresOf(units), (tally) => crowdOf(tally, scored), minimum);
    expect(units.flatMap((_, i) => axes.map((axis) => isWithheld(`u${i}`, axis)))).not.toContain(true);
  });

  it('do not let a hospital of few be had as its commune by territory less its commune by line', () => {
    const province: Unit = { good: 0, bad: 0, under: 0, lineUnder: undefined };
    const department: Unit = { good: 50, bad: 2, under: 0, lineUnder: undefined };
    const commune: Unit = { good: 40, bad: 2, under: 0, lineUnder: undefined };
    const hospital: Unit = { good: 3, bad: 1, under: 2, lineUnder: 1 };
    const isWithheld = withheldUnitsOf(
      figuresOf([province, department, commune, hospital]),
      (tally) => crowdOf(tally, scored),
      minimum,
    );
    expect(isWithheld('u3', 'territory')).toBe(true);
    expect(isWithheld('u2', 'territory') || isWithheld('u2', 'line')).toBe(true);
  });
});
