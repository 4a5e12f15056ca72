// Which responses wait for the counter? Those in the sparse index: people's first, imports' backlog after, poison apart.
import type { Status } from '../domain/response.ts';
import type { Store } from './connect.ts';
import { type Item, ifHolds, queryPage } from './items.ts';
import { type Lane, pendingOf, poisonPartition } from './lane.ts';
import { type StoredResponse, tryReadResponse } from './responses.ts';
import { indexes, type Key, responseKey } from './tables.ts';
import { toItem } from './write-item.ts';

export type PendingPage = { responses: StoredResponse[]; unreadable: Key[]; full: boolean };

/** Up to `limit` waiting responses of one bucket; items of no known shape apart, so that they hold nobody up. */
export async function pendingPage(store: Store, lane: Lane, bucket: string, limit: number): Promise<PendingPage> {
  const { items, next } = await queryPage(store, 'responses', {
    of: `${lane}#${bucket}`,
    index: indexes.pending,
    limit,
  });
  const read = items.map((item) => ({ item, response: tryReadResponse(item) }));
  return {
    responses: read.flatMap(({ response }) => response ?? []),
    unreadable: read.filter(({ response }) => response === undefined).map(({ item }) => keyOf(item)),
    full: next !== undefined,
  };
}

/** Whether anybody waits in a bucket of a lane. */
export async function hasPending(store: Store, lane: Lane, bucket: string): Promise<boolean> {
  const { items } = await queryPage(store, 'responses', { of: `${lane}#${bucket}`, index: indexes.pending, limit: 1 });
  return items.length > 0;
}

const keyOf = (item: Item): Key => ({ pk: String(item['pk']), sk: String(item['sk']) });

/** The keys of responses that could not be counted, for whoever has to look. */
export async function poisoned(store: Store): Promise<Key[]> {
  const { items } = await queryPage(store, 'responses', { of: poisonPartition, index: indexes.pending });
  return items.map(keyOf);
}

/** Asks the counter to look at a response again, with another wanted status where one is given. */
export async function askForRecount(
  store: Store,
  response: StoredResponse,
  wanted?: Status,
  lane: Lane = 'bulk',
): Promise<void> {
  const { pendingIn, pendingOrder } = pendingOf(response, lane);
  await ifHolds(() =>
    store.db('UpdateItem', {
      TableName: store.tables.responses,
      Key: toItem(responseKey(response.campaignId, response.submissionId)),
      // Without a wish of its own it leaves the status alone: somebody may have excluded the response since it was read.
      UpdateExpression: `SET ${wanted === undefined ? '' : '#status = :wanted, '}pendingIn = :in, pendingOrder = :order ADD revision :one REMOVE tries`,
      // An item that expired in the meantime must not come back as a shell.
      ConditionExpression: 'attribute_exists(pk)',
      ...(wanted === undefined ? {} : { ExpressionAttributeNames: { '#status': 'status' } }),
      ExpressionAttributeValues: toItem({ ':wanted': wanted, ':in': pendingIn, ':order': pendingOrder, ':one': 1 }),
    }),
  );
}

/** Notes that a response could not be counted alone; the third time it is put apart as poison, with the reason. */
export async function noteFailure(store: Store, response: StoredResponse, reason: string): Promise<'waits' | 'poison'> {
  if ((response.tries ?? 0) >= 2) {
    await putApart(store, responseKey(response.campaignId, response.submissionId), reason);
    return 'poison';
  }
  const key = responseKey(response.campaignId, response.submissionId);
  await updateWaiting(store, key, 'SET poisonReason = :reason ADD tries :one', { ':reason': reason, ':one': 1 });
  return 'waits';
}

/** Takes a response out of the lanes; nobody waits for it, an alarm names it. */
export const putApart = (store: Store, key: Key, reason: string): Promise<void> =>
  updateWaiting(store, key, 'SET pendingIn = :poison, poisonReason = :reason', {
    ':poison': poisonPartition,
    ':reason': reason,
  });

/** Updates a response while it waits; one that was counted in the meantime is left alone. */
async function updateWaiting(store: Store, key: Key, update: string, values: object): Promise<void> {
  await ifHolds(() =>
    store.db('UpdateItem', {
      TableName: store.tables.responses,
      Key: toItem(key),
      UpdateExpression: update,
      ConditionExpression: 'attribute_exists(pendingIn)',
      ExpressionAttributeValues: toItem(values),
    }),
  );
}
