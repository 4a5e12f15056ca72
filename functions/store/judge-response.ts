// How does a person's judgement reach a response? As a wish of the counter, written in one stroke with the trail that says who and why.
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Standing } from '../domain/judgement.ts';
import { type Change, noteChange } from './change-registry.ts';
import type { Store } from './connect.ts';
import { toItem, transact } from './items.ts';
import { pendingOf } from './lane.ts';
import type { StoredResponse } from './responses.ts';
import { responseKey } from './tables.ts';

/** False where the response has changed since it was read, or was removed: read it again. Only the counter then moves its counts. */
export async function judgeResponse(
  store: Store,
  response: StoredResponse,
  standing: Standing,
  change: Change,
): Promise<boolean> {
  return (await transact(store, [wish(store, response, standing), noteChange(store, change)])) === undefined;
}

/** What makes the counter move the response to another standing, if nobody changed it since it was read. */
export function wish(store: Store, response: StoredResponse, { status, flags, cleared }: Standing): TransactWriteItem {
  const { pendingIn, pendingOrder } = pendingOf(response, 'live');
  return {
    Update: {
      TableName: store.tables.responses,
      Key: toItem(responseKey(response.campaignId, response.submissionId)),
      UpdateExpression:
        'SET #status = :status, flags = :flags, cleared = :cleared, pendingIn = :in, pendingOrder = :order ADD revision :one REMOVE tries',
      ConditionExpression: 'revision = :seen',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: toItem({
        ...{ ':status': status, ':flags': flags, ':cleared': cleared },
        ...{ ':in': pendingIn, ':order': pendingOrder, ':one': 1, ':seen': response.revision },
      }),
    },
  };
}
