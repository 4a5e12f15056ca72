// What did people write, and what becomes of it? A campaign's comments, and the change of one; nothing here leads to the answers beside it.
import * as z from 'zod/mini';
import { type Comment, changedComment, changeFault, comment, commentState, isOverdue } from '../domain/comment.ts';
import { dayOf } from '../domain/period.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { Problem } from '../runtime/problem.ts';
import { changeComment, commentsOf, findCommentById } from '../store/comments.ts';
import type { Registry } from '../store/registry.ts';
import { campaignSeen } from './campaigns.ts';
import { listOf, listQuery, readCursor, writeCursor } from './lists.ts';
import { invalid } from './parse-sent.ts';
import { grantsOver, type Right } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

/** Point and service are kept back: with the day they would often point at one line of the raw responses. */
const commentView = z.object({
  ...z.omit(comment, { pointCode: true, serviceId: true }).shape,
  overdue: z.boolean(),
});

const commentQuery = z.strictObject({
  ...listQuery.shape,
  state: z.optional(commentState),
  overdue: z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' })),
  /** Words of the comment or the reply; marks and capitals do not matter, and d finds đ. */
  q: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
});
type CommentQuery = z.infer<typeof commentQuery>;

const text = (longest: number) => z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(longest));
const commentChange = z.strictObject({
  /** As read: whoever changed the comment since is not overwritten. */
  revision: z.int(),
  state: z.optional(commentState),
  reply: z.optional(text(4000)),
  assignedTo: z.optional(z.nullable(text(200))),
});
type Sent = z.infer<typeof commentChange>;

export const commentRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/campaigns/{id}/comments',
    summary:
      'Comments of a campaign by the day they came, by state, past their due day, or with some words (without marks)',
    right: 'comments.read',
    query: commentQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(commentView) },
    run: async ({ params, query }, call) => {
      const { id } = await campaignSeen(call, params);
      return { status: 200, body: await pageOfComments(call, id, query) };
    },
  }),
  route({
    method: 'PATCH',
    path: '/comments/{id}',
    summary:
      'Take up, assign, answer or close a comment; 409 with both versions where somebody changed it since it was read',
    right: 'comments.write',
    query: noQuery,
    body: commentChange,
    gives: { status: 200, schema: commentView },
    run: async ({ params, body }, call) => ({ status: 200, body: await change(call, params, body) }),
  }),
];

const viewOf = ({ pointCode: _, serviceId: __, ...rest }: Comment, today: string) => ({
  ...rest,
  overdue: isOverdue(rest, today),
});

/**
 * Nobody handles the comments on their own unit: until the inbox knows a complaint of harassment and sends it to the level above, every
 * comment is read by the levels above alone.
 */
export function isTheirs(
  { actor, deps }: { actor: Call['actor']; deps: Pick<Call['deps'], 'now'> },
  registry: Registry,
  right: Right,
  { agencyId }: Pick<Comment, 'agencyId'>,
): boolean {
  const grants = grantsOver(actor, right, registry, agencyId, dayOf(deps.now()));
  return grants.some((grant) => grant.agencyId !== agencyId);
}

/** Reads on until the page is full: what a filter leaves out costs reading, and one more tells whether there is a next page. */
async function pageOfComments(call: Call, campaignId: string, { limit = 200, cursor, ...filter }: CommentQuery) {
  const { deps } = call;
  const now = deps.now();
  const registry = await deps.registry();
  const found: Comment[] = [];
  const after = cursor === undefined ? undefined : readCursor(cursor);
  for await (const one of commentsOf(deps.store, campaignId, now, after)) {
    if (isWanted(one, filter, dayOf(now)) && isTheirs(call, registry, 'comments.read', one)) found.push(one);
    if (found.length > limit) break;
  }
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const views = items.map((one) => viewOf(one, dayOf(now)));
  return found.length > limit && last !== undefined
    ? { items: views, nextCursor: writeCursor(last.id) }
    : { items: views };
}

function isWanted(one: Comment, { state, overdue, q }: Omit<CommentQuery, 'limit' | 'cursor'>, today: string): boolean {
  if (state !== undefined && one.state !== state) return false;
  if (overdue !== undefined && isOverdue(one, today) !== overdue) return false;
  return q === undefined || plainLetters(`${one.text}\n${one.reply ?? ''}`).includes(plainLetters(q));
}

async function change(call: Call, { id = '' }: Params, { revision, ...sent }: Sent) {
  const { deps, actor } = call;
  const now = deps.now();
  const before = await findCommentById(deps.store, id, now);
  if (before === undefined || !isTheirs(call, await deps.registry(), 'comments.write', before))
    throw new Problem(404, 'Not found', `There is no comment ${id}.`);
  if (before.revision !== revision) throw changedMeanwhile(before, { revision, ...sent }, dayOf(now));
  const fault = changeFault(before, sent);
  if (fault !== undefined) throw invalid([fault]);
  const at = now.toISOString();
  const after = changedComment(before, sent, { who: actor.id, at });
  const note = {
    at: now,
    id: Buffer.from(deps.randomBytes(9)).toString('base64url'),
    who: actor.id,
    what: 'comment.change',
    thing: id,
    before: forTrail(before),
    after: forTrail(after),
  };
  if (await changeComment(deps.store, before, after, note)) return viewOf(after, dayOf(now));
  throw changedMeanwhile((await findCommentById(deps.store, id, now)) ?? before, { revision, ...sent }, dayOf(now));
}

/** What the trail keeps for ever: neither what the citizen wrote nor what was replied. */
const forTrail = ({ state, assignedTo, revision, repliedAt }: Comment) => ({ state, assignedTo, revision, repliedAt });

const changedMeanwhile = (current: Comment, sent: Sent, today: string): Problem =>
  new Problem(
    409,
    'Changed meanwhile',
    `Somebody changed this comment since revision ${sent.revision}: compare "current" with what you "sent", and send again with revision ${current.revision}.`,
    { more: { current: viewOf(current, today), sent } },
  );
