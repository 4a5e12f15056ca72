// What becomes of a comment? Received, looked into, answered, closed; its author alone says whether the answer solved the matter.
import * as z from 'zod/mini';
import { codeAlphabet } from './code-alphabet.ts';
import { day, dayOf } from './period.ts';

export const commentState = z.enum(['received', 'in-review', 'answered', 'closed']);
export type CommentState = z.infer<typeof commentState>;

export const solved = z.enum(['yes', 'partly', 'no']);
export type Solved = z.infer<typeof solved>;

/** What staff work on. It names no response, and days rather than times: nothing in it says whose answers it came with. */
export const comment = z.object({
  id: z.string(),
  campaignId: z.string(),
  agencyId: z.string(),
  pointCode: z.optional(z.string()),
  serviceId: z.optional(z.string()),
  receivedOn: day,
  /** As the citizen was told, whatever the campaign's setting says later. */
  dueOn: day,
  text: z.string(),
  state: commentState,
  reply: z.optional(z.string()),
  /** Who wrote the reply and when (RFC 3339), for staff. */
  repliedBy: z.optional(z.string()),
  repliedAt: z.optional(z.string()),
  assignedTo: z.optional(z.string()),
  solved: z.optional(solved),
  solvedOn: z.optional(day),
  /** Raised by every change of staff's. */
  revision: z.int(),
  /** The last day on which it is kept. */
  keptUntil: day,
});
export type Comment = z.infer<typeof comment>;

/** `null` takes away who it was assigned to. */
export type CommentChange = {
  state?: CommentState | undefined;
  reply?: string | undefined;
  assignedTo?: string | null | undefined;
};

const next: Record<CommentState, readonly CommentState[]> = {
  received: ['received', 'in-review', 'answered', 'closed'],
  'in-review': ['in-review', 'answered', 'closed'],
  answered: ['answered', 'in-review', 'closed'],
  closed: ['closed', 'in-review'],
};

/** Why a change cannot be made, for the field at fault; undefined where it can. A reply was promised, so none is closed without. */
export function changeFault(before: Comment, change: CommentChange): { path: string; message: string } | undefined {
  const { state = before.state, reply = before.reply } = change;
  if (!next[before.state].includes(state))
    return { path: 'state', message: `${before.state} is followed by ${next[before.state].slice(1).join(' or ')}` };
  return isPublished(state) && reply === undefined
    ? { path: 'reply', message: `a comment is ${state} only with a reply: its author was promised one` }
    : undefined;
}

/** The comment after a change by somebody at an instant; a reply that stays as it was keeps its author. */
export function changedComment(before: Comment, change: CommentChange, by: { who: string; at: string }): Comment {
  const { assignedTo = before.assignedTo, reply = before.reply, state = before.state } = change;
  const { assignedTo: _, ...rest } = before;
  return {
    ...rest,
    state,
    ...(assignedTo === undefined || assignedTo === null ? {} : { assignedTo }),
    ...(reply === before.reply ? {} : { reply, repliedBy: by.who, repliedAt: by.at }),
    revision: before.revision + 1,
  };
}

/** Its author reads the reply from when it is answered; what is written before is a draft. */
export const isPublished = (state: CommentState): boolean => state === 'answered' || state === 'closed';

/** The author may say so as soon as there is a reply, and change it until the comment is closed; a first word is always taken. */
const takesSolved = ({ state, solved: said }: Pick<Comment, 'state' | 'solved'>): boolean =>
  state === 'answered' || (state === 'closed' && said === undefined);

/** What the author of a comment is told of it: not the comment again, nor who answered or was charged with it. */
export type CommentStatus = Pick<Comment, 'receivedOn' | 'dueOn' | 'keptUntil' | 'state' | 'solved'> & {
  reply: { text: string; on: string } | undefined;
  /** Whether there is a reply to say something of. */
  takesSolved: boolean;
};

export function statusForAuthor(of: Comment): CommentStatus {
  const { receivedOn, dueOn, keptUntil, state, solved, reply, repliedAt = receivedOn } = of;
  const shown = isPublished(state) && reply !== undefined ? { text: reply, on: dayOf(repliedAt) } : undefined;
  return { receivedOn, dueOn, keptUntil, state, solved, reply: shown, takesSolved: takesSolved(of) };
}

export const isOverdue = ({ state, dueOn }: Comment, today: string): boolean => !isPublished(state) && dueOn < today;

const idLength = 10;

/** A part of a comment's id that follows from nothing: from a submission id one could look up whose answers it came with. */
export const newCommentToken = (randomBytes: (size: number) => Uint8Array): string =>
  // 27 letters out of 256 values: taking the remainder favours 13 of them by a ninth, which for an id is nothing.
  [...randomBytes(idLength)].map((byte) => codeAlphabet.charAt(byte % codeAlphabet.length).toLowerCase()).join('');
