// Who wants a mail of new alerts, and which were they told of? One mail a day, in the morning, with all that is new to them.
import * as z from 'zod/mini';
import type { Alert } from './alert.ts';
import { day, dayOf } from './period.ts';

export const subscription = z.object({
  personId: z.string(),
  wanted: z.boolean(),
  /** The day of the last mail, or of subscribing. */
  lastOn: day,
  /** Alerts of that day that they were told of: others may be raised later the same day. */
  told: z.array(z.string()),
});
export type Subscription = z.infer<typeof subscription>;

/** Seven in the morning in Vietnam: before the counters open. */
const morning = 7;
const vietnam = 7;

/** Whether the day's mail may go: one a day, and not in the night. */
export const isMorningFor = ({ wanted, lastOn }: Subscription, now: Date): boolean =>
  wanted && lastOn < dayOf(now) && (now.getUTCHours() + vietnam) % 24 >= morning;

/** Those raised since the last mail. */
export const newTo = ({ lastOn, told }: Subscription, alerts: Alert[]): Alert[] =>
  alerts.filter(({ id, raisedOn }) => raisedOn >= lastOn && !told.includes(id));

/** After a morning's mail, or a morning without news. */
export const toldOn = (before: Subscription, today: string, alerts: Alert[]): Subscription => ({
  ...before,
  lastOn: today,
  told: alerts.filter(({ raisedOn }) => raisedOn === today).map(({ id }) => id),
});
