// What is an alert? One cause at one place, told once, with the figures it was raised on; people see it and settle it with a note.
import * as z from 'zod/mini';
import { type CommentState, isPublished } from './comment.ts';
import { day } from './period.ts';

export const alertState = z.enum(['open', 'seen', 'settled']);
export type AlertState = z.infer<typeof alertState>;

export const alertCause = z.enum(['fall', 'low-streak', 'silence', 'burst', 'overdue-comment']);
export type AlertCause = z.infer<typeof alertCause>;

const days = z.object({ from: day, to: day });
const part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('section'), id: z.string() }),
  z.object({ kind: z.literal('question'), id: z.string() }),
]);
const count = z.int().check(z.minimum(0));

/** A part of the index that got worse, in its own points, with the interval of the difference. */
export const fallenPart = z.object({
  part,
  before: z.number(),
  now: z.number(),
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  approximate: z.boolean(),
});
export type FallenPart = z.infer<typeof fallenPart>;

/** What was found, by cause. */
export const found = z.discriminatedUnion('cause', [
  z.object({
    cause: z.literal('fall'),
    before: z.extend(days, { responses: count }),
    now: z.extend(days, { responses: count }),
    /** Of a percentage, or of points. */
    percent: z.boolean(),
    digits: count,
    /** The largest first, the whole index before its parts. */
    parts: z.array(fallenPart),
  }),
  z.object({
    cause: z.literal('low-streak'),
    ...days.shape,
    days: count,
    responses: count,
    level: z.number(),
    percent: z.boolean(),
  }),
  z.object({ cause: z.literal('silence'), officeDays: count, lastDay: z.optional(day) }),
  z.object({ cause: z.literal('burst'), day, responses: count }),
  z.object({ cause: z.literal('overdue-comment'), receivedOn: day, dueOn: day }),
]);
export type Found = z.infer<typeof found>;

export const alert = z.object({
  /** Campaign, day and digest: the same cause at the same place has the same id, whoever finds it and how often. */
  id: z.string(),
  campaignId: z.string(),
  agencyId: z.string(),
  serviceId: z.optional(z.string()),
  pointCode: z.optional(z.string()),
  commentId: z.optional(z.string()),
  /** The day the cause is dated by; the day it was told is `raisedOn`. */
  since: day,
  raisedOn: day,
  found,
  state: alertState,
  note: z.optional(z.string()),
  settledBy: z.optional(z.string()),
  settledOn: z.optional(day),
  /** Raised by every change. */
  revision: z.int(),
});
export type Alert = z.infer<typeof alert>;

/** What an alert is about, before it is one. */
export type Raised = Pick<
  Alert,
  'campaignId' | 'agencyId' | 'serviceId' | 'pointCode' | 'commentId' | 'since' | 'found'
>;

export type AlertChange = { state: AlertState; note?: string | undefined };

/** Why a change cannot be made: whoever settles says what was found or done. */
export const settleFault = ({ state, note }: AlertChange): { path: string; message: string } | undefined =>
  state === 'settled' && note === undefined
    ? { path: 'note', message: 'an alert is settled with a note: what was found, what was done' }
    : undefined;

/**
 * The alert of a late reply once there is one, settled on the day of the reply by nobody and without a note; open again with a comment that
 * was opened again. Never stored so: whoever reads it judges it.
 */
export const settledByReply = (one: Alert, comment: CommentState, answeredOn: string): Alert =>
  isPublished(comment) ? { ...one, state: 'settled', settledOn: answeredOn } : one;

/** Whether the reply settled it: a person settles with their name. */
export const isSettledByReply = ({ state, settledBy }: Pick<Alert, 'state' | 'settledBy'>): boolean =>
  state === 'settled' && settledBy === undefined;

export function changedAlert(before: Alert, { state, note }: AlertChange, by: { who: string; on: string }): Alert {
  const { note: _, settledBy: __, settledOn: ___, ...rest } = before;
  const kept = note ?? before.note;
  return {
    ...rest,
    state,
    ...(kept === undefined ? {} : { note: kept }),
    ...(state === 'settled' ? { settledBy: by.who, settledOn: by.on } : {}),
    revision: before.revision + 1,
  };
}
