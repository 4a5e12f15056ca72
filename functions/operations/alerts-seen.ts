// Which alerts may somebody see? Of figures they read live and that are not withheld from them; of points theirs; of late replies as the comment.
import type { Alert } from '../domain/alert.ts';
import { type Days, dayOf } from '../domain/period.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { levelOver } from './comment-sight.ts';
import { liveOver, type Right, readsLiveOf, seesLive } from './rights.ts';
import type { Call } from './route.ts';
import { talliesOfCut } from './score-of-cut.ts';
import { type AgencyCut, isHidden } from './staff-scores.ts';
import { type IsWithheld, unitsWithheld } from './staff-units.ts';

export type Reader = {
  actor: Call['actor'];
  deps: Pick<Call['deps'], 'store' | 'registry' | 'questionnaires' | 'now'>;
};
export type SeesAlert = (one: Alert) => Promise<boolean>;

/**
 * Whether the reader may see an alert. An alert's figure is judged as if it were asked for as a score, of both periods, by this reader;
 * where either is withheld there is no alert for them. The units of a period are judged once for all its alerts.
 */
export async function alertReader({ actor, deps }: Reader, registry: Registry): Promise<SeesAlert> {
  const judged = new Map<string, Promise<IsWithheld>>();
  const unitsOf = (cut: AgencyCut): Promise<IsWithheld> => {
    const name = [cut.campaign.id, cut.serviceId, cut.days.from, cut.days.to].join('#');
    const known = judged.get(name) ?? unitsWithheld(deps.store, cut, liveOver(actor));
    judged.set(name, known);
    return known;
  };
  const isShown = async (one: Alert, days: Days): Promise<boolean> => {
    const cut = await cutOf(deps, registry, one, days);
    if (cut === undefined) return false;
    return !(await isHidden(deps.store, cut, await talliesOfCut(deps.store, cut), await unitsOf(cut)));
  };
  return async (one) => {
    if (!reaches({ actor, deps }, registry, 'alerts.read', one)) return false;
    if (seesLive(actor)) return true;
    for (const days of figuresOf(one)) if (!(await isShown(one, days))) return false;
    return true;
  };
}

/** Whether the alert lies within what the reader holds, its figures aside. */
export function reaches({ actor, deps }: Reader, registry: Registry, right: Right, one: Alert): boolean {
  if (one.found.cause !== 'overdue-comment')
    return seesLive(actor) || readsLiveOf(actor, registry, one.agencyId, dayOf(deps.now()));
  // The levels above alone: that somebody complained of a unit is not the unit's to know before it is told.
  const own = right === 'alerts.write' ? 'comments.write' : 'comments.read';
  return levelOver(actor, own, registry, one.agencyId, dayOf(deps.now())) === 'above';
}

/** The periods whose figures an alert tells. */
function figuresOf({ found }: Alert): Days[] {
  if (found.cause === 'fall') return [found.before, found.now];
  return found.cause === 'low-streak' ? [found] : [];
}

async function cutOf(
  deps: Reader['deps'],
  registry: Registry,
  { campaignId, agencyId, serviceId }: Alert,
  { from, to }: Days,
): Promise<AgencyCut | undefined> {
  const campaign = registry.campaigns.get(campaignId);
  if (campaign === undefined) return undefined;
  const questionnaire = await askedIn(deps.questionnaires, campaign);
  const method = questionnaire.methods.find(({ id }) => id === campaign.method.id);
  if (method === undefined) return undefined;
  return {
    ...{ campaign, registry, questionnaire, method, agencyId, serviceId, days: { from, to } },
    ...{ channel: undefined, axis: 'territory', withFlagged: true, whole: false, readings: new Map() },
  };
}
