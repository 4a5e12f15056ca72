// Has a unit been rated low day after day? Days with too few answers say nothing and are passed over.

/** A closed day's index; none where nothing was scorable. */
export type DayScore = { day: string; index: number | undefined; responses: number };
export type Streak = { from: string; to: string; days: number; responses: number };

const leastDays = 3;

/**
 * The streak that the last days end in, from its first day on: at least three days with enough answers, one after another, each with its index
 * below the level (above it, where less is better). Undefined where the last such day was not low.
 */
export function lowStreak(
  days: DayScore[],
  rule: { level: number; minimum: number; lowerIsBetter: boolean },
): Streak | undefined {
  const told = days
    .filter(({ index, responses }) => index !== undefined && responses >= rule.minimum)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const isLow = ({ index = 0 }: DayScore) => (rule.lowerIsBetter ? index > rule.level : index < rule.level);
  const lastGood = told.findLastIndex((one) => !isLow(one));
  const streak = told.slice(lastGood + 1);
  const [first, last] = [streak[0], streak.at(-1)];
  if (first === undefined || last === undefined || streak.length < leastDays) return undefined;
  const responses = streak.reduce((all, one) => all + one.responses, 0);
  return { from: first.day, to: last.day, days: streak.length, responses };
}
