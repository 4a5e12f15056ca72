// What does a month cost somewhere: what is answered, what is kept, what is there anyway, and what AWS gives away?
import { costOfStep, costsOfKeeping, type KeepUse, type StepUse, sumOfKeeping, sumOfStep, sumOfSteps } from './cost.ts';
import type { freeEachMonth, PriceList } from './price-list.ts';

/** What stands and runs though nobody answers. */
export type Standing = {
  secrets: number;
  /** Metrics that alarms look at: an alarm over a sum is paid by each. */
  alarmed: number;
  metrics: number;
  /** Turns of the clock in a month, all functions together, and what each uses. */
  turns: number;
  turn: { readUnits: number; gigabyteSeconds: number };
};

export type Month = {
  answered: number;
  kept: number;
  standing: number;
  free: number;
  together: number;
};

type Given = {
  prices: PriceList;
  free: { [Name in keyof typeof freeEachMonth]: number };
  steps: StepUse[];
  keep: KeepUse;
  standing: Standing;
  door: 'http-api' | 'function-urls';
};

/** US dollars, for `responses` each month, kept for `months`. */
export function costOfMonth(given: Given, responses: number, months: number): Month {
  const { prices, steps, keep, standing, door } = given;
  const answered = sumOfStep(sumOfSteps(steps.map((use) => costOfStep(use, prices, responses, door))));
  const kept = sumOfKeeping(costsOfKeeping(keep, prices, responses * months));
  const stands = costOfStanding(standing, prices);
  const free = worthOfFree(given, responses, months);
  return { answered, kept, standing: stands, free, together: answered + kept + stands - free };
}

export const costOfStanding = ({ secrets, alarmed, metrics, turns, turn }: Standing, prices: PriceList): number =>
  secrets * prices.secretMonth +
  alarmed * prices.alarmMonth +
  metrics * prices.metricMonth +
  turns *
    (prices.lambdaRequest + turn.gigabyteSeconds * prices.lambdaGigabyteSecond + turn.readUnits * prices.tableReadUnit);

/** Nothing is given that was not used. */
function worthOfFree({ prices, free, steps, keep, standing }: Given, responses: number, months: number): number {
  const used = (of: keyof Omit<StepUse, 'step'>) => responses * steps.reduce((sum, step) => sum + step[of], 0);
  const given: [used: number, free: number, price: number][] = [
    [used('edgeRequests'), free.edgeRequests, prices.edgeRequest],
    [used('edgeRuns'), free.edgeFunctionRuns, prices.edgeFunctionRun],
    [used('edgeBytes') / 1e9, free.edgeGigabytes, prices.edgeGigabyte],
    [used('lambdaRequests') + standing.turns, free.lambdaRequests, prices.lambdaRequest],
    [
      used('gigabyteSeconds') +
        standing.turns * standing.turn.gigabyteSeconds +
        responses * months * keep.gigabyteSeconds,
      free.lambdaGigabyteSeconds,
      prices.lambdaGigabyteSecond,
    ],
    [(responses * months * keep.tableBytes) / 1e9, free.tableGigabytes, prices.tableGigabyteMonth],
    [used('logBytes') / 1e9, free.logGigabytes, prices.logGigabyte],
    [standing.alarmed, free.alarms, prices.alarmMonth],
    [standing.metrics, free.metrics, prices.metricMonth],
  ];
  return given.reduce((sum, [much, most, price]) => sum + Math.min(much, most) * price, 0);
}
