// What did reviewers decide in a campaign? An item each, written with the decision itself, newest first.

import { type Decision, decision } from '../domain/decision.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { fromStored, queryAll, toStored } from './items.ts';
import { decisionsPartition } from './tables.ts';
import { toItem } from './write-item.ts';

/** To be written in one transaction with what was decided; `id` tells two of one instant apart. */
export const decisionPut = (store: Store, campaignId: string, made: Decision, id: string): TransactWriteItem => ({
  Put: {
    TableName: store.tables.responses,
    Item: toItem(toStored({ pk: decisionsPartition(campaignId), sk: `${made.at}#${id}` }, made)),
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** Newest first. */
export async function* decisionsOf(store: Store, campaignId: string): AsyncGenerator<Decision> {
  const range = { of: decisionsPartition(campaignId), backwards: true };
  for await (const item of queryAll(store, 'responses', range)) yield fromStored(decision, item);
}
