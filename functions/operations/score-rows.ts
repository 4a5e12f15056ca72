// Which rows does a grouping have? Children of an agency, services, channels, parts of the questionnaire, or periods.

import { withoutService } from '../../web/words/staff-words.ts';
import { childrenDuring } from '../domain/agency-tree.ts';
import { type Calendar, type Grouping, periodKey } from '../domain/calendar.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Days } from '../domain/period.ts';
import { counterName } from '../domain/tally.ts';
import { noService } from '../domain/tally-cell.ts';
import type { Store } from '../store/connect.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { TallyItem } from '../store/tallies.ts';
import { namedParts } from './questionnaire-parts.ts';
import { rankedRows } from './ranked-rows.ts';
import { boundsAt, countedTally, scoreOf, talliesOfCut } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';
import type { Grouped, ShownScore } from './score-view.ts';

type Row = ShownScore & { key: string; label: string };

/** The rows of a grouping, in the order people expect: by name, by questionnaire, by time. */
export async function rowsBy(store: Store, cut: Cut, by: Grouped, calendar: Calendar): Promise<Row[]> {
  switch (by) {
    case 'agency':
      return byAgency(store, cut);
    case 'service':
      return byService(store, cut);
    case 'channel':
      return byChannel(await talliesOfCut(store, cut), cut);
    case 'question':
    case 'section':
      return byPart(await talliesOfCut(store, cut), cut, by);
    default:
      return byPeriod(
        await talliesOfCut(store, { ...cut, whole: false }, { byDay: needsDays(by, calendar) }),
        cut,
        by,
        calendar,
      );
  }
}

/** Civil months and what they make up can be had from sealed months. */
const needsDays = (by: Grouping, calendar: Calendar): boolean =>
  by === 'day' || by === 'week' || calendar === 'administrative';

const vietnamese = new Intl.Collator('vi', { numeric: true });
const byLabel = (a: Row, b: Row): number => vietnamese.compare(a.label, b.label);

/** Direct children, each over the days it hung there, ranked among themselves. */
async function byAgency(store: Store, cut: Cut): Promise<Row[]> {
  const children = childrenDuring(cut.registry.tree, cut.agencyId, cut.axis, cut.days);
  const units = await Promise.all(children.map((child) => unitOf(store, cut, child)));
  const points = await pointsOf(store, cut.registry);
  return rankedRows(cut, points, units, ({ its, items }, z) => boundsAt(its, items, z)).toSorted(byLabel);
}

async function unitOf(store: Store, cut: Cut, { agencyId, days }: { agencyId: string; days: Days }) {
  const its = { ...cut, agencyId, days, whole: cut.whole && days.from === cut.days.from && days.to === cut.days.to };
  const items = await talliesOfCut(store, its);
  const label = cut.registry.agencies.get(agencyId)?.name ?? agencyId;
  return { its, items, row: { ...scoreOf(its, items), key: agencyId, label } };
}

/** Services that have responses; `-` are those given without a service. */
async function byService(store: Store, cut: Cut): Promise<Row[]> {
  const groups = groupBy(await talliesOfCut(store, cut, { byService: true }), ({ cell }) => cell.serviceId);
  const nameOf = (id: string) => (id === noService ? withoutService : (cut.registry.services.get(id)?.name ?? id));
  const rows = [...groups].map(([id, items]) => ({
    ...scoreOf({ ...cut, serviceId: id }, items),
    key: id,
    label: nameOf(id),
  }));
  return rows.toSorted(byLabel);
}

function byChannel(items: TallyItem[], cut: Cut): Row[] {
  const groups = groupBy(items, ({ cell }) => cell.channel);
  return [...groups]
    .map(([channel, its]) => ({ ...scoreOf({ ...cut, channel }, its), key: channel, label: channel }))
    .toSorted(byLabel);
}

function byPart(items: TallyItem[], cut: Cut, by: 'question' | 'section'): Row[] {
  return namedParts(cut.questionnaire, by).map(({ part, label }) => ({
    ...scoreOf(cut, items, part),
    key: part.id,
    label,
  }));
}

function byPeriod(items: TallyItem[], cut: Cut, by: Grouping, calendar: Calendar): Row[] {
  // A sealed month stands for any of its days: civil months never cut one.
  const dayOf = (period: string) => (period.length === 7 ? `${period}-01` : period);
  const groups = groupBy(items, ({ cell }) => periodKey(dayOf(cell.period), by, calendar));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, its]) => {
      const row = { ...scoreOf(cut, its), key, label: key };
      return by === 'day' ? { ...row, halfDays: halfDaysOf(cut, its) } : row;
    });
}

/** When the people of a score came; a score takes the same tallies. */
function halfDaysOf(cut: Cut, items: TallyItem[]) {
  const tally = countedTally(items, cut);
  const count = (name: string): number => tally[name] ?? 0;
  const [morning, afternoon] = [count(counterName.morning), count(counterName.afternoon)];
  return { morning, afternoon, unknown: count(counterName.responses) - morning - afternoon };
}
