// Does an interval that says 95 % hold the true value in 95 of 100 surveys? Thousands of simulated ones, of persons who answer alike.
import { describe, expect, test } from 'vitest';
import { wilson } from '../../functions/domain/interval.ts';
import { type Result, scoreTally } from '../../functions/domain/score.ts';
import { methodOf, questionnaireOf, t2b } from './questionnaires-to-test.ts';
import { fiveLevels, type Population, prepare, satisfiedOrNot, seeded, simulate } from './simulated-persons.ts';

// Sixteen criteria in five factors, as in sipas-dv-16.
const survey = questionnaireOf(
  {
    A: ['A1', 'A2', 'A3'],
    B: ['B1', 'B2', 'B3', 'B4'],
    C: ['C1', 'C2', 'C3'],
    D: ['D1', 'D2', 'D3'],
    E: ['E1', 'E2', 'E3'],
  },
  t2b,
  { ...t2b, id: 'pooled', rollUp: 'pooled-answers' },
  { ...t2b, id: 'sections', rollUp: 'mean-of-sections' },
  { ...t2b, id: 'mean', question: { formula: 'mean' } },
);
/** At a counter results are rated by whoever collects one, the handling of feedback by the few who sent some, and worse. */
const counter = { asked: { D: 0.4, E: 0.08 }, worse: { E: 0.15 } };

const runs = 1000;

function covered(
  id: string,
  n: number,
  population: Population,
  reads: (result: Result) => { low: number; high: number } | null,
) {
  const method = methodOf(survey, id);
  const prepared = prepare(survey, method);
  const step = id === 'mean' ? fiveLevels : satisfiedOrNot;
  const score = (random: () => number, people: number) =>
    scoreTally(survey, method, simulate(random, people, population, step, prepared));
  const truth = score(seeded(7), 300_000).index ?? Number.NaN;
  const random = seeded(n * 1000 + population.p * 100 + population.alike);
  let hits = 0;
  for (let run = 0; run < runs; run++) {
    const bounds = reads(score(random, n));
    if (bounds !== null && bounds.low <= truth && truth <= bounds.high) hits++;
  }
  return (100 * hits) / runs;
}

describe('everybody is asked everything', () => {
  test.each([
    ['pooled', 30, 0.6, 0.1],
    ['pooled', 30, 0.85, 0.4],
    ['t2b', 100, 0.6, 0.4],
    ['t2b', 100, 0.95, 0.1],
    ['t2b', 400, 0.85, 0.4],
    ['mean', 30, 0.7, 0.4],
    ['mean', 100, 0.85, 0.1],
  ])('%s of %i people, p = %d, correlation %d: 92–98 %%', (id, n, p, alike) => {
    const percent = covered(id, n, { p, alike }, ({ interval }) => interval);
    expect(percent).toBeGreaterThanOrEqual(92);
    expect(percent).toBeLessThanOrEqual(98);
  });
});

describe('some sections are asked of few: their criteria weigh as much, on fewer answers', () => {
  test.each([
    ['pooled', 100, 0.8, 0.4],
    ['t2b', 50, 0.8, 0.1],
    ['t2b', 100, 0.8, 0.4],
    ['t2b', 400, 0.9, 0.1],
    ['sections', 200, 0.8, 0.4],
    ['mean', 200, 0.7, 0.4],
  ])('%s of %i people, p = %d, correlation %d: 92–98 %%', (id, n, p, alike) => {
    const percent = covered(id, n, { p, alike, ...counter }, ({ interval }) => interval);
    expect(percent).toBeGreaterThanOrEqual(92);
    expect(percent).toBeLessThanOrEqual(98);
  });
});

test('answers taken as if each came from another person would cover less than 70 %', () => {
  const naive = ({ index, answers }: Result) => {
    const { low, high } = wilson((index ?? 0) / 100, answers);
    return { low: 100 * low, high: 100 * high };
  };
  expect(covered('pooled', 100, { p: 0.85, alike: 0.4 }, naive)).toBeLessThan(70);
});
