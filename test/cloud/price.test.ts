// Is the bill added up rightly? By hand, from round prices; and do the parts that are read off the lists mean what they say?
import { describe, expect, it, test } from 'vitest';
import {
  copiesKept,
  costOfStep,
  costsOfKeeping,
  type StepUse,
  sumOfKeeping,
  sumOfStep,
  sumOfSteps,
} from '../../bench/price/cost.ts';
import { none } from '../../bench/price/meter.ts';
import { costOfMonth, costOfStanding } from '../../bench/price/month.ts';
import { togetherAt } from '../../bench/price/places.ts';
import { freeEachMonth, priceList } from '../../bench/price/price-list.ts';
import { gigabyteSecondsOf } from '../../bench/price/steps.ts';

const million = 1_000_000;
const prices = {
  ...priceList,
  ...{ edgeRequest: 1 / million, edgeFunctionRun: 0.1 / million, edgeGigabyte: 0.2, httpApiRequest: 1.5 / million },
  ...{ lambdaRequest: 0.2 / million, lambdaGigabyteSecond: 0.00001, tableReadUnit: 0.1 / million },
  ...{ tableWriteUnit: 0.7 / million, logGigabyte: 0.5, tableGigabyteMonth: 0.3, pointInTimeGigabyteMonth: 0.2 },
  ...{ backupGigabyteMonth: 0.1, secretMonth: 0.4, alarmMonth: 0.1, metricMonth: 0.3 },
};
const sending: StepUse = {
  ...{ step: 'sending', edgeRequests: 1, edgeRuns: 1, edgeBytes: 5000, doorRequests: 1, lambdaRequests: 1 },
  ...{ gigabyteSeconds: 0.02, readUnits: 3, writeUnits: 4, logBytes: 200 },
};
const file: StepUse = {
  ...sending,
  step: 'file',
  edgeRequests: 2,
  edgeRuns: 2,
  doorRequests: 0,
  lambdaRequests: 0,
  gigabyteSeconds: 0,
  readUnits: 0,
  writeUnits: 0,
  logBytes: 0,
};

describe('a million times one step', () => {
  const cost = costOfStep(sending, prices, million, 'http-api');

  it('is each unit times its price', () => {
    // Edge: a million requests at 1, runs at 0.1, 5 GB at 0.2 = 2.1. Functions: 0.2 + 20,000 GB-s at 0.00001 = 0.4.
    // Tables: three million reads at 0.1 + four million writes at 0.7 = 3.1. Logs: 0.2 GB at 0.5 = 0.1.
    expect(cost.edge).toBeCloseTo(2.1, 10);
    expect(cost.door).toBeCloseTo(1.5, 10);
    expect(cost.functions).toBeCloseTo(0.4, 10);
    expect(cost.tables).toBeCloseTo(3.1, 10);
    expect(cost.logs).toBeCloseTo(0.1, 10);
    expect(sumOfStep(cost)).toBeCloseTo(7.2, 10);
  });

  it('pays nothing at the door with function URLs', () => {
    expect(sumOfStep(costOfStep(sending, prices, million, 'function-urls'))).toBeCloseTo(5.7, 10);
  });

  it('adds up with another step', () => {
    // Two requests and two runs 2.2, 5 GB at 0.2 = 1.
    const both = sumOfSteps([cost, costOfStep(file, prices, million, 'http-api')]);
    expect([both.edge, both.door, sumOfStep(both)].map((one) => Number(one.toFixed(6)))).toEqual([5.3, 1.5, 10.4]);
  });
});

test('keeping a million of a thousand bytes: table, a second of every day, each copy whole, recounts', () => {
  const keep = { tableBytes: 2000, copiedBytes: 1000, readUnits: 30, gigabyteSeconds: 0.01 };
  // 2 GB at 0.3 = 0.6; 1 GB at 0.2 + 47 copies at 0.1 = 4.9; thirty million reads at 0.1 = 3; 10,000 GB-s = 0.1.
  expect(copiesKept).toBe(47);
  const costs = costsOfKeeping(keep, prices, million);
  expect(Object.values(costs).map((one) => Number(one.toFixed(6)))).toEqual([0.6, 0.2, 4.7, 3.1]);
  expect(sumOfKeeping(costs)).toBeCloseTo(8.6, 10);
});

const standing = {
  secrets: 5,
  alarmed: 30,
  metrics: 10,
  turns: 100_000,
  turn: { readUnits: 10, gigabyteSeconds: 0.1 },
};

test('what stands though nobody answers', () => {
  // 5 × 0.4 + 30 × 0.1 + 10 × 0.3 = 8; turns: 0.02 + 10,000 GB-s = 0.1 + a million reads = 0.1.
  expect(costOfStanding(standing, prices)).toBeCloseTo(8.22, 10);
});

describe('a month', () => {
  const keep = { tableBytes: 2000, copiedBytes: 1000, readUnits: 30, gigabyteSeconds: 0.01 };
  const nothingFree = Object.fromEntries(Object.keys(freeEachMonth).map((name) => [name, 0]));
  const given = { prices, steps: [sending], keep, standing, door: 'http-api' as const };

  it('is what is answered, what is kept of all months before, and what stands', () => {
    const month = costOfMonth({ ...given, free: { ...freeEachMonth, ...nothingFree } }, million, 2);
    expect(month.answered).toBeCloseTo(7.2, 10);
    expect(month.kept).toBeCloseTo(17.2, 10);
    expect([month.free, month.together].map((one) => Number(one.toFixed(6)))).toEqual([0, 32.62]);
  });

  it('gives nothing that was not used: a commune’s bill is never below what is paid from the first unit', () => {
    const month = costOfMonth({ ...given, free: freeEachMonth }, 1000, 24);
    expect(month.free).toBeLessThan(month.answered + month.kept + month.standing);
    // Secrets are never free, nor are writes.
    expect(month.together).toBeGreaterThan(2);
  });
});

test('a function with half a processor works twice as long, waits as long, and is paid by its memory', () => {
  // survey-site: 512 of 1,769 MB; 10 ms of processor are 34.55 ms; two calls wait 8 ms: 42.55 ms of half a gigabyte.
  expect(gigabyteSecondsOf('survey-site', { ...none, milliseconds: 10, calls: 2 }, 0)).toBeCloseTo(0.021276, 5);
  // report-writer has more than a processor: none of it works faster than one.
  expect(gigabyteSecondsOf('report-writer', { ...none, milliseconds: 10 }, 0)).toBeCloseTo(0.02, 10);
});

test('how many one turn finds follows from how many come in its window', () => {
  // 633,600 s of open offices in a month.
  expect([togetherAt(1000, 60), togetherAt(633_600, 60), togetherAt(3_000_000, 10)]).toEqual([1, 60, 47]);
});
