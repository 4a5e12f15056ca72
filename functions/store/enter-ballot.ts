// How is a typed ballot stored? The response, who typed it, the trail's entry and the exclusion of what it corrects: all of it or nothing.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Batch, batchName, type Entry } from '../domain/ballot-batch.ts';
import type { Campaign } from '../domain/campaign.ts';
import { judged } from '../domain/judgement.ts';
import { dayOf } from '../domain/period.ts';
import type { Response } from '../domain/response.ts';
import { isSlip } from '../domain/slips.ts';
import { batchExpiry, type SecondEntry, secondEntryPut } from './ballot-batches.ts';
import { type Change, noteChange } from './change-registry.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { failedCondition, toStored, transact } from './items.ts';
import { wish } from './judge-response.ts';
import { type CommentKeeping, commentPuts } from './new-comment.ts';
import { responseItem, type StoredResponse } from './responses.ts';
import { countRetyped } from './slips.ts';
import { entryKey, secondEntryKey } from './tables.ts';
import { toItem } from './write-item.ts';

export type TypedBallot = {
  batch: Batch;
  response: Response;
  entry: Entry;
  keeping: CommentKeeping;
  notes: Change[];
  /** The response that this one corrects, as it was read. */
  corrects?: StoredResponse | undefined;
};

const busyTries = 6;

/** False where the id is taken or what is corrected has changed since it was read: look again. */
export const enterBallot = (store: Store, typed: TypedBallot): Promise<boolean> =>
  allOrNothing(store, ballotWrites(store, typed));

/** The same of a second entry that is found right, which is marked so in the same stroke. */
export const enterSecond = (store: Store, typed: TypedBallot, secondOf: string): Promise<boolean> => {
  const settled = settling(store, typed.response.campaignId, typed.batch, secondOf, 'second');
  return allOrNothing(store, [...ballotWrites(store, typed), settled]);
};

/** Keeps a second typing beside the first. False where the ballot was typed a second time already. */
export function keepSecond(
  store: Store,
  { id, retentionDays }: Pick<Campaign, 'id' | 'retentionDays'>,
  batch: Batch,
  second: SecondEntry,
  note: Change,
) {
  const put = secondEntryPut(store, id, batch, second, batchExpiry(batch.day, retentionDays));
  return allOrNothing(store, [put, noteChange(store, note)]);
}

/** The first entry is found right. False where that was settled already. */
export const keepFirst = (store: Store, campaignId: string, batch: Batch, secondOf: string, note: Change) =>
  allOrNothing(store, [settling(store, campaignId, batch, secondOf, 'first'), noteChange(store, note)]);

function ballotWrites(store: Store, { batch, response, entry, keeping, notes, corrects }: TypedBallot) {
  const TableName = store.tables.responses;
  const { campaignId, submissionId } = response;
  const expiresAt = batchExpiry(batch.day, keeping.retentionDays);
  const key = entryKey(campaignId, batchName(batch), entry.at, submissionId);
  const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };
  return [
    { Put: { TableName, Item: toItem(responseItem(response, keeping.retentionDays, 'live')), ...isNew } },
    { Put: { TableName, Item: toItem({ ...toStored(key, entry), expiresAt }) } },
    ...commentPuts(store, response, keeping),
    ...(corrects === undefined ? [] : correctionWrites(store, corrects)),
    ...notes.map((note) => noteChange(store, note)),
  ];
}

/** What is corrected is kept, excluded; the sheet of paper came back once all the same. */
function correctionWrites(store: Store, corrects: StoredResponse): TransactWriteItem[] {
  const { campaignId, agencyId, channel, answeredAt } = corrects;
  const excluded = wish(store, corrects, judged(corrects, 'excluded'));
  return isSlip(channel)
    ? [excluded, countRetyped(store, { campaignId, agencyId, day: dayOf(answeredAt) })]
    : [excluded];
}

const settling = (
  store: Store,
  campaignId: string,
  batch: Batch,
  submissionId: string,
  kept: 'first' | 'second',
): TransactWriteItem => ({
  Update: {
    TableName: store.tables.responses,
    Key: toItem(secondEntryKey(campaignId, batchName(batch), submissionId)),
    UpdateExpression: 'SET kept = :kept',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(kept)',
    ExpressionAttributeValues: toItem({ ':kept': kept }),
  },
});

/** Another's write at the same moment is waited for; a condition that does not hold is an answer. */
async function allOrNothing(store: Store, writes: TransactWriteItem[]): Promise<boolean> {
  for (let tries = 0; tries < busyTries; tries += 1) {
    const cancelled = await transact(store, writes);
    if (cancelled === undefined) return true;
    if (cancelled.reasons.some(failedCondition)) return false;
    await sleep(5 * 2 ** tries);
  }
  throw new Error('The responses table stayed busy');
}
