// Can somebody who asks everything, day after day, work out what a few people said? Every figure is an equation; the system is solved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgencyTree, agencyTree, ancestorsOf } from '../../functions/domain/agency-tree.ts';
import { addDays } from '../../functions/domain/period.ts';
import { type Block, nextBlocks, sumOfBlocks } from '../../functions/domain/released-block.ts';
import { addOwn, leafName, type OwnCounts } from '../../functions/domain/released-leaf.ts';
import { childTowards, countsFor, countsIn } from '../../functions/domain/released-range.ts';
import { addInto, type Tally, withoutZeros } from '../../functions/domain/tally.ts';
import { cellsOf } from '../../functions/domain/tally-cell.ts';
import { agency } from '../counting/world.ts';
import { rank } from './exact-rank.ts';

const minimum = 3;
const first = '2026-10-01';
const dayAt = (n: number) => addDays(first, n);
const lastDay = 7;
const campaignId = 'ca-one';

/** Rated at the province itself, at two communes, and at a hospital under one by place and under the department by line. */
const rated = ['ag-tinh', 'ag-xa1', 'ag-xa2', 'ag-bv'];
const treeWith = (hospitalUnder: string): AgencyTree =>
  agencyTree([
    agency('ag-tinh', {}),
    agency('ag-so', { parentId: 'ag-tinh' }),
    agency('ag-xa1', { parentId: 'ag-tinh' }),
    agency('ag-xa2', { parentId: 'ag-tinh' }),
    agency('ag-bv', { parentId: hospitalUnder, lineParentId: 'ag-so' }),
  ]);

/** One person: where and when they answered, when that arrived, when it was excluded again. */
type Person = { agency: number; service: boolean; day: number; late: number; excluded: number; good: boolean };
const person: fc.Arbitrary<Person> = fc.record({
  agency: fc.nat(rated.length - 1),
  service: fc.boolean(),
  day: fc.nat(lastDay),
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) }),
  excluded: fc.oneof(
    { weight: 8, arbitrary: fc.constant(99) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
  ),
  good: fc.boolean(),
});

// A person's own unknown rides along as the sum of a quantity that only this person gave: where it ends up, the person is counted.
const unknown = (i: number) => `who${i}_sum`;
const tallyOf = (i: number, { good }: Person): Tally => ({ n: 1, [good ? 'A1_5' : 'A1_1']: 1, [unknown(i)]: 1 });

/** The tallies as they stand in the night after a day. */
function ownCountsAfter(night: number, people: Person[], tree: AgencyTree, earlier: Map<string, Block[]>): OwnCounts {
  const own: OwnCounts = new Map();
  people.forEach((one, i) => {
    if (one.day + one.late > night) return;
    const agencyId = rated[one.agency] ?? '';
    const cells = cellsOf({
      campaignId,
      serviceId: one.service ? 'sv' : undefined,
      channel: 'qr',
      day: dayAt(one.day),
      status: one.excluded <= night ? 'excluded' : 'clean',
      ancestors: ancestorsOf(tree, agencyId, dayAt(one.day)),
    });
    const settledTo = (leaf: { agencyId: string; serviceId: string }) => earlier.get(leafName(leaf))?.at(-1)?.to ?? '';
    for (const cell of cells) addOwn(own, tree, { cell, tally: tallyOf(i, one) }, settledTo);
  });
  return own;
}

function releaseAfter(
  night: number,
  people: Person[],
  tree: AgencyTree,
  earlier: Map<string, Block[]>,
  enough = minimum,
): void {
  const rule = { minimum: enough, scored: [['A1_1', 'A1_5']], opensOn: first, through: dayAt(night) };
  for (const [name, { leaf, daily }] of ownCountsAfter(night, people, tree, earlier)) {
    const before = earlier.get(name) ?? [];
    earlier.set(name, [...before, ...nextBlocks({ leaf, daily, earlier: before }, rule)]);
  }
}

/** Everything a viewer could ask of these blocks: every agency, its own part, both axes, each service and all, every range of days. */
function figures(tree: AgencyTree, blocks: Block[], night: number): Tally[] {
  const asked: Tally[] = [];
  const ranges = times(night + 1, (a) => times(night + 1 - a, (b) => ({ from: dayAt(a), to: dayAt(a + b) }))).flat();
  for (const axis of ['territory', 'line'] as const)
    for (const agencyId of tree.agencies.keys()) {
      const its = blocks.filter((block) => countsFor(tree, block, agencyId, axis));
      for (const service of [undefined, 'sv', '-'])
        for (const days of ranges) {
          const chosen = its
            .filter((block) => countsIn(block, days))
            .filter(({ serviceId }) => service === undefined || serviceId === service);
          asked.push(sumOfBlocks(chosen).tally);
          for (const child of tree.children.get(agencyId) ?? [])
            asked.push(
              sumOfBlocks(chosen.filter((block) => childTowards(tree, block, agencyId, axis) === child)).tally,
            );
        }
    }
  return asked;
}

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** What each figure says of each person: 1 counted, 0 not, −1 taken off. Equal equations once. */
function equations(asked: Tally[], people: Person[]): number[][] {
  const rows = asked.map((tally) => people.map((_, i) => tally[unknown(i)] ?? 0));
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

/**
 * Groups of fewer than `minimum` people about whom some combination of the equations says something and of nobody else. Such a
 * combination exists exactly where leaving the group's columns out lowers the rank. People who stand alike in all equations can only
 * be told of together, so it is enough to try unions of such classes; of fewer than three people, of two classes at most.
 */
function exposed(rows: number[][]): number[][] {
  const columns = (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? 0));
  const classes = new Map<string, number[]>();
  columns.forEach((column, i) => {
    if (column.some((value) => value !== 0)) classes.set(column.join(), [...(classes.get(column.join()) ?? []), i]);
  });
  const few = [...classes.values()].filter((group) => group.length < minimum);
  const unions = few.flatMap((a, i) => [a, ...few.slice(i + 1).map((b) => [...a, ...b])]);
  const whole = rank(rows);
  const without = (group: number[]) => rows.map((row) => row.filter((_, i) => !group.includes(i)));
  return unions.filter((group) => group.length < minimum && rank(without(group)) < whole);
}

/** Asks everything in each night after a release; half way the hospital moves, for past days too, as a correction does. */
function askForDays(people: Person[], moves: boolean, enough = minimum): number[][] {
  const earlier = new Map<string, Block[]>();
  const asked: Tally[] = [];
  for (let night = 0; night <= lastDay + 4; night += 1) {
    const tree = treeWith(moves && night > lastDay / 2 ? 'ag-xa2' : 'ag-xa1');
    releaseAfter(night, people, tree, earlier, enough);
    asked.push(...figures(tree, [...earlier.values()].flat(), night));
  }
  return equations(asked, people);
}

describe('all figures a viewer can ask for, taken together', () => {
  it('say nothing about fewer people than the minimum', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(person, { minLength: 10, maxLength: 60 }), fc.boolean(), (people, moves) => {
        const rows = askForDays(people, moves);
        told += rank(rows);
        expect(exposed(rows)).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
    // Not because nothing was released.
    expect(told).toBeGreaterThan(25);
  }, 60_000);

  it('count nobody twice, and excluded people not at all once they were taken off', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 10, maxLength: 80 }), (people) => {
        const earlier = new Map<string, Block[]>();
        for (let night = 0; night <= lastDay + 4; night += 1) releaseAfter(night, people, treeWith('ag-xa1'), earlier);
        const { tally } = sumOfBlocks([...earlier.values()].flat());
        for (const [i] of people.entries()) expect([undefined, 0, 1]).toContain(tally[unknown(i)]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the attack', () => {
  // Two on each of six days, of two minds.
  const crowd = times(
    12,
    (i): Person => ({ agency: 1, service: i % 2 === 0, day: i % 6, late: 0, excluded: 99, good: i < 6 }),
  );

  it('succeeds where figures are given by the day, whatever is withheld of fewer than the minimum', () => {
    // Ranges of whole days of one agency, withheld under the minimum: two of them differ by one day's people.
    const late: Person = { agency: 1, service: false, day: 6, late: 0, excluded: 99, good: false };
    const people = [...crowd, late];
    const ranges = times(7, (to) => {
      const tally: Tally = {};
      people.forEach((one, i) => {
        if (one.day <= to) addInto(tally, tallyOf(i, one));
      });
      return tally;
    });
    const shown = ranges.filter((tally) => (tally['n'] ?? 0) >= minimum).map(withoutZeros);
    expect(exposed(equations(shown, people))).toContainEqual([12]);
  });

  it('succeeds where a late answer changes a figure that is out', () => {
    const before: Tally = {};
    crowd.slice(1).forEach((one, i) => {
      addInto(before, tallyOf(i + 1, one));
    });
    const after = { ...before };
    addInto(after, tallyOf(0, crowd[0] ?? { agency: 0, service: false, day: 0, late: 0, excluded: 99, good: true }));
    expect(exposed(equations([before, after], crowd))).toEqual([[0]]);
  });

  it('succeeds on blocks of fewer people than the minimum', () => {
    const found = exposed(askForDays(crowd, false, minimum - 1));
    expect(found.length).toBeGreaterThan(0);
    for (const group of found) expect(group).toHaveLength(minimum - 1);
  });

  it('fails on the same people in blocks', () => {
    const rows = askForDays(crowd, false);
    expect(rank(rows)).toBeGreaterThan(0);
    expect(exposed(rows)).toEqual([]);
  });
});
