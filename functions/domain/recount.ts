// What must change in the tallies when a response is counted, or counted differently? One operation moves every count.
import type { Ancestor } from './agency-tree.ts';
import { halfDayOf } from './half-day.ts';
import type { Histogram } from './histogram.ts';
import type { Answers, Channel, Status } from './response.ts';
import { addInto, counterName, isSumOfSection, type Tally, withoutZeros } from './tally.ts';
import { type Cell, cellsOf, pointCellOf } from './tally-cell.ts';

/** The version of the histogram's layout; a new one is a move of every response. The second tells half-days and points. */
export const histogramShape = 2;
const tellsPointsFrom = 2;

/** How a response was counted, or should be: enough to subtract it again exactly. */
export type CountedAs = { status: Status; ancestors: Ancestor[]; method: string; shape: number };

/** The facts of a response that never change. */
export type Countable = {
  campaignId: string;
  /** Where it was given, which no move changes. */
  agencyId: string;
  pointCode?: string | undefined;
  serviceId?: string | undefined;
  channel: Channel;
  day: string;
  /** RFC 3339. */
  answeredAt: string;
  answers: Answers;
};

export type Change = { cell: Cell; tally: Tally };
export type Changes = Map<string, Change>;

export const cellName = ({ campaignId, agencyId, pointCode, serviceId, period, axis, channel, status }: Cell): string =>
  [campaignId, agencyId, serviceId, period, axis, channel, status, pointCode]
    .filter((part) => part !== undefined)
    .join('#');

/** The cells that a response counts in, by the layout it is counted in. */
export function cellsCountedIn(response: Countable, { status, ancestors, shape }: CountedAs): Cell[] {
  const { serviceId, pointCode, agencyId, ...rest } = response;
  const cells = cellsOf({ ...rest, serviceId, status, ancestors });
  return shape < tellsPointsFrom ? cells : [...cells, pointCellOf({ ...rest, agencyId, serviceId, pointCode, status })];
}

/** Adds to `changes` what moving a response `from` one way of counting (or from nothing) `to` another does. */
export function addMove(
  changes: Changes,
  response: Countable,
  histogram: (method: string) => Histogram,
  from: CountedAs | undefined,
  to: CountedAs,
): void {
  if (from !== undefined) addHistogram(changes, response, histogram(from.method), from, -1);
  addHistogram(changes, response, histogram(to.method), to, 1);
}

function addHistogram(
  changes: Changes,
  response: Countable,
  histogram: Histogram,
  as: CountedAs,
  factor: 1 | -1,
): void {
  const tally = Object.assign(histogram(response.answers), whenAnswered(response, as));
  for (const cell of cellsCountedIn(response, as)) {
    const name = cellName(cell);
    const change = changes.get(name) ?? { cell, tally: {} };
    addInto(change.tally, cell.pointCode === undefined ? tally : atPoint(tally, response), factor);
    changes.set(name, change);
  }
}

/** Lighter: the factors of one point have no interval, so their per-person sums are left out, nearly half of what an answer adds. */
function atPoint(tally: Tally, { day }: Countable): Tally {
  const lighter: Tally = { [counterName.onDay(day)]: 1 };
  for (const [name, count] of Object.entries(tally)) if (!isSumOfSection(name)) lighter[name] = count;
  return lighter;
}

function whenAnswered({ answeredAt }: Countable, { shape }: CountedAs): Tally {
  if (shape < tellsPointsFrom) return {};
  return { [halfDayOf(answeredAt).half === 'morning' ? counterName.morning : counterName.afternoon]: 1 };
}

/** The changes that change something. */
export const realChanges = (changes: Changes): Change[] =>
  [...changes.values()]
    .map(({ cell, tally }) => ({ cell, tally: withoutZeros(tally) }))
    .filter(({ tally }) => Object.keys(tally).length > 0);

/**
 * `countedAs` as one text, so that a condition can compare it whole:
 * `2 clean p0 b:ag-xa t:ag-huyen l:ag-so` (shape, status, method, ancestors by axis).
 */
export const formatCountedAs = ({ shape, status, method, ancestors }: CountedAs): string =>
  [shape, status, method, ...ancestors.map(({ agencyId, axis }) => `${axis.slice(0, 1)}:${agencyId}`)].join(' ');

/** The inverse of `formatCountedAs`; throws on a text it did not make. */
export function parseCountedAs(text: string): CountedAs {
  const [shape, status, method, ...ancestors] = text.split(' ');
  const known = statuses.find((name) => name === status);
  if (shape === undefined || !/^\d+$/.test(shape) || known === undefined || method === undefined)
    throw new Error(`Unreadable countedAs: ${text}`);
  return { shape: Number(shape), status: known, method, ancestors: ancestors.map(parseAncestor) };
}

const statuses: Status[] = ['clean', 'flagged', 'excluded'];
const axes: Ancestor['axis'][] = ['both', 'territory', 'line'];

function parseAncestor(text: string): Ancestor {
  const axis = axes.find((name) => text.startsWith(`${name.slice(0, 1)}:`));
  if (axis === undefined) throw new Error(`Unreadable ancestor: ${text}`);
  return { axis, agencyId: text.slice(2) };
}
