// When is it over for a campaign's tickets? Their key dies with the campaign's last day, they themselves some weeks after their own.
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { dayOf } from '../domain/period.ts';
import { removeExpiredTickets } from '../store/expired-tickets.ts';
import { destroyTicketKey } from '../store/ticket-key.ts';
import type { AuditorDependencies } from './dependencies.ts';

/**
 * Destroys the key of a campaign that nobody closed but whose days are over: closing destroys it at once. A `thorough` turn
 * also removes expired tickets, which the cloud's TTL does by itself.
 */
export async function endTickets(
  { store, now, log }: Pick<AuditorDependencies, 'store' | 'now' | 'log'>,
  campaign: Campaign,
  thorough: boolean,
): Promise<void> {
  if (!campaign.tickets) return;
  const { id } = campaign;
  if (lastDay(campaign) < dayOf(now()) && (await destroyTicketKey(store, id)))
    log('info', 'ticket key destroyed', { campaignId: id });
  const removed = thorough ? await removeExpiredTickets(store, id, now()) : 0;
  if (removed > 0) log('info', 'tickets expired', { campaignId: id, removed });
}
