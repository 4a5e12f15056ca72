// What if a comment's time is over before its response's? It goes, with its reply and mark; counts, the id and the audit trail stay.
import type { Campaign } from '../domain/campaign.ts';
import { removeExpiredComments } from '../store/comments.ts';
import type { AuditorDependencies } from './dependencies.ts';

export async function expireComments({ store, now, log }: AuditorDependencies, { id }: Campaign): Promise<void> {
  const comments = await removeExpiredComments(store, id, now());
  if (comments > 0) log('info', 'comments expired', { campaignId: id, comments });
}
