// What is kept of tickets? Those that may still be used, by the digest of their code; of the used ones only how many.
import * as z from 'zod/mini';
import { type Outcome, outcome } from '../domain/outcome.ts';
import { addDays, day, startOfDay } from '../domain/period.ts';
import { type Ticket, ticketDigest } from '../domain/ticket.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll } from './items.ts';
import { issuedName, slipDays } from './slips.ts';
import { ofCampaign, registryKey, ticketCountPartition } from './tables.ts';

const stored = z.object({ outcome, agencyId: z.string(), expiresOn: day });

/** The ticket of a campaign under a well-formed code; undefined where it was used, has vanished, or never was this campaign's. */
export async function findTicket(store: Store, campaignId: string, code: string): Promise<Ticket | undefined> {
  const item = await getItem(store, 'registry', registryKey.ticket(campaignId, ticketDigest(campaignId, code)));
  return item === undefined ? undefined : fromStored(stored, item);
}

// A phone that was offline sends up to thirty days after it was answered on.
const daysForLateAnswers = 30;

/** When a ticket, or what was noted with it, may vanish: in seconds of Unix time. */
export const vanishesAt = (expiresOn: string): number =>
  startOfDay(addDays(expiresOn, daysForLateAnswers + 1)).getTime() / 1000;

/** The counter of an outcome's used tickets. */
export const usedName = (of: Outcome): string => `used_${of}`;

export type TicketCount = { outcome: Outcome; issued: number; used: number };

/** How many tickets a campaign issued and how many were used, by outcome. Nothing tells which, or when they were used. */
export async function countTickets(store: Store, campaignId: string): Promise<TicketCount[]> {
  const counts = outcome.options.map((of) => ({ outcome: of, issued: 0, used: 0 }));
  for await (const item of countItems(store, campaignId)) {
    for (const count of counts) {
      count.issued += Number(item[issuedName(count.outcome)] ?? 0);
      count.used += Number(item[usedName(count.outcome)] ?? 0);
    }
  }
  for await (const { tickets } of slipDays(store, campaignId))
    for (const count of counts) count.issued += tickets[count.outcome];
  return counts;
}

/** How many were issued before it was kept at which unit and on which day. */
export async function issuedUndated(store: Store, campaignId: string): Promise<number> {
  let issued = 0;
  for await (const item of countItems(store, campaignId))
    for (const of of outcome.options) issued += Number(item[issuedName(of)] ?? 0);
  return issued;
}

const countItems = (store: Store, campaignId: string) =>
  queryAll(store, 'registry', { of: ticketCountPartition, between: ofCampaign(campaignId) });
