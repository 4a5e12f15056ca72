// What does a response cost, step by step? Units times prices, nothing else: the units are measured elsewhere, the prices listed.
import type { PriceList } from './price-list.ts';

/** What one step uses for one response. Fractions where a step is shared: a drain that counts ten runs a tenth of a time for each. */
export type StepUse = {
  step: string;
  edgeRequests: number;
  /** Of our own code at the edge; what is the same under every host needs none. */
  edgeRuns: number;
  /** As they travel, compressed, with headers. */
  edgeBytes: number;
  /** Requests that pass the door behind the edge: what the edge remembers does not. */
  doorRequests: number;
  lambdaRequests: number;
  gigabyteSeconds: number;
  readUnits: number;
  writeUnits: number;
  logBytes: number;
};

/** US dollars. */
export type StepCost = { step: string; edge: number; door: number; functions: number; tables: number; logs: number };

const gigabyte = 1e9;

/** Of `times` responses; with function URLs the door costs nothing. */
export const costOfStep = (
  use: StepUse,
  prices: PriceList,
  times: number,
  door: 'http-api' | 'function-urls',
): StepCost => ({
  step: use.step,
  edge:
    times *
    (use.edgeRequests * prices.edgeRequest +
      use.edgeRuns * prices.edgeFunctionRun +
      (use.edgeBytes / gigabyte) * prices.edgeGigabyte),
  door: door === 'http-api' ? times * use.doorRequests * prices.httpApiRequest : 0,
  functions: times * (use.lambdaRequests * prices.lambdaRequest + use.gigabyteSeconds * prices.lambdaGigabyteSecond),
  tables: times * (use.readUnits * prices.tableReadUnit + use.writeUnits * prices.tableWriteUnit),
  logs: times * (use.logBytes / gigabyte) * prices.logGigabyte,
});

export const sumOfStep = ({ edge, door, functions, tables, logs }: StepCost): number =>
  edge + door + functions + tables + logs;

/** All steps together. */
export const sumOfSteps = (costs: StepCost[]): StepCost => {
  const sum = (part: keyof Omit<StepCost, 'step'>) => costs.reduce((total, cost) => total + cost[part], 0);
  return {
    step: 'together',
    edge: sum('edge'),
    door: sum('door'),
    functions: sum('functions'),
    tables: sum('tables'),
    logs: sum('logs'),
  };
};

/** What it takes to keep one response for a month: its bytes with indexes, its own that are copied, and what the recounts read. */
export type KeepUse = { tableBytes: number; copiedBytes: number; readUnits: number; gigabyteSeconds: number };

/** A copy is the whole table each time: 35 nightly ones, and one of each of twelve months. */
export const copiesKept = 35 + 12;

export type KeepCost = { table: number; anySecond: number; copies: number; recounts: number };

/** For `times` responses, each month that they are kept: the table, its point-in-time recovery, the copies, the recounts. */
export function costsOfKeeping(use: KeepUse, prices: PriceList, times: number): KeepCost {
  const copied = (times * use.copiedBytes) / gigabyte;
  return {
    table: ((times * use.tableBytes) / gigabyte) * prices.tableGigabyteMonth,
    anySecond: copied * prices.pointInTimeGigabyteMonth,
    copies: copied * copiesKept * prices.backupGigabyteMonth,
    recounts: times * (use.readUnits * prices.tableReadUnit + use.gigabyteSeconds * prices.lambdaGigabyteSecond),
  };
}

export const sumOfKeeping = ({ table, anySecond, copies, recounts }: KeepCost): number =>
  table + anySecond + copies + recounts;
