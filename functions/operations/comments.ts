// What did people write, and what becomes of it? A campaign's comments, one of them, and its change; nothing here leads to the answers beside it.
import * as z from 'zod/mini';
import { type Comment, commentState, isOverdue } from '../domain/comment.ts';
import type { Level } from '../domain/comment-release.ts';
import { dayOf } from '../domain/period.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { textFor } from '../domain/text-for-unit.ts';
import { campaignSeen } from './campaigns.ts';
import { changeSeen, commentChange } from './comment-change.ts';
import { commentPeople, everybody, peopleOf } from './comment-people.ts';
import { commentSeen, sightOf } from './comment-sight.ts';
import { commentView, viewOf } from './comment-view.ts';
import { listOf, listQuery, readCursor, writeCursor } from './lists.ts';
import { holds } from './rights.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

/** Words of the comment or the reply; marks and capitals do not matter, and d finds đ. */
export const soughtWords = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));

const commentQuery = z.strictObject({
  ...listQuery.shape,
  state: z.optional(commentState),
  overdue: z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' })),
  q: z.optional(soughtWords),
});
type CommentQuery = z.infer<typeof commentQuery>;

export const oneComment = z.object({ ...commentView.shape, ...commentPeople });

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
    method: 'GET',
    path: '/comments/{id}',
    summary: 'One comment with what was done with it, and who may handle it',
    right: 'comments.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: oneComment },
    run: async ({ params: { id = '' } }, call) => {
      const { comment, level, sight } = await commentSeen(call, id, 'comments.read');
      const mayAssign = holds(call.actor, 'comments.write');
      const people = peopleOf(await everybody(call), [{ comment, sight }], mayAssign);
      return { status: 200, body: { ...viewOf(comment, level, dayOf(call.deps.now())), ...people } };
    },
  }),
  route({
    method: 'PATCH',
    path: '/comments/{id}',
    summary:
      'Take up, assign, answer or close a comment, say what it is about or let its unit see it; 409 with both versions where somebody changed it since it was read',
    right: 'comments.write',
    query: noQuery,
    body: commentChange,
    gives: { status: 200, schema: commentView },
    run: async ({ params: { id = '' }, body }, call) => {
      const seen = await commentSeen(call, id, 'comments.write');
      const after = await changeSeen(call, seen, body);
      return { status: 200, body: viewOf(after, seen.level, dayOf(call.deps.now())) };
    },
  }),
];

/** The whole campaign is read: when a unit is given its comments depends on how many came. */
async function pageOfComments(call: Call, campaignId: string, { limit = 200, cursor, ...filter }: CommentQuery) {
  const today = dayOf(call.deps.now());
  const { all, levelOn } = await sightOf(call, campaignId);
  const after = cursor === undefined ? '' : readCursor(cursor);
  const found = all.flatMap((one) => {
    const level =
      one.id > after && isWanted(one, filter, today) ? levelOn(call.actor, 'comments.read', one) : undefined;
    return level === undefined || !says(one, level, filter.q) ? [] : viewOf(one, level, today);
  });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, nextCursor: writeCursor(last.id) } : { items };
}

type Filter = Omit<CommentQuery, 'limit' | 'cursor'>;

function isWanted(one: Comment, { state, overdue }: Filter, today: string): boolean {
  if (state !== undefined && one.state !== state) return false;
  return overdue === undefined || isOverdue(one, today) === overdue;
}

/** Whether the words are in what somebody of the level may read: what is hidden from them is not found either. */
export const says = (one: Comment, level: Level, q: string | undefined): boolean =>
  q === undefined || plainLetters(`${textFor(level, one)}\n${one.reply ?? ''}`).includes(plainLetters(q));
