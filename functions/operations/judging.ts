// May a reviewer decide about these responses, and what is written when they do? Never about those of a point where they serve themselves.
import type { Actor } from '../domain/actor.ts';
import { countByAgency } from '../domain/decision.ts';
import type { Status } from '../domain/response.ts';
import { Problem } from '../runtime/problem.ts';
import { attendedBy } from '../store/attendants.ts';
import type { Change } from '../store/change-registry.ts';
import { type Judgement, judgeTogether } from '../store/judge-response.ts';
import { mayOver } from './rights.ts';
import type { Call } from './route.ts';

export type MayJudge = (response: { agencyId: string; pointCode?: string | undefined }, day: string) => boolean;

/** The responses a reviewer may see and decide about: of agencies where they hold the right, but of no point of their own. */
export async function mayJudge({ deps, actor }: Call): Promise<MayJudge> {
  const [registry, own] = [await deps.registry(), await ownPoints(deps.store, actor)];
  return ({ agencyId, pointCode }, day) =>
    mayOver(actor, 'responses.review', registry, agencyId, day) && (pointCode === undefined || !own.has(pointCode));
}

const ownPoints = async (store: Call['deps']['store'], actor: Actor): Promise<Set<string>> =>
  new Set(await attendedBy(store, actor.id));

export const notYours = (): Problem =>
  new Problem(403, 'Forbidden', 'You review responses of units under you, and of no point where you serve yourself.');

type Word = { campaignId: string; status: Status; reason: string };

/** Writes the judgements, the decision and the trail in one stroke; false where something changed since it was read. */
export function decide(
  { deps, actor }: Call,
  { campaignId, status, reason }: Word,
  judgements: Judgement[],
  told: Pick<Change, 'what' | 'thing' | 'before' | 'after'>,
): Promise<boolean> {
  const [at, id] = [deps.now(), Buffer.from(deps.randomBytes(9)).toString('base64url')];
  const responses = countByAgency(judgements.map(({ response }) => response));
  const decision = { at: at.toISOString(), who: actor.id, status, reason, responses };
  return judgeTogether(deps.store, judgements, { at, id, who: actor.id, ...told }, { campaignId, decision });
}
