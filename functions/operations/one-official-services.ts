// Which services of an agency would rate one official? Those that came from nowhere but units where one person serves them.
import { childrenDuring } from '../domain/agency-tree.ts';
import type { Point } from '../domain/campaign.ts';
import { everUnder } from '../domain/released-range.ts';
import { isServedByOne } from '../domain/served-by-one.ts';
import { counterName } from '../domain/tally.ts';
import type { Store } from '../store/connect.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import { countedTally, talliesOfCut } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';

type AgencyCut = Cut & { agencyId: string };

/** By service, `-` for none. Reads each unit under the agency that has such a point: few, for most counters have several people. */
export async function servicesOfOneOfficial(store: Store, cut: AgencyCut): Promise<Set<string>> {
  const points = await pointsOf(store, cut.registry);
  const units = unitsServedByOne(cut, points);
  if (units.length === 0) return new Set();
  const [all, ...each] = await Promise.all([
    responsesByService(store, cut),
    ...units.map((agencyId) => ownByService(store, { ...cut, agencyId })),
  ]);
  const ofOne = new Map<string, number>();
  for (const [i, counts] of each.entries())
    for (const [serviceId, count] of counts)
      if (isServedByOne(points, { agencyId: units[i] ?? '', serviceId }))
        ofOne.set(serviceId, (ofOne.get(serviceId) ?? 0) + count);
  return new Set([...all].flatMap(([serviceId, count]) => ((ofOne.get(serviceId) ?? 0) >= count ? serviceId : [])));
}

function unitsServedByOne({ registry: { tree }, agencyId }: AgencyCut, points: Point[]): string[] {
  const withOne = new Set(points.filter(({ onePerson }) => onePerson).map((point) => point.agencyId));
  return everUnder(tree, agencyId).filter((id) => withOne.has(id));
}

/** What its own points gathered: a unit's figures less those of the units under it. */
async function ownByService(store: Store, cut: AgencyCut): Promise<Map<string, number>> {
  const own = await responsesByService(store, cut);
  for (const { agencyId, days } of childrenDuring(cut.registry.tree, cut.agencyId, cut.axis, cut.days)) {
    const theirs = await responsesByService(store, { ...cut, agencyId, days, whole: false });
    for (const [serviceId, count] of theirs) own.set(serviceId, (own.get(serviceId) ?? 0) - count);
  }
  return own;
}

async function responsesByService(store: Store, cut: Cut): Promise<Map<string, number>> {
  const items = await talliesOfCut(store, cut, { byService: true });
  const counts = new Map<string, number>();
  for (const id of new Set(items.map(({ cell }) => cell.serviceId))) {
    const its = items.filter(({ cell }) => cell.serviceId === id);
    counts.set(id, countedTally(its, cut)[counterName.responses] ?? 0);
  }
  return counts;
}
