// What was done with a comment, step by step? Who and when, never a word of it; it goes with the comment when its time is over.
import * as z from 'zod/mini';

export const commentStep = z.object({
  at: z.string(),
  who: z.string(),
  did: z.array(
    z.enum([
      'assigned',
      'unassigned',
      'taken-up',
      'drafted',
      'answered',
      'closed',
      'reopened',
      'corrected',
      'kind',
      'released',
      'withheld',
    ]),
  ),
  /** To whom it was assigned. */
  to: z.optional(z.string()),
});
export type CommentStep = z.infer<typeof commentStep>;
type Did = CommentStep['did'][number];

const mostKept = 50;

/** What of a comment is told in its history. */
type Of = {
  state: string;
  reply?: string | undefined;
  assignedTo?: string | undefined;
  kind: string;
  releasedToUnit?: boolean | undefined;
  history?: CommentStep[] | undefined;
};

/** The history with the step from one version to the next; as it was where nothing changed that is told. */
export function withStep(before: Of, after: Of, by: { who: string; at: string }): CommentStep[] {
  const { history = [] } = before;
  const did = stepsBetween(before, after);
  if (did.length === 0) return history;
  const to = did.includes('assigned') ? { to: after.assignedTo } : {};
  return [...history, { ...by, did, ...to }].slice(-mostKept);
}

function stepsBetween(before: Of, after: Of): Did[] {
  const isWritten = before.reply !== after.reply;
  const steps: [boolean, Did][] = [
    [after.assignedTo !== undefined && after.assignedTo !== before.assignedTo, 'assigned'],
    [after.assignedTo === undefined && before.assignedTo !== undefined, 'unassigned'],
    [before.state === 'received' && after.state === 'in-review', 'taken-up'],
    [isWritten && !isPublic(after), 'drafted'],
    [!isPublic(before) && isPublic(after), 'answered'],
    [isWritten && isPublic(before) && isPublic(after), 'corrected'],
    [before.state !== 'closed' && after.state === 'closed', 'closed'],
    [isPublic(before) && !isPublic(after), 'reopened'],
    [before.kind !== after.kind, 'kind'],
    [!before.releasedToUnit && after.releasedToUnit === true, 'released'],
    [before.releasedToUnit === true && !after.releasedToUnit, 'withheld'],
  ];
  return steps.flatMap(([is, step]) => (is ? [step] : []));
}

const isPublic = ({ state }: Of): boolean => state === 'answered' || state === 'closed';
