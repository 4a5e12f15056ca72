// Who wants a mail of new alerts or reports, and which were they told of? One mail a day, in the morning, with all that is new to them.
import * as z from 'zod/mini';
import { day, dayOf } from './period.ts';

export const subscription = z.object({
  personId: z.string(),
  /** Alerts. */
  wanted: z.boolean(),
  /** Reports: frozen, revised, published; and days in which one's unit may speak. */
  reports: z.optional(z.boolean()),
  /** The day of the last mail, or of subscribing. */
  lastOn: day,
  /** What happened on that day and they were told of: more may happen later the same day. */
  told: z.array(z.string()),
});
export type Subscription = z.infer<typeof subscription>;

/** Seven in the morning in Vietnam: before the counters open. */
const morning = 7;
const vietnam = 7;

/** Whether anything at all is to be mailed. */
export const isSubscribed = ({ wanted, reports }: Pick<Subscription, 'wanted' | 'reports'>): boolean =>
  wanted || reports === true;

/** Whether the day's mail may go: one a day, and not in the night. */
export const isMorningFor = (one: Subscription, now: Date): boolean =>
  isSubscribed(one) && one.lastOn < dayOf(now) && (now.getUTCHours() + vietnam) % 24 >= morning;

/** What a mail may tell of, by the day on which it happened. */
export type Happened = { id: string; on: string };

/** What happened since the last mail. */
export const newTo = <T extends Happened>({ lastOn, told }: Subscription, all: T[]): T[] =>
  all.filter(({ id, on }) => on >= lastOn && !told.includes(id));

/** After a morning's mail, or a morning without news. */
export const toldOn = (before: Subscription, today: string, all: Happened[]): Subscription => ({
  ...before,
  lastOn: today,
  told: all.filter(({ on }) => on === today).map(({ id }) => id),
});

/** What somebody goes on from who changes what they want: from today on where nothing was mailed to them, for they could read it before. */
export const subscriptionFrom = (before: Subscription | undefined, personId: string, today: string): Subscription =>
  before !== undefined && isSubscribed(before)
    ? before
    : { personId, wanted: false, ...before, lastOn: today, told: before?.told ?? [] };
