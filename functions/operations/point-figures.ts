// How did each point of a unit come out? Live, for whoever reads the unit live; what would give away a few people, or one official, is withheld.
import { withoutPoint } from '../../web/words/staff-words.ts';
import type { Point } from '../domain/campaign.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Days } from '../domain/period.ts';
import { agenciesOfPoint } from '../domain/point-agency.ts';
import { periodsWithin } from '../domain/released-range.ts';
import { noPoint } from '../domain/tally-cell.ts';
import { Problem } from '../runtime/problem.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { TallyItem } from '../store/tallies.ts';
import { invalid } from './parse-sent.ts';
import { daysToldByPoint } from './point-days.ts';
import { type ShowsPoint, sightOfPoints } from './point-sight.ts';
import { namedParts } from './questionnaire-parts.ts';
import type { Call } from './route.ts';
import { scoreOf, talliesOfCut, withheld } from './score-of-cut.ts';
import type { Cut } from './score-question.ts';
import type { Score, ScoreQueryWithPoints } from './score-view.ts';
import { basisOf, demandScores, scoresFor } from './scores.ts';

type UnitCut = Cut & { agencyId: string };
type Asked = { cut: UnitCut; query: ScoreQueryWithPoints; items: TallyItem[]; shows: ShowsPoint };
type Table = { rows: Score[]; total: Score };

/**
 * `by=point`: a row for each point, with the unit's own score as the total; `point=`: the score of one, alone or by question, section or
 * period. `from` is later than asked where answers of before were counted without their point. Throws 403 for whoever reads released
 * figures, 422 for what is not told of points.
 */
export async function pointScores(call: Call, cut: Cut, query: ScoreQueryWithPoints): Promise<Score | Table> {
  const its = demandUnit(call, cut, query);
  const points = await pointsOf(call.deps.store, cut.registry);
  demandPoint(its, points, query);
  const days = await daysToldByPoint(call.deps, its);
  const told = { ...its, days, whole: false };
  const items = days.from > days.to ? [] : await talliesOfCut(call.deps.store, told, apartFor(query));
  const asked = { cut: told, query, items, shows: await sightOfPoints(call, told, points) };
  if (query.point !== undefined) return scoresOfOne(asked, query.point);
  const { by: _, point: __, ...rest } = query;
  return { rows: rowsByPoint(asked, points), total: scoreIn(await scoresFor(call, cut, rest)) };
}

const apartFor = ({ calendar }: ScoreQueryWithPoints) => ({ ofPoints: true, byDay: calendar === 'administrative' });
const scoreIn = (found: Score | Table): Score => ('rows' in found ? found.total : found);

function demandUnit(call: Call, cut: Cut, { service, channel, by, point }: ScoreQueryWithPoints): UnitCut {
  const { agencyId } = cut;
  const faults = [
    ...(agencyId === undefined ? [{ path: 'agency', message: 'figures by point are of one agency: name it' }] : []),
    ...(service === undefined ? [] : [{ path: 'service', message: together }]),
    ...(channel === undefined ? [] : [{ path: 'channel', message: together }]),
    ...(point === undefined || by === undefined || isOfOne(by) ? [] : [{ path: 'by', message: ofOnePoint }]),
  ];
  if (agencyId === undefined || faults.length > 0) throw invalid(faults);
  demandScores(call, cut);
  if (basisOf(call, cut) === 'released')
    throw new Problem(
      403,
      'Forbidden',
      'Figures by point are for who reads live figures of the agency; what is released of it tells no points.',
    );
  return { ...cut, agencyId };
}

const together = 'figures by point are of all services and channels together: leave it out';
const ofOnePoint = 'of one point: question, section, month, quarter or year';
const periods = ['month', 'quarter', 'year'] as const;
const parts = ['question', 'section'] as const;
const isOfOne = (by: string): boolean => [...periods, ...parts].some((one) => one === by);

/** A point that is or was the agency's; what was answered there before it came, or after it left, is another's. */
function demandPoint({ agencyId }: UnitCut, points: Point[], { point }: ScoreQueryWithPoints): void {
  if (point === undefined || point === noPoint) return;
  const found = points.find(({ code }) => code === point);
  if (found === undefined || !agenciesOfPoint(found).includes(agencyId))
    throw invalid([{ path: 'point', message: `the agency has no point ${point}` }]);
}

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** By label, those who came by no point last. */
function rowsByPoint({ cut, items, shows }: Asked, points: Point[]): Score[] {
  const labels = new Map(points.map(({ code, label }) => [code, label]));
  const rows = [...groupBy(items, ({ cell }) => cell.pointCode ?? noPoint)].map(([key, its]) => {
    const label = key === noPoint ? withoutPoint : (labels.get(key) ?? key);
    return { ...(shows(key, cut.days) ? scoreOf(cut, its) : withheld(cut)), key, label };
  });
  const last = ({ key }: { key: string }): number => Number(key === noPoint);
  return rows.toSorted((a, b) => last(a) - last(b) || vietnamese.compare(a.label, b.label) || (a.key < b.key ? -1 : 1));
}

function scoresOfOne({ cut, query, items, shows }: Asked, point: string): Score | Table {
  const its = items.filter(({ cell }) => cell.pointCode === point);
  const scoreOver = (days: Days, of: TallyItem[]): Score => {
    const over = { ...cut, days };
    return { ...(shows(point, days) ? scoreOf(over, of) : withheld(over)), pointCode: point };
  };
  const total = scoreOver(cut.days, its);
  const { by, calendar } = query;
  const part = parts.find((one) => one === by);
  if (part !== undefined) return { rows: rowsByPart(cut, its, total, part), total };
  const period = periods.find((one) => one === by);
  if (period === undefined) return total;
  const rows = periodsWithin(cut.days, period, calendar).map(({ key, days }) => {
    const within = its.filter((item) => isWithin(item, days));
    return { ...scoreOver(days, within), key, label: key };
  });
  return { rows, total };
}

/** A sealed month lies wholly in one period of the civil calendar. */
const isWithin = ({ cell: { period } }: TallyItem, { from, to }: Days): boolean =>
  period.length === 7 ? period >= from.slice(0, 7) && period <= to.slice(0, 7) : period >= from && period <= to;

const rowsByPart = (cut: Cut, items: TallyItem[], total: Score, by: (typeof parts)[number]): Score[] =>
  namedParts(cut.questionnaire, by).map(({ part, label }) => ({
    ...(total.suppressed ? total : { ...scoreOf(cut, items, part), pointCode: total.pointCode }),
    ...{ key: part.id, label },
  }));
