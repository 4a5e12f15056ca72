// How is a comment shown to staff? With names instead of ids, and how many days are left for the reply.
import type { CommentRow } from '../../../web/staff/comments/inbox-table.tsx';
import { firstAnsweredOn, isPublished } from '../../domain/comment.ts';
import type { CommentView } from '../../operations/comment-view.ts';
import type { Registry } from '../../store/registry.ts';

const dayMilliseconds = 86_400_000;

/** Names of people by id; who is not among them was named by a program, and is called so. */
export type Names = Record<string, string>;
export const nameIn = (names: Names, id: string): string => names[id] ?? id;

export function commentRow(registry: Registry, names: Names, one: CommentView, today: string): CommentRow {
  const { id, revision, text, receivedOn, dueOn, state, kind } = one;
  const owner = one.assignedTo ?? (isPublished(state) ? one.repliedBy : undefined);
  const answeredOn = firstAnsweredOn(one);
  return {
    ...{ id, revision, text, receivedOn, dueOn, state, kind },
    agency: registry.agencies.get(one.agencyId)?.name ?? one.agencyId,
    campaign: registry.campaigns.get(one.campaignId)?.title ?? one.campaignId,
    daysLeft: isPublished(state) ? undefined : daysFrom(today, dueOn),
    daysLate: isPublished(state) && answeredOn !== undefined ? Math.max(0, daysFrom(dueOn, answeredOn)) : 0,
    owner: owner === undefined ? undefined : nameIn(names, owner),
  };
}

const daysFrom = (day: string, to: string): number => (Date.parse(to) - Date.parse(day)) / dayMilliseconds;
