// What became of a message to another system? Each attempt with its outcome; tried again later and later, and at last given up.
import * as z from 'zod/mini';

const attempt = z.object({
  /** RFC 3339. */
  at: z.string(),
  outcome: z.string(),
});

export const delivery = z.object({
  webhookId: z.string(),
  /** The alert, or what happened to a report (`….r1.published`). */
  alertId: z.string(),
  state: z.enum(['waiting', 'delivered', 'dead']),
  attempts: z.array(attempt),
  /** Attempts since it was first sent, or sent anew by somebody. */
  tries: z.int(),
  /** RFC 3339: not before. */
  dueAt: z.string(),
});
export type Delivery = z.infer<typeof delivery>;

/** Minutes after the first attempt, the second, and so on: half a day and some in all, so that a night without a receiver is survived. */
const waits = [1, 5, 30, 120, 300, 480];
export const mostTries = waits.length + 1;
/** What is told of a message's past: the last ones. */
const mostKept = 20;

export const delivered = 'delivered';

/**
 * The delivery after an attempt. Where it failed, the next is due after the wait of its turn, ± a fifth at random, so that many who failed
 * together do not come back together; after the last turn it is dead until somebody sends it anew.
 * @param random 0..1
 */
export function attempted(before: Delivery, at: Date, outcome: string, random: number): Delivery {
  const attempts = [...before.attempts, { at: at.toISOString(), outcome }].slice(-mostKept);
  const tries = before.tries + 1;
  const wait = waits[tries - 1];
  if (outcome === delivered) return { ...before, attempts, tries, state: 'delivered' };
  if (wait === undefined) return { ...before, attempts, tries, state: 'dead' };
  const dueAt = new Date(at.getTime() + wait * 60_000 * (0.8 + 0.4 * random)).toISOString();
  return { ...before, attempts, tries, dueAt };
}

/** A message that was given up, to be sent again now. */
export const sentAnew = (before: Delivery, now: Date): Delivery => ({
  ...before,
  state: 'waiting',
  tries: 0,
  dueAt: now.toISOString(),
});
