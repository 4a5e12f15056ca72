// How are many comments assigned at once? Each by itself: what somebody changed meanwhile is named, and the others are done.
import * as z from 'zod/mini';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import { findCommentById } from '../store/comments.ts';
import { assignee, changeSeen } from './comment-change.ts';
import { type Seen, type Sight, sightOf, unknownComment } from './comment-sight.ts';
import { commentView, viewOf } from './comment-view.ts';
import { type Call, noQuery, route } from './route.ts';

const together = z.strictObject({
  assignedTo: assignee,
  comments: z
    .array(z.strictObject({ id: z.string(), revision: z.int() }))
    .check(z.minLength(1, 'choose one at least'), z.maxLength(200)),
});
type Together = z.infer<typeof together>;
type Wanted = Together['comments'][number];

export const assigned = z.object({
  assigned: z.int(),
  /** Those that could not be, each with the reason, and as it is now where somebody else was quicker. */
  conflicts: z.array(z.object({ id: z.string(), message: z.string(), current: z.optional(commentView) })),
});
type Conflict = z.infer<typeof assigned>['conflicts'][number];

export const assignRoute = route({
  method: 'POST',
  path: '/comments:assign',
  summary:
    'Assign up to 200 comments to somebody (null: to nobody); those that cannot be are named, the others are done',
  right: 'comments.write',
  query: noQuery,
  body: together,
  gives: { status: 200, schema: assigned },
  run: async ({ body }, call) => ({ status: 200, body: await assignAll(call, body) }),
});

async function assignAll(call: Call, { comments, assignedTo }: Together) {
  const sights = new Map<string, Promise<Sight>>();
  const sightIn = (campaignId: string): Promise<Sight> => {
    const known = sights.get(campaignId) ?? sightOf(call, campaignId);
    sights.set(campaignId, known);
    return known;
  };
  const conflicts: Conflict[] = [];
  for (const wanted of comments) {
    const conflict = await assignOne(call, wanted, assignedTo, sightIn);
    if (conflict !== undefined) conflicts.push(conflict);
  }
  return { assigned: comments.length - conflicts.length, conflicts };
}

/** Whoever is given one that nobody took up takes it up; undefined where it went well. */
async function assignOne(
  call: Call,
  { id, revision }: Wanted,
  assignedTo: Together['assignedTo'],
  sightIn: (campaignId: string) => Promise<Sight>,
): Promise<Conflict | undefined> {
  const seen = await seenIn(call, id, sightIn);
  if (seen === undefined) return { id, message: unknownComment(id).message };
  const takesUp = assignedTo !== null && seen.comment.state === 'received';
  try {
    await changeSeen(call, seen, { revision, assignedTo, ...(takesUp ? { state: 'in-review' } : {}) });
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const message = error.faults[0]?.message ?? error.message;
    if (error.status !== 409) return { id, message };
    const now = await findCommentById(call.deps.store, id, call.deps.now());
    return { id, message, ...(now === undefined ? {} : { current: viewOf(now, seen.level, dayOf(call.deps.now())) }) };
  }
}

async function seenIn(call: Call, id: string, sightIn: (id: string) => Promise<Sight>): Promise<Seen | undefined> {
  const comment = await findCommentById(call.deps.store, id, call.deps.now());
  if (comment === undefined) return undefined;
  const sight = await sightIn(comment.campaignId);
  const level = sight.levelOn(call.actor, 'comments.write', comment);
  return level === undefined ? undefined : { comment, level, sight };
}
