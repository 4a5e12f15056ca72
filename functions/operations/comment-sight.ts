// Who sees which comments? The levels above a unit all of them, the unit those that complain of nobody or were let go, both by the morning.
import type { Actor } from '../domain/actor.ts';
import { type Comment, waitsForOthers } from '../domain/comment.ts';
import { givenOn, isShown, isWaiting, type Level } from '../domain/comment-release.ts';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import { commentsOf, findCommentById } from '../store/comments.ts';
import { collect } from '../store/items.ts';
import type { Registry } from '../store/registry.ts';
import { grantsOver, type Right } from './rights.ts';
import type { Call } from './route.ts';

export type CommentRight = Extract<Right, `comments.${string}`>;

/** A campaign's comments, and what somebody may see of them today. */
export type Sight = {
  all: Comment[];
  /** Undefined where they do not see it. */
  levelOn(actor: Actor, right: CommentRight, comment: Comment): Level | undefined;
  /** Whether its unit is still to be given it; known to whoever has to do with the unit. */
  waits(comment: Comment): boolean;
};

/** Undefined where the actor has nothing to do with an agency's comments. */
export function levelOver(
  actor: Actor,
  right: CommentRight,
  registry: Registry,
  agencyId: string,
  day: string,
): Level | undefined {
  const grants = grantsOver(actor, right, registry, agencyId, day);
  if (grants.length === 0) return undefined;
  return grants.some((grant) => grant.agencyId !== agencyId) ? 'above' : 'unit';
}

export async function sightOf({ deps }: Pick<Call, 'deps'>, campaignId: string): Promise<Sight> {
  const [registry, now] = [await deps.registry(), deps.now()];
  const all = await collect(commentsOf(deps.store, campaignId, now));
  const today = dayOf(now);
  const given = givenToUnits(all);
  const levelOn: Sight['levelOn'] = (actor, right, one) => {
    const level = levelOver(actor, right, registry, one.agencyId, today);
    return level !== undefined && isShown(one, level, given, today) ? level : undefined;
  };
  return { all, levelOn, waits: (one) => isWaiting(one, given, today) };
}

/** Each unit's comments are given together by themselves. */
function givenToUnits(all: Comment[]): Map<string, string> {
  const waiting = all.filter(waitsForOthers);
  const units = [...new Set(waiting.map(({ agencyId }) => agencyId))];
  return new Map(units.flatMap((unit) => [...givenOn(waiting.filter(({ agencyId }) => agencyId === unit))]));
}

export type Seen = { comment: Comment; level: Level; sight: Sight };

/** The comment of an id; throws 404 where there is none, or none that the client may see yet. */
export async function commentSeen(call: Call, id: string, right: CommentRight): Promise<Seen> {
  const comment = await findCommentById(call.deps.store, id, call.deps.now());
  if (comment === undefined) throw unknownComment(id);
  const sight = await sightOf(call, comment.campaignId);
  const level = sight.levelOn(call.actor, right, comment);
  if (level === undefined) throw unknownComment(id);
  return { comment, level, sight };
}

export const unknownComment = (id: string): Problem => new Problem(404, 'Not found', `There is no comment ${id}.`);
