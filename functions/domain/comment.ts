// What becomes of a comment? Received, looked into, answered, closed; its author alone says whether the answer solved the matter.
import * as z from 'zod/mini';
import { codeAlphabet } from './code-alphabet.ts';
import { commentStep, withStep } from './comment-history.ts';
import { type CommentKind, commentKind } from './comment-kind.ts';
import { kindOfText } from './complaint-kind.ts';
import { day, dayOf } from './period.ts';
import { blanksIn } from './reply-template.ts';

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
  /** The first day on which its author could read a reply: a draft may have been written long before. */
  answeredOn: z.optional(day),
  assignedTo: z.optional(z.string()),
  /** What it is about; of comments from before this was written it follows from their words. */
  kind: commentKind,
  /** What it was taken for when it came, where a person has decided otherwise since. */
  recognisedKind: z.optional(commentKind),
  /** Whether the level above lets the unit see it that it complains of. */
  releasedToUnit: z.optional(z.boolean()),
  history: z.optional(z.array(commentStep)),
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
  kind?: CommentKind | undefined;
  releasedToUnit?: boolean | undefined;
};

/** What a comment stored without a kind is about. */
export const kindStored = (kind: unknown, text: unknown): CommentKind =>
  commentKind.safeParse(kind).data ?? kindOfText(String(text));

/** Whether the unit may see it at all: it complains of nobody, or the level above has let it go. */
export const mayReachUnit = ({ kind, releasedToUnit }: Pick<Comment, 'kind' | 'releasedToUnit'>): boolean =>
  kind === 'none' || releasedToUnit === true;

/** Whether the unit is given it together with others; what a person let go is seen at once. */
export const waitsForOthers = ({ kind, recognisedKind = kind }: Comment): boolean =>
  kind === 'none' && recognisedKind === 'none';

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
  if (!isPublished(state)) return undefined;
  if (reply === undefined)
    return { path: 'reply', message: `a comment is ${state} only with a reply: its author was promised one` };
  const [blank] = blanksIn(reply);
  return blank === undefined
    ? undefined
    : { path: 'reply', message: `fill in ${blank}: the reply goes to its author as it stands` };
}

/** The comment after a change by somebody at an instant; a reply that stays as it was keeps its author. */
export function changedComment(before: Comment, change: CommentChange, by: { who: string; at: string }): Comment {
  const { reply = before.reply, state = before.state } = change;
  const assignedTo = assigneeAfter(before, change);
  const { assignedTo: _, history: __, ...rest } = before;
  const answeredOn = firstAnsweredOn(before) ?? (isPublished(state) ? dayOf(by.at) : undefined);
  const after: Comment = {
    ...rest,
    state,
    ...(assignedTo === undefined ? {} : { assignedTo }),
    ...(reply === before.reply ? {} : { reply, repliedBy: by.who, repliedAt: by.at }),
    ...(answeredOn === undefined ? {} : { answeredOn }),
    ...aboutAfter(before, change),
    revision: before.revision + 1,
  };
  const history = withStep(before, after, by);
  return history.length === 0 ? after : { ...after, history };
}

/** What turns out to be a complaint is taken from whoever had it: they may be of the unit that it complains of. */
function assigneeAfter(before: Comment, { assignedTo, kind = before.kind }: CommentChange): string | undefined {
  if (assignedTo !== undefined) return assignedTo ?? undefined;
  return before.kind === 'none' && kind !== 'none' ? undefined : before.assignedTo;
}

function aboutAfter(before: Comment, { kind = before.kind, releasedToUnit }: CommentChange): Partial<Comment> {
  const recognisedKind = before.recognisedKind ?? (kind === before.kind ? undefined : before.kind);
  return {
    kind,
    ...(recognisedKind === undefined ? {} : { recognisedKind }),
    ...(releasedToUnit === undefined ? {} : { releasedToUnit }),
  };
}

/** When its author could first read a reply; undefined where they never could. Comments from before it was written down have the reply's day. */
export function firstAnsweredOn({ answeredOn, state, repliedAt }: Comment): string | undefined {
  return answeredOn ?? (isPublished(state) && repliedAt !== undefined ? dayOf(repliedAt) : undefined);
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
  const { receivedOn, dueOn, keptUntil, state, solved, reply } = of;
  const shown = isPublished(state) && reply !== undefined ? { text: reply, on: replyShownOn(of) } : undefined;
  return { receivedOn, dueOn, keptUntil, state, solved, reply: shown, takesSolved: takesSolved(of) };
}

/** From when the reply can be read as it stands: a draft from when it was sent, a corrected one from its correction. */
function replyShownOn({ receivedOn, repliedAt, answeredOn = receivedOn }: Comment): string {
  const written = repliedAt === undefined ? receivedOn : dayOf(repliedAt);
  return written > answeredOn ? written : answeredOn;
}

export const isOverdue = ({ state, dueOn }: Comment, today: string): boolean => !isPublished(state) && dueOn < today;

const idLength = 10;

/** A part of a comment's id that follows from nothing: from a submission id one could look up whose answers it came with. */
export const newCommentToken = (randomBytes: (size: number) => Uint8Array): string =>
  // 27 letters out of 256 values: taking the remainder favours 13 of them by a ninth, which for an id is nothing.
  [...randomBytes(idLength)].map((byte) => codeAlphabet.charAt(byte % codeAlphabet.length).toLowerCase()).join('');
