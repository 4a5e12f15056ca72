// Whose comment was promised a reply by a day that is over?
import type { Raised } from '../domain/alert.ts';
import type { Campaign } from '../domain/campaign.ts';
import { isOverdue } from '../domain/comment.ts';
import { dayOf } from '../domain/period.ts';
import { commentsOf } from '../store/comments.ts';
import type { AuditorDependencies } from './dependencies.ts';

/** Neither the words nor the point: who may read the comment finds it in the inbox. */
export async function* overdueComments(
  { store, now }: AuditorDependencies,
  campaign: Campaign,
): AsyncGenerator<Raised> {
  for await (const one of commentsOf(store, campaign.id, now())) {
    if (!isOverdue(one, dayOf(now()))) continue;
    const { id, agencyId, receivedOn, dueOn } = one;
    yield {
      campaignId: campaign.id,
      agencyId,
      commentId: id,
      since: dueOn,
      found: { cause: 'overdue-comment', receivedOn, dueOn },
    };
  }
}
