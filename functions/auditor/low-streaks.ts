// Which units were rated low on the last days, one after another? Those with points of their own; what is above them is their sum.
import type { Raised } from '../domain/alert.ts';
import { alertThresholds } from '../domain/alert-thresholds.ts';
import type { Campaign } from '../domain/campaign.ts';
import { exactIndex } from '../domain/exact-index.ts';
import { groupBy } from '../domain/group-by.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { lowStreak } from '../domain/low-streak.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { lowerIsBetter } from '../domain/score.ts';
import { counterName } from '../domain/tally.ts';
import { everyService } from '../domain/tally-cell.ts';
import { collect } from '../store/items.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import { type TallyItem, talliesOf } from '../store/tallies.ts';
import type { AuditorDependencies } from './dependencies.ts';
import { countedOf, type Surveyed, surveyedOf } from './surveyed.ts';

/** Dated by its first day, so that a streak that goes on is the same one. */
export async function* lowStreaksOf(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  through: string,
): AsyncGenerator<Raised> {
  const surveyed = await surveyedOf(deps, registry, campaign);
  const level = alertThresholds(campaign, surveyed.method).lowBelow;
  if (level === undefined) return;
  const points = await pointsOf(deps.store, registry);
  const rule = {
    level,
    minimum: campaign.minimumToShow,
    lowerIsBetter: lowerIsBetter(surveyed.questionnaire, surveyed.method),
  };
  for (const agencyId of new Set(points.map((point) => agencyOfPoint(point, through)))) {
    deps.stopping.throwIfAborted();
    const days = { from: campaign.opensOn, to: through };
    const its = talliesOf(deps.store, campaign.id, agencyId, 'D', { serviceId: everyService, days });
    const streak = lowStreak(dayScores(surveyed, await collect(its)), rule);
    if (streak === undefined) continue;
    const percent = isPercentage(surveyed.method);
    yield {
      campaignId: campaign.id,
      agencyId,
      since: streak.from,
      found: { cause: 'low-streak', ...streak, level, percent },
    };
  }
}

const dayScores = (surveyed: Surveyed, items: TallyItem[]) =>
  [...groupBy(items, ({ cell }) => cell.period)].map(([day, its]) => {
    const tally = countedOf(its, surveyed);
    const exact = exactIndex(surveyed.questionnaire, surveyed.method, tally, { kind: 'whole' });
    return { day, index: exact?.index.valueOf(), responses: tally[counterName.responses] ?? 0 };
  });
