// Which responses may be told to the one they are about? Whole days, in batches of enough people: so no answer is traced to who just left.
import { type Crowd, isSmall } from './disclosure.ts';

/** A response by the day it reached us, which no later answer can change. */
export type Arrival<T> = { day: string; of: T };

/**
 * The responses of the whole batches, oldest first, and the last day they reach. A batch is the shortest run of whole days after the one
 * before, up to `through`, whose people are no small crowd; what does not make a batch yet waits.
 */
export function wholeBatches<T>(
  arrivals: Arrival<T>[],
  { minimum, through, crowdOf }: { minimum: number; through: string; crowdOf(of: T[]): Crowd },
): { told: T[]; until: string | undefined; waiting: number } {
  const days = [...new Set(arrivals.map(({ day }) => day))].filter((day) => day <= through).toSorted();
  const told: T[] = [];
  let until: string | undefined;
  let batch: T[] = [];
  for (const day of days) {
    batch.push(...arrivals.filter((one) => one.day === day).map(({ of }) => of));
    const crowd = crowdOf(batch);
    if (crowd.people === 0 || isSmall(crowd, minimum)) continue;
    told.push(...batch);
    [batch, until] = [[], day];
  }
  return { told, until, waiting: arrivals.length - told.length };
}
