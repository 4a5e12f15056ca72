// What is one comment on its page? A row of the inbox, and what became of it, with names instead of ids.
import type { Solved } from '../../../functions/domain/comment.ts';
import type { CommentStep } from '../../../functions/domain/comment-history.ts';
import type { CommentKind } from '../../../functions/domain/comment-kind.ts';
import type { CommentRow } from './inbox-table.tsx';

export type OneComment = CommentRow & {
  keptUntil: string;
  recognisedKind: CommentKind | undefined;
  releasedToUnit: boolean;
  isAbove: boolean;
  isMine: boolean;
  reply: string | undefined;
  /** Who wrote the reply, and when. */
  replied: { who: string; at: string } | undefined;
  solved: Solved | undefined;
  history: (Omit<CommentStep, 'at' | 'to'> & { at: string; to: string | undefined })[];
};
