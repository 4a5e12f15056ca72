// From which day on are a unit's answers counted by point? What was counted before there were such tallies, and is gone since, has no point.
import { childrenDuring } from '../domain/agency-tree.ts';
import { lastDay } from '../domain/coverage.ts';
import { addDays, type Days, dayOf } from '../domain/period.ts';
import { counterName } from '../domain/tally.ts';
import { wholeMonths } from '../domain/whole-months.ts';
import type { TallyItem } from '../store/tallies.ts';
import type { OperationDependencies } from './dependencies.ts';
import { talliesOfCut } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';

type UnitCut = Cut & { agencyId: string };
type Reading = Pick<OperationDependencies, 'store' | 'now'>;

/**
 * The days asked, or their last part: from the first on which every answer is told by point, at the beginning of a month where whole months
 * were asked for. The auditor has every answer that is kept counted anew, so only those kept no longer lack it.
 */
export async function daysToldByPoint(deps: Reading, cut: UnitCut): Promise<Days> {
  if (sumOf(await peopleOfUnit(deps, cut, false)) === sumOf(await peopleAtPoints(deps, cut, false))) return cut.days;
  const [all, told] = [await peopleOfUnit(deps, cut, true), await peopleAtPoints(deps, cut, true)];
  // Somebody may have been counted between the two readings: of today that is likely, of days before it is not.
  const today = dayOf(deps.now());
  const untold = [...all.keys()].filter((day) => day < today && all.get(day) !== (told.get(day) ?? 0));
  const last = untold.toSorted().at(-1);
  return last === undefined ? cut.days : { from: beginAfter(last, cut), to: cut.days.to };
}

function beginAfter(last: string, { campaign, days }: UnitCut): string {
  const isWhole = (asked: Days) =>
    wholeMonths(asked, { from: campaign.opensOn, to: lastDay(campaign) }, campaign.calendar);
  let from = addDays(last, 1);
  if (isWhole(days) !== undefined)
    while (from <= days.to && isWhole({ from, to: days.to }) === undefined) from = addDays(from, 1);
  return from;
}

/** People by day, or by sealed month where `byDay` is not asked for; whatever their status. */
type People = Map<string, number>;
const sumOf = (people: People): number => [...people.values()].reduce((sum, one) => sum + one, 0);

const peopleAtPoints = async ({ store }: Reading, cut: UnitCut, byDay: boolean): Promise<People> =>
  addPeople(new Map(), await talliesOfCut(store, cut, { ofPoints: true, byDay }), 1);

/** The unit's own: without those at the units under it. */
async function peopleOfUnit({ store }: Reading, cut: UnitCut, byDay: boolean): Promise<People> {
  const people = addPeople(new Map(), await talliesOfCut(store, { ...cut, whole: false }, { byDay }), 1);
  for (const { agencyId, days } of childrenDuring(cut.registry.tree, cut.agencyId, cut.axis, cut.days))
    addPeople(people, await talliesOfCut(store, { ...cut, agencyId, days, whole: false }, { byDay }), -1);
  return people;
}

function addPeople(to: People, items: TallyItem[], sign: 1 | -1): People {
  for (const { cell, tally } of items)
    to.set(cell.period, (to.get(cell.period) ?? 0) + sign * (tally[counterName.responses] ?? 0));
  return to;
}
