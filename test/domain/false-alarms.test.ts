// Do quiet weeks stay quiet, and is a real fall found? 150 communes with 16 criteria each, of persons who answer alike, hundreds of times.
import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, findingsWithin } from '../../functions/domain/false-discoveries.ts';
import { levelOf, type Worsening, worsenings } from '../../functions/domain/worsening.ts';
import { methodOf, questionnaireOf, t2b } from './questionnaires-to-test.ts';
import { prepare, satisfiedOrNot, seeded, simulate } from './simulated-persons.ts';

const survey = questionnaireOf(
  {
    A: ['A1', 'A2', 'A3'],
    B: ['B1', 'B2', 'B3', 'B4'],
    C: ['C1', 'C2', 'C3'],
    D: ['D1', 'D2', 'D3'],
    E: ['E1', 'E2', 'E3'],
  },
  t2b,
);
const surveyed = { questionnaire: survey, method: methodOf(survey, 't2b') };
const prepared = prepare(survey, surveyed.method);
const communes = 150;
const smallest = 3;

type Place = { people: number; alike: number; before: number; now: number };

/** The tests of one commune whose true share went from `before` to `now`. */
function testsOf(random: () => number, { people, alike, before, now }: Place): Worsening[] {
  const [was, is] = [before, now].map((p) => simulate(random, people, { p, alike }, satisfiedOrNot, prepared));
  return worsenings(surveyed, was ?? {}, is ?? {}, smallest).map((one) => ({
    ...one,
    level: levelOf(one.part, false),
  }));
}

function quietPlaces(many: number, people: number, alike: number): Worsening[][] {
  const random = seeded(people);
  return Array.from({ length: many }, () => {
    const p = 0.75 + 0.2 * random();
    return testsOf(random, { people, alike, before: p, now: p });
  });
}

describe('where nothing changed', () => {
  const runs = 300;
  let places: Worsening[][];
  beforeAll(() => {
    places = quietPlaces(300, 20, 0.4);
  });

  test('a test is as rarely significant as its p-value says', () => {
    const all = places.flat();
    const beyond = (z: number) => all.filter((one) => one.z > z).length / all.length;
    expect(beyond(2.326)).toBeLessThan(0.01);
    expect(beyond(3.09)).toBeLessThan(0.001);
  });

  test('at most 5 of 100 weekly runs raise anything; without the correction all would', () => {
    const random = seeded(1);
    let [told, naive] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const some = Array.from({ length: communes }, () => places[Math.floor(random() * places.length)] ?? []).flat();
      if (findingsOf(some).length > 0) told += 1;
      if (some.some(({ z }) => z > 1.645)) naive += 1;
    }
    expect(told / runs).toBeLessThanOrEqual(0.05);
    expect(naive).toBe(runs);
  });
});

test('a fall of ten points with 200 people in each period is found among 149 quiet communes, nine times of ten', () => {
  const quiet = quietPlaces(communes - 1, 40, 0.2).flat();
  const random = seeded(9);
  let found = 0;
  for (let time = 0; time < 60; time++) {
    const own = testsOf(random, { people: 200, alike: 0.2, before: 0.85, now: 0.75 });
    if (findingsOf([...quiet, ...own]).some((one) => own.includes(one))) found += 1;
  }
  expect(found).toBeGreaterThanOrEqual(52);
});

test('a change that does not matter is told by nobody, however sure', () => {
  const [was, is] = [0.9, 0.885].map((p) => simulate(seeded(3), 60_000, { p, alike: 0.1 }, satisfiedOrNot, prepared));
  const tested = worsenings(surveyed, was ?? {}, is ?? {}, smallest);
  expect(tested.map(({ change }) => change.high < 0)).toContain(true);
  expect(tested.filter(({ z }) => z > 0)).toEqual([]);
});

describe('the step-up procedure', () => {
  const z = (...values: number[]) => values.map((value) => ({ z: value }));

  test('finds by the rank: what alone would be too weak is carried by the stronger', () => {
    // Benjamini and Hochberg's own example (1995, table 1) has p = 0.0001, 0.0004, 0.0019, 0.0095 found among 15 at 5 %.
    const quantile = [
      3.719, 3.3528, 2.8943, 2.3455, 2.0515, 1.9146, 1.8837, 1.8199, 1.6861, 0.4565, 0.1861, -0.1812, -0.3929,
    ];
    const tests = z(...quantile, -0.7, -3.7);
    expect(findingsWithin(tests, 0.05, false)).toHaveLength(4);
    expect(findingsWithin(tests, 0.05)).toHaveLength(3);
  });

  test('finds nothing among none, nor where nothing got worse enough', () => {
    expect(findingsWithin([], 0.05)).toEqual([]);
    expect(findingsWithin(z(-Infinity, -Infinity), 0.05)).toEqual([]);
  });
});
