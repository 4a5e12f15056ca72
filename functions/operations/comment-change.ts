// How does a comment change? By revision, by those who see it, with an entry in the trail that says neither what was written nor what was replied.
import * as z from 'zod/mini';
import { type Comment, changedComment, changeFault, commentState } from '../domain/comment.ts';
import { commentKind } from '../domain/comment-kind.ts';
import type { Level } from '../domain/comment-release.ts';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import { changeComment, findCommentById } from '../store/comments.ts';
import { findPerson } from '../store/people.ts';
import { mayHandle } from './comment-people.ts';
import type { Seen, Sight } from './comment-sight.ts';
import { viewOf } from './comment-view.ts';
import { invalid } from './parse-sent.ts';
import type { Call } from './route.ts';

const text = (longest: number) => z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(longest));

/** A person's id, or whatever another system calls those who handle comments; null for nobody. */
export const assignee = z.nullable(text(200));
export const commentChange = z.strictObject({
  /** As read: whoever changed the comment since is not overwritten. */
  revision: z.int(),
  state: z.optional(commentState),
  reply: z.optional(text(4000)),
  assignedTo: z.optional(assignee),
  /** What it is about, and whether its unit may see it though it complains of it: the level above alone decides. */
  kind: z.optional(commentKind),
  releasedToUnit: z.optional(z.boolean()),
});
export type SentChange = z.infer<typeof commentChange>;

/** The comment as changed; throws 409 with both versions where somebody changed it since. */
export async function changeSeen(call: Call, { comment: before, level, sight }: Seen, sent: SentChange) {
  const { deps, actor } = call;
  const { revision, ...change } = sent;
  const now = deps.now();
  if (before.revision !== revision) throw changedMeanwhile(before, level, sent, dayOf(now));
  refuseUnit(level, sent);
  const fault = changeFault(before, change);
  if (fault !== undefined) throw invalid([fault]);
  const after = changedComment(before, change, { who: actor.id, at: now.toISOString() });
  await refuseAssignee(call, sight, after, sent);
  if (await changeComment(deps.store, before, after, noteOf(call, before, after))) return after;
  throw changedMeanwhile((await findCommentById(deps.store, before.id, now)) ?? before, level, sent, dayOf(now));
}

/** Throws 403 where a unit would decide what is kept from itself. */
function refuseUnit(level: Level, { kind, releasedToUnit }: SentChange): void {
  if (level === 'above' || (kind === undefined && releasedToUnit === undefined)) return;
  throw new Problem(
    403,
    'Forbidden',
    'Only the level above a unit decides what a comment on it is about and whether the unit may see it.',
  );
}

async function refuseAssignee({ deps }: Call, sight: Sight, after: Comment, { assignedTo }: SentChange): Promise<void> {
  if (!assignedTo?.startsWith('pe-')) return;
  const person = await findPerson(deps.store, assignedTo);
  if (person !== undefined && mayHandle(person, sight, after)) return;
  throw invalid([{ path: 'assignedTo', message: 'is nobody who may handle this comment' }]);
}

const noteOf = ({ deps, actor }: Call, before: Comment, after: Comment) => ({
  at: deps.now(),
  id: Buffer.from(deps.randomBytes(9)).toString('base64url'),
  who: actor.id,
  what: 'comment.change',
  thing: before.id,
  before: forTrail(before),
  after: forTrail(after),
});

/** What the trail keeps for ever: neither what the citizen wrote nor what was replied. */
const forTrail = ({ state, assignedTo, revision, repliedAt, kind, releasedToUnit }: Comment) => ({
  ...{ state, assignedTo, revision, repliedAt, kind, releasedToUnit },
});

const changedMeanwhile = (current: Comment, level: Level, sent: SentChange, today: string): Problem =>
  new Problem(
    409,
    'Changed meanwhile',
    `Somebody changed this comment since revision ${sent.revision}: compare "current" with what you "sent", and send again with revision ${current.revision}.`,
    { more: { current: viewOf(current, level, today), sent } },
  );
