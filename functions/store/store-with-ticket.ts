// How is a response stored with a ticket? Both in one transaction: the response is there and the ticket is gone, or neither.
import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf } from '../domain/period.ts';
import type { Response } from '../domain/response.ts';
import { holdsFor, type Ticket, ticketDigest } from '../domain/ticket.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { failedCondition, getItem, transact } from './items.ts';
import { type CommentKeeping, commentPuts } from './new-comment.ts';
import { readResponse, responseItem, storeResponse } from './responses.ts';
import { bucketOf, registryKey, responseKey } from './tables.ts';
import { findTicket, usedName } from './tickets.ts';
import { toItem } from './write-item.ts';

/** `verified` says how the response is stored, now or before: with a ticket that held, or in the open group. */
export type StoredWithTicket = { stored: 'stored' | 'already-stored' | 'conflict'; verified: boolean };

const busyTries = 10;

/**
 * Stores a response, verified where the ticket under the well-formed code holds for it, else as it is: nobody is refused for a ticket.
 * A response whose id is taken uses no ticket up, and one that comes again is `already-stored` though its ticket is used by now.
 */
export async function storeWithTicket(
  store: Store,
  response: Response,
  keeping: CommentKeeping,
  code: string,
): Promise<StoredWithTicket> {
  for (let tries = 0; tries < busyTries; tries += 1) {
    const ticket = await findTicket(store, response.campaignId, code);
    if (ticket === undefined || !holdsFor(ticket, response.agencyId, dayOf(response.answeredAt)))
      return storeOpen(store, response, keeping);
    const verified: Response = { ...response, channel: 'ticket', outcome: ticket.outcome };
    const cancelled = await transact(store, [
      putNew(store, verified, keeping.retentionDays),
      takeAway(store, verified, code),
      countUsed(store, verified, ticket),
      ...commentPuts(store, verified, keeping),
    ]);
    if (cancelled === undefined) return { stored: 'stored', verified: true };
    if (failedCondition(cancelled.reasons[0])) return storeOpen(store, response, keeping);
    await sleep(5 * 2 ** Math.min(tries, 6) * Math.random());
  }
  throw new Error('The ticket stayed busy');
}

/** As without a ticket; one that lies there already may well have been verified when it came. */
async function storeOpen(store: Store, response: Response, keeping: CommentKeeping): Promise<StoredWithTicket> {
  const stored = await storeResponse(store, response, keeping.retentionDays, keeping);
  if (stored !== 'already-stored') return { stored, verified: false };
  const item = await getItem(store, 'responses', responseKey(response.campaignId, response.submissionId));
  return { stored, verified: item !== undefined && readResponse(item).channel === 'ticket' };
}

const putNew = (store: Store, response: Response, retentionDays: number): TransactWriteItem => ({
  Put: {
    TableName: store.tables.responses,
    Item: toItem(responseItem(response, retentionDays, 'live')),
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** Removed rather than marked: an item written anew would lie in the order of use in the embedded engine's file. */
const takeAway = (store: Store, { campaignId }: Response, code: string): TransactWriteItem => ({
  Delete: {
    TableName: store.tables.registry,
    Key: toItem(registryKey.ticket(campaignId, ticketDigest(campaignId, code))),
    ConditionExpression: 'attribute_exists(pk)',
  },
});

/** In the response's bucket, so that citizens who send at once seldom meet; the ticket's would narrow down which it was. */
const countUsed = (store: Store, { campaignId, submissionId }: Response, { outcome }: Ticket): TransactWriteItem => ({
  Update: {
    TableName: store.tables.registry,
    Key: toItem(registryKey.ticketCount(campaignId, bucketOf(submissionId))),
    UpdateExpression: `SET v = :shape ADD ${usedName(outcome)} :one`,
    ExpressionAttributeValues: toItem({ ':shape': 1, ':one': 1 }),
  },
});
