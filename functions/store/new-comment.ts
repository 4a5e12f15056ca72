// How is a comment kept? Beside its response, as an item of its own: own retention, no key of the response's, and only the days.

import { type Campaign, commentRetentionOf } from '../domain/campaign.ts';
import type { Comment } from '../domain/comment.ts';
import { kindOfText } from '../domain/complaint-kind.ts';
import { addDays, dayOf, startOfDay } from '../domain/period.ts';
import { receiptOf } from '../domain/receipt.ts';
import type { Response } from '../domain/response.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import type { Item } from './items.ts';
import { commentKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** For how long the campaign keeps comments, by when it promises a reply, and where their ids come from. */
export type CommentKeeping = Pick<Campaign, 'retentionDays' | 'commentRetentionDays' | 'commentDueDays'> & {
  newToken(): string;
};

/** What to write beside a response: its comment, if it has one. Throws rather than lose a comment nobody said how to keep. */
export function commentPuts(store: Store, response: Response, keeping?: CommentKeeping): TransactWriteItem[] {
  const { comment: text } = response;
  if (text === undefined) return [];
  if (keeping === undefined) throw new Error('A response with a comment needs to know how the comment is kept');
  return [{ Put: { TableName: store.tables.responses, Item: toItem(commentItem(response, text, keeping)) } }];
}

function commentItem(response: Response, text: string, keeping: CommentKeeping): Item {
  const { campaignId, submissionId, agencyId, pointCode, serviceId, receivedAt, answeredAt } = response;
  const receivedOn = dayOf(receivedAt);
  // From the day of answering, as the response's own: so a comment never outlives its response.
  const keptUntil = addDays(dayOf(answeredAt), commentRetentionOf(keeping));
  const kept: Omit<Comment, 'id'> = {
    campaignId,
    agencyId,
    pointCode,
    serviceId,
    receivedOn,
    dueOn: addDays(receivedOn, keeping.commentDueDays),
    text,
    kind: kindOfText(text, response.commentAbout),
    state: 'received',
    revision: 1,
    keptUntil,
  };
  return {
    v: 1,
    ...commentKey(campaignId, receivedOn, keeping.newToken()),
    ...kept,
    receipt: receiptOf(campaignId, submissionId),
    expiresAt: Math.floor(startOfDay(addDays(keptUntil, 1)).getTime() / 1000),
  };
}
