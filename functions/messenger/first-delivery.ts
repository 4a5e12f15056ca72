// What is a message before it was ever sent? One that waits, due now.
import type { Delivery } from '../domain/delivery.ts';

export const firstOf = (webhookId: string, alertId: string, now: Date): Delivery => ({
  ...{ webhookId, alertId, attempts: [], tries: 0, state: 'waiting', dueAt: now.toISOString() },
});
