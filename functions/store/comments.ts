// Which comments are there, and what became of one? Found by the code its author holds or the id staff are given; nobody's identity is asked.
import * as z from 'zod/mini';
import { type Comment, comment, kindStored, type Solved } from '../domain/comment.ts';
import { dayOf } from '../domain/period.ts';
import { type Change, noteChange } from './change-registry.ts';
import type { Store } from './connect.ts';
import { failedCondition, getItem, type Item, ifHolds, queryAll, queryPage, transact } from './items.ts';
import { commentKey, commentPartition, indexes, type Key } from './tables.ts';
import { toItem } from './write-item.ts';

const stored = z.extend(comment, { v: z.literal(1), pk: z.string(), sk: z.string(), expiresAt: z.int() });

/** `ca-k7f29mqxr4.2026-11-24.k7f29mqxr4`: campaign, day of receipt and a token, which are the item's key; longer ones than a key may be are nobody's. */
const idPattern = /^([\w-]{1,100})\.(\d{4}-\d\d-\d\d)\.(\w{1,40})$/;

function keyOfId(id: string): Key | undefined {
  const [, campaignId, day, token] = idPattern.exec(id) ?? [];
  return campaignId && day && token ? commentKey(campaignId, day, token) : undefined;
}

/** Undefined where its time is over, though it may still lie there. */
function readComment(item: Item, now: Date): Comment | undefined {
  const id = `${item['campaignId']}.${String(item['sk']).replace('#', '.')}`;
  const kind = kindStored(item['kind'], item['text']);
  const { v: _, pk: __, sk: ___, expiresAt, ...found } = stored.parse({ ...item, id, kind });
  return expiresAt * 1000 > now.getTime() ? found : undefined;
}

/** The comment whose author holds the receipt; undefined where none is kept under it. */
export async function findComment(store: Store, receipt: string, now: Date): Promise<Comment | undefined> {
  const key = await keyOfReceipt(store, receipt);
  return key === undefined ? undefined : commentAt(store, key, now);
}

/** The comment of an id; undefined where there is none. */
export async function findCommentById(store: Store, id: string, now: Date): Promise<Comment | undefined> {
  const key = keyOfId(id);
  return key === undefined ? undefined : commentAt(store, key, now);
}

async function commentAt(store: Store, key: Key, now: Date): Promise<Comment | undefined> {
  const item = await getItem(store, 'responses', key);
  return item === undefined ? undefined : readComment(item, now);
}

async function keyOfReceipt(store: Store, receipt: string): Promise<Key | undefined> {
  const { items } = await queryPage(store, 'responses', { of: receipt, index: indexes.receipt, limit: 1 });
  const [found] = items;
  return found === undefined ? undefined : { pk: String(found['pk']), sk: String(found['sk']) };
}

/** A campaign's comments by the day they came, in no order within a day, after the one of an id. */
export async function* commentsOf(
  store: Store,
  campaignId: string,
  now: Date,
  afterId?: string,
): AsyncGenerator<Comment> {
  const after = afterId === undefined ? undefined : keyOfId(afterId)?.sk;
  for await (const item of queryAll(store, 'responses', {
    of: commentPartition(campaignId),
    ...(after ? { after } : {}),
  })) {
    const found = readComment(item, now);
    if (found !== undefined) yield found;
  }
}

/** Writes what staff changed, with a note in the audit trail, unless somebody changed it since it was read: then false. */
export async function changeComment(store: Store, before: Comment, after: Comment, change: Change): Promise<boolean> {
  const { state, reply, repliedBy, repliedAt, answeredOn, assignedTo, kind, recognisedKind, releasedToUnit } = after;
  const worked = { state, reply, repliedBy, repliedAt, answeredOn, assignedTo };
  const about = { kind, recognisedKind, releasedToUnit };
  const fields = Object.entries({ ...worked, ...about, history: after.history, revision: after.revision });
  const set = fields.filter(([, value]) => value !== undefined);
  const removed = assignedTo === undefined ? ' REMOVE #assignedTo' : '';
  const cancelled = await transact(store, [
    {
      Update: {
        TableName: store.tables.responses,
        Key: toItem(keyOfId(before.id) ?? {}),
        UpdateExpression: `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}${removed}`,
        ConditionExpression: '#revision = :seen',
        ExpressionAttributeNames: {
          ...Object.fromEntries(set.map(([name]) => [`#${name}`, name])),
          ...(removed === '' ? {} : { '#assignedTo': 'assignedTo' }),
        },
        ExpressionAttributeValues: toItem({
          ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
          ':seen': before.revision,
        }),
      },
    },
    noteChange(store, change),
  ]);
  if (cancelled === undefined) return true;
  if (failedCondition(cancelled.reasons[0]) || cancelled.reasons[0]?.Code === 'TransactionConflict') return false;
  throw new Error('The comment could not be written');
}

/** What its author says of the reply, where it may be said (`takesSolved`); false where not. Staff's revision stays. */
export async function markSolved(store: Store, receipt: string, said: Solved, now: Date): Promise<boolean> {
  const key = await keyOfReceipt(store, receipt);
  if (key === undefined) return false;
  const isAnswered = '#state = :answered';
  const isClosedUnsaid = '(#state = :closed AND attribute_not_exists(solved))';
  const isKept = 'expiresAt > :now';
  return ifHolds(() =>
    store.db('UpdateItem', {
      TableName: store.tables.responses,
      Key: toItem(key),
      UpdateExpression: 'SET solved = :said, solvedOn = :today',
      ConditionExpression: `${isKept} AND (${isAnswered} OR ${isClosedUnsaid})`,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: toItem({
        ':said': said,
        ':today': dayOf(now),
        ':answered': 'answered',
        ':closed': 'closed',
        ':now': Math.floor(now.getTime() / 1000),
      }),
    }),
  );
}

/** Removes a campaign's comments whose time is over, text, reply, mark and all; the cloud's TTL does the same. How many. */
export async function removeExpiredComments(store: Store, campaignId: string, now: Date): Promise<number> {
  const seconds = Math.floor(now.getTime() / 1000);
  let removed = 0;
  for await (const { pk, sk, expiresAt } of queryAll(store, 'responses', { of: commentPartition(campaignId) })) {
    if (Number(expiresAt) > seconds) continue;
    await store.db('DeleteItem', { TableName: store.tables.responses, Key: toItem({ pk, sk }) });
    removed += 1;
  }
  return removed;
}
