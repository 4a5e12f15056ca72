// From which morning does who see a comment? Never while its author may still stand at the counter, and a unit never one alone where it can wait.
import { type Comment, mayReachUnit, waitsForOthers } from './comment.ts';
import { type CommentKind, isUrgent } from './comment-kind.ts';
import { addDays } from './period.ts';

/** A unit is given its comments at least so many together, */
export const fewestTogether = 3;
/** or after so many days, for each was promised a reply; never later than half of the time for it. */
const longestWait = 7;

/** The level above the unit, or the unit itself. */
export type Level = 'above' | 'unit';

type Received = { id: string; receivedOn: string; dueOn: string };

/**
 * Whether somebody of a level sees a comment on a day. `given` is `givenOn` of the unit's comments that wait for others; what a person let go
 * the unit sees as the levels above see a thing of no urgency.
 */
export function isShown(one: Comment, level: Level, given: ReadonlyMap<string, string>, today: string): boolean {
  const { kind, recognisedKind = kind } = one;
  if (level === 'above') return [kind, recognisedKind].some((about) => shownAboveFrom(one, about) <= today);
  if (!mayReachUnit(one)) return false;
  const from = waitsForOthers(one) ? given.get(one.id) : shownAboveFrom(one, 'none');
  return from !== undefined && from <= today;
}

/** Whether it came before today, and its unit is still to be given it with others. */
export const isWaiting = (one: Comment, given: ReadonlyMap<string, string>, today: string): boolean =>
  waitsForOthers(one) && one.receivedOn < today && (given.get(one.id) ?? '') > today;

/** The first day on which the levels above see a comment: the next morning; harassment and demands for money at once. */
export const shownAboveFrom = ({ receivedOn }: Received, kind: CommentKind): string =>
  isUrgent(kind) ? receivedOn : addDays(receivedOn, 1);

/**
 * On which day the unit is given each of its comments, by id. They wait until there are three, or the first has waited its longest; all that
 * wait are then given together, on the morning after a day. What came later never changes what was given before.
 */
export function givenOn(comments: Received[]): Map<string, string> {
  const given = new Map<string, string>();
  let waiting: Received[] = [];
  const give = (on: string) => {
    for (const { id } of waiting) given.set(id, on);
    waiting = [];
  };
  for (const day of [...new Set(comments.map(({ receivedOn }) => receivedOn))].toSorted()) {
    const latest = latestOf(waiting);
    if (latest !== undefined && latest <= day) give(latest);
    waiting.push(...comments.filter(({ receivedOn }) => receivedOn === day));
    if (waiting.length >= fewestTogether) give(addDays(day, 1));
  }
  const latest = latestOf(waiting);
  if (latest !== undefined) give(latest);
  return given;
}

/** The day on which the first of those that wait has waited long enough. */
const latestOf = (waiting: Received[]): string | undefined => waiting.map(waitsUntil).toSorted()[0];

function waitsUntil({ receivedOn, dueOn }: Received): string {
  const daysToReply = (Date.parse(dueOn) - Date.parse(receivedOn)) / 86_400_000;
  return addDays(receivedOn, Math.max(1, Math.min(longestWait, Math.floor(daysToReply / 2))));
}
