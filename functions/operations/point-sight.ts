// Which figures of points may somebody see? The platform all but those of one official; staff what tells nothing of a few, over whole months.
import type { Point } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { isShowable, scoredCounters } from '../domain/disclosure.ts';
import type { Days } from '../domain/period.ts';
import { pointMonthName, pointMonths } from '../domain/point-month.ts';
import { groupsApart } from '../domain/points-apart.ts';
import { everUnder } from '../domain/released-range.ts';
import { isServedByOne } from '../domain/served-by-one.ts';
import { wholeMonths } from '../domain/whole-months.ts';
import { liveOver, seesLive } from './rights.ts';
import type { Call } from './route.ts';
import { talliesOfCut } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';
import { isHidden } from './staff-scores.ts';
import { unitsWithheld } from './staff-units.ts';

type UnitCut = Cut & { agencyId: string };
/** Whether the figure of a point over some days may be shown. */
export type ShowsPoint = (point: string, days: Days) => boolean;

export async function sightOfPoints(call: Call, cut: UnitCut, points: Point[]): Promise<ShowsPoint> {
  const ofOne = new Set(points.flatMap(({ code, onePerson }) => (onePerson ? code : [])));
  const isOther = (point: string): boolean => !ofOne.has(point);
  if (seesLive(call.actor)) return isOther;
  if (!(await areTold(call, cut))) return () => false;
  const shows = await ofWholeMonths(call, cut, points, ofOne);
  return (point, days) => isOther(point) && shows(point, days);
}

/**
 * Whether points of the unit are told to staff at all: not beside another method or without the flagged, for the difference is a few;
 * not of a unit that has others under it, whose own answers stand in no table; not where its own figure is withheld.
 */
async function areTold({ deps: { store }, actor }: Call, cut: UnitCut): Promise<boolean> {
  const { campaign, method, withFlagged, registry, agencyId } = cut;
  if (!withFlagged || method.id !== campaign.method.id || everUnder(registry.tree, agencyId).length > 1) return false;
  return !(await isHidden(
    store,
    cut,
    await talliesOfCut(store, cut),
    await unitsWithheld(store, cut, liveOver(actor)),
  ));
}

/** Judged over the whole campaign whatever days are asked for, so that no two answers cut a group between them. */
async function ofWholeMonths(
  { deps: { store } }: Call,
  cut: UnitCut,
  points: Point[],
  ofOne: ReadonlySet<string>,
): Promise<ShowsPoint> {
  const { campaign, questionnaire, agencyId } = cut;
  const campaignDays = { from: campaign.opensOn, to: lastDay(campaign) };
  const byDay = campaign.calendar === 'administrative';
  const items = await talliesOfCut(store, { ...cut, days: campaignDays }, { ofPoints: true, byDay });
  const months = pointMonths(items, campaign.calendar);
  const minimum = campaign.minimumToShow;
  const groups = groupsApart(months, {
    ...{ minimum, scored: scoredCounters(questionnaire) },
    isOfOne: (of) =>
      'point' in of ? ofOne.has(of.point) : isServedByOne(points, { agencyId, serviceId: of.serviceId }),
  });
  const known = new Set(months.map(pointMonthName));
  return (point, days) => {
    const asked = wholeMonths(days, campaignDays, campaign.calendar)?.map((month) => pointMonthName({ point, month }));
    return asked !== undefined && isShowable(new Set(asked.filter((name) => known.has(name))), groups, minimum);
  };
}
