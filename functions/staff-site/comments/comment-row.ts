// How is a comment shown to staff? With names instead of ids, and how many days are left for the reply.
import type { CommentRow } from '../../../web/staff/comments/inbox-table.tsx';
import { isPublished } from '../../domain/comment.ts';
import type { CommentView } from '../../operations/comment-view.ts';
import type { Registry } from '../../store/registry.ts';

const dayMilliseconds = 86_400_000;

/** Names of people by id; who is not among them was named by a program, and is called so. */
export type Names = Record<string, string>;
export const nameIn = (names: Names, id: string): string => names[id] ?? id;

export function commentRow(registry: Registry, names: Names, one: CommentView, today: string): CommentRow {
  const { id, revision, text, receivedOn, dueOn, state, kind, assignedTo } = one;
  return {
    ...{ id, revision, text, receivedOn, dueOn, state, kind },
    agency: registry.agencies.get(one.agencyId)?.name ?? one.agencyId,
    campaign: registry.campaigns.get(one.campaignId)?.title ?? one.campaignId,
    daysLeft: isPublished(state) ? undefined : (Date.parse(dueOn) - Date.parse(today)) / dayMilliseconds,
    owner: assignedTo === undefined ? undefined : nameIn(names, assignedTo),
  };
}
