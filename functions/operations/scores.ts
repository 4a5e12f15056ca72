// What are the scores of a campaign? Live for the platform; for staff live but for what is small; for everyone else what was released.
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import { meanOfChildren } from './mean-of-children.ts';
import { invalid } from './parse-sent.ts';
import { releasedScores } from './released-scores.ts';
import { mayOver, readsLiveOf, seesLive } from './rights.ts';
import type { Call } from './route.ts';
import { scoreOf, talliesOfCut } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';
import { rowsBy } from './score-rows.ts';
import type { ScoreQuery } from './score-view.ts';
import { staffScores } from './staff-scores.ts';

/** One Score or a table, live or released as the client may read; throws 403 where it may not. */
export async function scoresFor(call: Call, cut: Cut, query: ScoreQuery) {
  const its = demandScores(call, cut);
  if (query.basis === 'released') return releasedScores(call, ofAgency(cut), query);
  if (its === 'live') return liveScores(call, cut, query);
  return basisOf(call, cut) === 'live' ? staffScores(call, its, query) : releasedScores(call, its, query);
}

/** What is released is released of agencies. */
function ofAgency({ agencyId, ...cut }: Cut): Cut & { agencyId: string } {
  if (agencyId === undefined) throw invalid([{ path: 'agency', message: 'is needed' }]);
  return { ...cut, agencyId };
}

/** Whether the figures of a cut that the actor reads are live ones or released. */
export function basisOf({ actor, deps }: Call, { agencyId, registry }: Cut): 'live' | 'released' {
  if (seesLive(actor)) return 'live';
  const isLive = agencyId !== undefined && readsLiveOf(actor, registry, agencyId, dayOf(deps.now()));
  return isLive ? 'live' : 'released';
}

/** `live` for who reads every figure as it is, else the cut with the agency it must name; throws 403 for others' agencies and none. */
export function demandScores({ actor, deps }: Call, cut: Cut): 'live' | (Cut & { agencyId: string }) {
  if (seesLive(actor)) return 'live';
  const { agencyId } = cut;
  if (agencyId === undefined || !mayOver(actor, 'scores.read', cut.registry, agencyId, dayOf(deps.now()))) {
    throw new Problem(403, 'Forbidden', 'You read scores of your own agency and those under it: name one by ?agency=.');
  }
  return { ...cut, agencyId };
}

async function liveScores({ deps: { store } }: Call, cut: Cut, { by, calendar, agencyRollUp }: ScoreQuery) {
  const pooled = scoreOf(cut, await talliesOfCut(store, cut));
  const total =
    agencyRollUp === 'mean' ? meanOfChildren(pooled, cut, await rowsBy(store, cut, 'agency', calendar)) : pooled;
  return by === undefined ? total : { rows: await rowsBy(store, cut, by, calendar), total };
}
