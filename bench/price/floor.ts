// Why is a million not cheaper? What it consists of, part by part, so that a reader sees what would be left if another part cost nothing.
import type { StepUse } from './cost.ts';
import type { PriceList } from './price-list.ts';
import { assumed } from './steps.ts';

/** US dollars for a million responses, and how many write units one takes to be counted. */
export type Parts = {
  edgeRequests: number;
  edgeBytes: number;
  door: number;
  functions: number;
  reading: number;
  storing: number;
  claiming: number;
  tallies: number;
  logs: number;
  unitsToCount: number;
};

const million = 1_000_000;

export function partsOf(steps: StepUse[], prices: PriceList): Parts {
  const sum = (of: keyof Omit<StepUse, 'step'>) => steps.reduce((total, step) => total + step[of], 0);
  const counted = steps.filter(({ step }) => step === 'counting').reduce((total, step) => total + step.writeUnits, 0);
  const write = million * prices.tableWriteUnit;
  return {
    edgeRequests: million * (sum('edgeRequests') * prices.edgeRequest + sum('edgeRuns') * prices.edgeFunctionRun),
    edgeBytes: million * (sum('edgeBytes') / 1e9) * prices.edgeGigabyte,
    door: million * sum('doorRequests') * prices.httpApiRequest,
    functions:
      million * (sum('lambdaRequests') * prices.lambdaRequest + sum('gigabyteSeconds') * prices.lambdaGigabyteSecond),
    reading: million * sum('readUnits') * prices.tableReadUnit,
    storing: write * (sum('writeUnits') - counted),
    claiming: write * assumed.claimUnits,
    tallies: write * (counted - assumed.claimUnits),
    logs: million * (sum('logBytes') / 1e9) * prices.logGigabyte,
    unitsToCount: counted,
  };
}
