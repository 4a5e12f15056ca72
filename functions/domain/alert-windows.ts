// Which days does a run of the alerts compare? The last four closed weeks with the four before them.
import { addDays, type Days } from './period.ts';

const windowDays = 28;

export type Windows = { before: Days; now: Days };

/**
 * Whole weeks, Monday to Sunday, so that both windows hold the same days of the week; the last ends on or before `through`. One run a week,
 * whatever day the auditor comes: its tests are one fixed family, not a new look every morning.
 */
export function closedWeeks(through: string): Windows {
  const weekday = new Date(`${through}T00:00:00Z`).getUTCDay();
  const to = addDays(through, -weekday);
  const middle = addDays(to, -windowDays);
  return {
    before: { from: addDays(middle, 1 - windowDays), to: middle },
    now: { from: addDays(middle, 1), to },
  };
}

/** Whether what an earlier run saw is still among the days that this run compares: then it is the same fall, told once. */
export const stillCompared = (earlierTo: string, { before }: Windows): boolean => earlierTo >= before.from;
