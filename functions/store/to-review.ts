// Which responses is a person to look at, or has one looked at? A sparse index of what was ever flagged or excluded, by place and our clock.
import * as z from 'zod/mini';
import { channel, status } from '../domain/response.ts';
import type { Store } from './connect.ts';
import { ifHolds, queryAll } from './items.ts';
import { type StoredResponse, storedFlags } from './responses.ts';
import { reviewPlaceOf } from './review-place.ts';
import { indexes, responseKey, responsePartitions, reviewPartition } from './tables.ts';
import { toItem } from './write-item.ts';

const reviewed = z.object({
  sk: z.string(),
  reviewIn: z.string(),
  reviewOrder: z.string(),
  status,
  flags: storedFlags,
  cleared: storedFlags,
  campaignId: z.string(),
  pointCode: z.optional(z.string()),
  agencyId: z.string(),
  serviceId: z.optional(z.string()),
  channel,
  pendingIn: z.optional(z.string()),
});
/** A response as the index of reviews shows it; it may lag behind the response by some milliseconds. */
export type Reviewed = Omit<z.infer<typeof reviewed>, 'sk'> & { submissionId: string };

type Placed = { reviewIn: string; reviewOrder: string };

/** What was flagged or excluded at a point, or everywhere in a campaign (16 queries), after a place in that order. */
export async function* reviewedIn(
  store: Store,
  campaignId: string,
  pointCode: string | undefined,
  after?: Placed,
): AsyncGenerator<Reviewed> {
  const partitions =
    pointCode === undefined ? responsePartitions(campaignId) : [reviewPartition(campaignId, pointCode)];
  for (const of of partitions.filter((one) => after === undefined || one >= after.reviewIn)) {
    // The sign after a whole key sorts behind it and before every other.
    const start = of === after?.reviewIn ? `${after.reviewOrder}\u0001` : (pointCode ?? '0');
    const between = { from: start, to: pointCode === undefined ? '~' : `${pointCode}#~` };
    for await (const item of queryAll(store, 'responses', { of, index: indexes.toReview, between })) {
      const { sk, ...rest } = reviewed.parse(item);
      yield { ...rest, submissionId: sk };
    }
  }
}

/** Whether the index lacks a response that belongs in it: one flagged before there was such an index. */
const isLacking = ({ status: its, cleared, reviewIn }: StoredResponse): boolean =>
  reviewIn === undefined && (its !== 'clean' || cleared.length > 0);

/** Puts a response into the index if it is lacking there; nothing of what is wanted of the counter changes. */
export async function enterIndex(store: Store, response: StoredResponse): Promise<void> {
  if (!isLacking(response)) return;
  const { reviewIn, reviewOrder } = reviewPlaceOf(response);
  const update = {
    TableName: store.tables.responses,
    Key: toItem(responseKey(response.campaignId, response.submissionId)),
    UpdateExpression: 'SET reviewIn = :in, reviewOrder = :order',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: toItem({ ':in': reviewIn, ':order': reviewOrder }),
  };
  await ifHolds(() => store.db('UpdateItem', update));
}
