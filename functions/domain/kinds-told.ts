// How many comments of each kind may a report tell? Those of its days, and of each kind only as many as nobody stands out among.
import type { CommentKind } from './comment-kind.ts';
import { commentKind } from './comment-kind.ts';
import type { Days } from './period.ts';

/** `count` is null under the minimum, none among them: that there is a single complaint would already tell of its author. */
export type KindTold = { kind: CommentKind; count: number | null };

/** Every kind, with no sum of them: it would give away what is withheld. */
export function kindsTold(
  comments: { kind: CommentKind; receivedOn: string }[],
  { from, to }: Days,
  minimum: number,
): KindTold[] {
  const its = comments.filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to);
  return commentKind.options.map((kind) => {
    const count = its.filter((one) => one.kind === kind).length;
    return { kind, count: count < minimum ? null : count };
  });
}
