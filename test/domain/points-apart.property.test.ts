// Do figures of points give away a few people to who knows every other figure of their unit? All are equations; the system is solved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdOf, type Group, isShowable, safeGroups } from '../../functions/domain/disclosure.ts';
import { pointMonthName, pointMonths } from '../../functions/domain/point-month.ts';
import { groupsApart } from '../../functions/domain/points-apart.ts';
import { addTallies, counterName, type Tally } from '../../functions/domain/tally.ts';
import { pointCellOf } from '../../functions/domain/tally-cell.ts';
import { rank } from './exact-rank.ts';

const minimum = 3;
const scored = [['A1_1', 'A1_5']];
const points = ['P1', 'P2', 'P3', '-'];
const services = ['sv-1', 'sv-2', 'sv-3'];
const days = ['2026-10-05', '2026-10-06', '2026-11-02'];

type Person = { point: number; service: number; paper: boolean; flagged: boolean; day: number; good: boolean };
const person: fc.Arbitrary<Person> = fc.record({
  point: fc.nat(points.length - 1),
  service: fc.nat(services.length - 1),
  paper: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  flagged: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  day: fc.nat(days.length - 1),
  good: fc.boolean(),
});
/** As counters are: two of three ask for what their counter is for. */
const crowd: fc.Arbitrary<Person[]> = fc.array(
  fc.tuple(person, fc.nat(2)).map(([one, n]) => (n === 0 ? one : { ...one, service: one.point % services.length })),
  { minLength: 30, maxLength: 110 },
);

const cellOf = ({ point, service, paper, flagged, day }: Person) =>
  pointCellOf({
    ...{ campaignId: 'ca', agencyId: 'ag', pointCode: points[point], serviceId: services[service] },
    ...{ channel: paper ? 'paper' : 'qr', status: flagged ? 'flagged' : 'clean', day: days[day] ?? '' },
  });
const tallyOf = (one: Person): Tally => ({
  n: 1,
  [one.good ? 'A1_5' : 'A1_1']: 1,
  [counterName.onDay(days[one.day] ?? '')]: 1,
});
const monthOf = ({ day }: Person): string => (days[day] ?? '').slice(0, 7);

const rule = { minimum, scored, isOfOne: () => false };
const apart = (people: Person[]): Group[] =>
  groupsApart(
    pointMonths(
      people.map((one) => ({ cell: cellOf(one), tally: tallyOf(one) })),
      'civil',
    ),
    rule,
  );

type Equation = number[];
const countedIn = (people: Person[], is: (one: Person) => boolean): Equation => people.map((one) => Number(is(one)));
const ranges = [['2026-10'], ['2026-11'], ['2026-10', '2026-11']];

/** Every point over every range of months, as far as the groups show it. */
const figuresOfPoints = (people: Person[], groups: Group[]): Equation[] =>
  points.flatMap((point, at) =>
    ranges.flatMap((months) => {
      const its = people.filter((one) => one.point === at && months.includes(monthOf(one)));
      const parts = new Set(its.map((one) => pointMonthName({ point, month: monthOf(one) })));
      const shown = parts.size > 0 && isShowable(parts, groups, minimum);
      return shown ? [countedIn(people, (one) => its.includes(one))] : [];
    }),
  );

/** More than any table tells: each service, channel, status and day alone. */
const everythingElse = (people: Person[]): Equation[] => {
  const kinds = people.map(({ service, paper, flagged, day }) => [service, paper, flagged, day].join());
  return [...new Set(kinds)].map((kind) => kinds.map((its) => Number(its === kind)));
};

/** What tables of a month tell: the unit, and its services and channels where they cut no group of few. */
const tables = (people: Person[]): Equation[] =>
  ranges.slice(0, 2).flatMap(([month]) => {
    const inMonth = (one: Person) => monthOf(one) === month;
    const whole = countedIn(people, inMonth);
    return [
      whole,
      ...shownBy(people, inMonth, (one) => one.service),
      ...shownBy(people, inMonth, (one) => Number(one.paper)),
    ];
  });

function shownBy(people: Person[], among: (one: Person) => boolean, keyOf: (one: Person) => number): Equation[] {
  const keys = [...new Set(people.filter(among).map(keyOf))];
  const parts = keys.map((key) => {
    const its = people.filter((one) => among(one) && keyOf(one) === key);
    return { members: [String(key)], crowd: crowdOf(addTallies(its.map(tallyOf)), scored) };
  });
  const groups = safeGroups(parts, minimum);
  return keys
    .filter((key) => isShowable(new Set([String(key)]), groups, minimum))
    .map((key) => countedIn(people, (one) => among(one) && keyOf(one) === key));
}

/**
 * Groups of fewer than the minimum of whom some combination speaks and of nobody else, not even of a part of them; people who stand alike
 * in all equations can only be told of together, so of fewer than three people these are one such class or two.
 */
function exposed(rows: Equation[]): string[] {
  const columns = (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? 0).join());
  const classes = [...new Set(columns)].map((column) => [...columns.keys()].filter((i) => columns[i] === column));
  const few = classes.filter((group) => group.length < minimum);
  const all = rank(rows);
  const isTold = (group: number[]) => rank(rows.map((row) => row.filter((_, i) => !group.includes(i)))) < all;
  const alone = few.filter(isTold);
  const rest = few.filter((group) => !alone.includes(group));
  const pairs = rest.flatMap((a, i) => rest.slice(i + 1).map((b) => [...a, ...b]));
  const together = pairs.filter((group) => group.length < minimum && isTold(group));
  return [...alone, ...together].map((group) => group.toSorted((a, b) => a - b).join());
}

/** What points add to it. */
const toldByPoints = (known: Equation[], ofPoints: Equation[]): string[] => {
  const before = exposed(known);
  return exposed([...known, ...ofPoints]).filter((group) => !before.includes(group));
};

describe('figures of points', () => {
  it('add nothing about fewer than the minimum to what services, channels, flags and days tell, each alone', () => {
    let shown = 0;
    fc.assert(
      fc.property(crowd, (people) => {
        const ofPoints = figuresOfPoints(people, apart(people));
        shown += ofPoints.length;
        expect(toldByPoints(everythingElse(people), ofPoints)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(shown).toBeGreaterThan(60);
  }, 120_000);

  it('add nothing about fewer than the minimum to the tables of a month', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        expect(toldByPoints(tables(people), figuresOfPoints(people, apart(people)))).toEqual([]);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  }, 120_000);
});

describe('the attack', () => {
  const of = (count: number, point: number, service: number): Person[] =>
    Array.from({ length: count }, (_, i) => ({
      ...{ point, service, paper: false, flagged: false, day: 0, good: i % 2 === 0 },
    }));
  // The first counter serves the second service to two people; the first service is to be had nowhere else.
  const people = [...of(10, 0, 0), ...of(2, 0, 1), ...of(10, 1, 1)];
  const alone = people.flatMap((one) => [
    {
      members: [pointMonthName({ point: points[one.point] ?? '', month: '2026-10' })],
      crowd: crowdOf({ n: 10, A1_1: 5, A1_5: 5 }, scored),
    },
  ]);

  it('succeeds where each point of enough people is shown beside the services', () => {
    const naive = figuresOfPoints(people, alone);
    expect(naive.length).toBeGreaterThan(0);
    expect(toldByPoints(tables(people), naive)).toEqual(['10,11']);
  });

  it('fails on the same people with their points told together', () => {
    expect(apart(people).map(({ members }) => members)).toEqual([['2026-10 P1', '2026-10 P2']]);
    expect(toldByPoints(tables(people), figuresOfPoints(people, apart(people)))).toEqual([]);
  });

  it('succeeds where only the whole month is looked at, for who knows the days', () => {
    // Turn and turn about, but for one day on which both were there: two at the first counter, five at the second.
    const turns = [
      ...of(6, 0, 0),
      ...of(2, 0, 0).map((one) => ({ ...one, day: 1 })),
      ...of(5, 1, 0).map((one) => ({ ...one, day: 1 })),
    ];
    const naive = figuresOfPoints(turns, alone);
    expect(toldByPoints(everythingElse(turns), naive)).toEqual(['6,7']);
    expect(figuresOfPoints(turns, apart(turns))).toEqual([]);
  });
});
