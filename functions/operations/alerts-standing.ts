// How do alerts of late replies stand now? One whose comment was answered since is settled, though nobody came back to say so.
import { type Alert, settledByReply } from '../domain/alert.ts';
import { type Comment, firstAnsweredOn } from '../domain/comment.ts';
import { commentsOf, findCommentById } from '../store/comments.ts';
import { collect } from '../store/items.ts';
import type { Reader } from './alerts-seen.ts';

type Deps = Pick<Reader['deps'], 'store' | 'now'>;

const waits = ({ found, state }: Alert): boolean => found.cause === 'overdue-comment' && state !== 'settled';

/** Alerts of one campaign as they stand; its comments are read only where a late reply is waited for. */
export async function standingOf({ store, now }: Deps, campaignId: string, alerts: Alert[]): Promise<Alert[]> {
  if (!alerts.some(waits)) return alerts;
  const comments = await collect(commentsOf(store, campaignId, now()));
  const byId = new Map(comments.map((one) => [one.id, one]));
  return alerts.map((one) => standing(one, byId.get(one.commentId ?? '')));
}

/** One alert as it stands. */
export async function standingNow({ store, now }: Deps, one: Alert): Promise<Alert> {
  if (!waits(one) || one.commentId === undefined) return one;
  return standing(one, await findCommentById(store, one.commentId, now()));
}

function standing(one: Alert, comment: Comment | undefined): Alert {
  const on = comment === undefined ? undefined : firstAnsweredOn(comment);
  return waits(one) && comment !== undefined && on !== undefined ? settledByReply(one, comment.state, on) : one;
}
