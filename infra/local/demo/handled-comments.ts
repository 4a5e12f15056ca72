// What did the demo's officials do with its comments? Most are answered, some late, some wait; a few authors say whether that helped.
import { type Comment, type CommentChange, changedComment, type Solved } from '../../../functions/domain/comment.ts';
import { addDays, dayOf, startOfDay } from '../../../functions/domain/period.ts';
import { receiptOf } from '../../../functions/domain/receipt.ts';
import type { Response } from '../../../functions/domain/response.ts';
import { changeComment, findComment, markSolved } from '../../../functions/store/comments.ts';
import type { Store } from '../../../functions/store/connect.ts';

const officer = 'pe-gop-y';
const replies = [
  'Trung tâm cảm ơn Ông/Bà đã góp ý. Ý kiến của Ông/Bà đã được chuyển đến bộ phận liên quan.',
  'Trung tâm đã kiểm tra và nhắc nhở bộ phận tiếp nhận. Xin lỗi Ông/Bà vì sự bất tiện này.',
  'Việc Ông/Bà nêu đã được khắc phục trong tuần. Cảm ơn Ông/Bà đã cho biết.',
];
const words: (Solved | undefined)[] = ['yes', undefined, 'partly', 'yes', undefined, 'no', 'yes'];

/** What becomes of the n-th comment, and how many days after it came; the last of each five waits untouched. */
const ways: { after: number; change: CommentChange }[] = [
  { after: 3, change: { state: 'answered' } },
  { after: 2, change: { state: 'in-review', assignedTo: officer } },
  { after: 6, change: { state: 'closed', assignedTo: officer } },
  { after: 12, change: { state: 'answered', assignedTo: officer } },
];

/** Handles them as of a day; those already handled stay as they are, so that a filling that was broken off can go on. */
export async function handleDemoComments(store: Store, responses: Response[], now: Date): Promise<void> {
  const commented = responses.filter(({ comment }) => comment !== undefined);
  for (const [n, { campaignId, submissionId }] of commented.entries()) {
    const receipt = receiptOf(campaignId, submissionId);
    const one = await findComment(store, receipt, now);
    if (one !== undefined && one.revision === 1) await handle(store, { one, n, receipt, now });
  }
}

type Handled = { one: Comment; n: number; receipt: string; now: Date };

async function handle(store: Store, { one, n, receipt, now }: Handled): Promise<void> {
  const way = ways[n % (ways.length + 1)];
  if (way === undefined) return;
  const on = addDays(one.receivedOn, way.after);
  if (on >= dayOf(now)) return;
  // At ten in the morning.
  const at = new Date(startOfDay(on).getTime() + 10 * 3_600_000);
  const isAnswered = way.change.state !== 'in-review';
  const change = { ...way.change, ...(isAnswered ? { reply: replies[n % replies.length] } : {}) };
  const after = changedComment(one, change, { who: officer, at: at.toISOString() });
  const note = { at, id: `demo-${n}`, who: officer, what: 'comment.change', thing: one.id };
  await changeComment(store, one, after, { ...note, after: { state: after.state, assignedTo: after.assignedTo } });
  const said = words[n % words.length];
  if (isAnswered && said !== undefined) await markSolved(store, receipt, said, new Date(at.getTime() + 86_400_000));
}
