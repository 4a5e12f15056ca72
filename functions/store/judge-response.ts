// How does a person's judgement reach responses? As a wish of the counter, written in one stroke with the trail that says who and why.

import type { Decision } from '../domain/decision.ts';
import type { Standing } from '../domain/judgement.ts';
import { type Change, noteChange } from './change-registry.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { decisionPut } from './decisions.ts';
import { transact } from './items.ts';
import { pendingOf } from './lane.ts';
import type { StoredResponse } from './responses.ts';
import { reviewPlaceOf } from './review-place.ts';
import { responseKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** A response and how it is to stand. */
export type Judgement = { response: StoredResponse; standing: Standing };

/** DynamoDB takes a hundred items in a transaction; two are the trail and the decision. */
export const mostJudged = 98;

/**
 * Judges some responses together or none of them: false where one has changed since it was read, was removed, or is being counted at
 * this moment: read them again. Only the counter then moves their counts.
 */
export async function judgeTogether(
  store: Store,
  judgements: Judgement[],
  change: Change,
  made: { campaignId: string; decision: Decision },
): Promise<boolean> {
  const writes = [
    ...judgements.map(({ response, standing }) => wish(store, response, standing)),
    noteChange(store, change),
    decisionPut(store, made.campaignId, made.decision, change.id),
  ];
  return (await transact(store, writes)) === undefined;
}

/** What makes the counter move the response to another standing, if nobody changed it since it was read. */
export function wish(store: Store, response: StoredResponse, { status, flags, cleared }: Standing): TransactWriteItem {
  const { pendingIn, pendingOrder } = pendingOf(response, 'live');
  const { reviewIn, reviewOrder } = reviewPlaceOf(response);
  return {
    Update: {
      TableName: store.tables.responses,
      Key: toItem(responseKey(response.campaignId, response.submissionId)),
      UpdateExpression:
        'SET #status = :status, flags = :flags, cleared = :cleared, pendingIn = :in, pendingOrder = :order, reviewIn = :reviewIn, reviewOrder = :reviewOrder ADD revision :one REMOVE tries',
      ConditionExpression: 'revision = :seen',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: toItem({
        ...{ ':status': status, ':flags': flags, ':cleared': cleared },
        ...{ ':in': pendingIn, ':order': pendingOrder, ':one': 1, ':seen': response.revision },
        ...{ ':reviewIn': reviewIn, ':reviewOrder': reviewOrder },
      }),
    },
  };
}
