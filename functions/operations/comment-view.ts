// What is told of a comment to whoever works on it? Not the point nor the service: with the day they would often lead to one line of the answers.
import * as z from 'zod/mini';
import { type Comment, comment, isOverdue } from '../domain/comment.ts';
import type { Level } from '../domain/comment-release.ts';
import { textFor } from '../domain/text-for-unit.ts';

export const commentView = z.object({
  ...z.omit(comment, { pointCode: true, serviceId: true }).shape,
  overdue: z.boolean(),
  /** Whether the reader is of a level above the unit that it is about, or of the unit itself. */
  level: z.enum(['above', 'unit']),
});
export type CommentView = z.infer<typeof commentView>;

export const viewOf = (
  { pointCode: _, serviceId: __, ...rest }: Comment,
  level: Level,
  today: string,
): CommentView => ({
  ...rest,
  text: textFor(level, rest),
  overdue: isOverdue(rest, today),
  level,
});
