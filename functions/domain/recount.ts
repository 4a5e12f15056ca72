// What must change in the tallies when a response is counted, or counted differently? One operation moves every count.
import type { Ancestor } from './agency-tree.ts';
import type { Histogram } from './histogram.ts';
import type { Answers, Channel, Status } from './response.ts';
import { addInto, type Tally, withoutZeros } from './tally.ts';
import { type Cell, cellsOf } from './tally-cell.ts';

/** The version of the histogram's layout; a new one is a move of every response. */
export const histogramShape = 1;

/** How a response was counted, or should be: enough to subtract it again exactly. */
export type CountedAs = { status: Status; ancestors: Ancestor[]; method: string; shape: number };

/** The facts of a response that never change. */
export type Countable = {
  campaignId: string;
  serviceId?: string | undefined;
  channel: Channel;
  day: string;
  answers: Answers;
};

export type Change = { cell: Cell; tally: Tally };
export type Changes = Map<string, Change>;

export const cellName = (cell: Cell): string =>
  [cell.campaignId, cell.agencyId, cell.serviceId, cell.period, cell.axis, cell.channel, cell.status].join('#');

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
  const tally = histogram(response.answers);
  for (const cell of cellsOf({
    ...response,
    serviceId: response.serviceId,
    status: as.status,
    ancestors: as.ancestors,
  })) {
    const name = cellName(cell);
    const change = changes.get(name) ?? { cell, tally: {} };
    addInto(change.tally, tally, factor);
    changes.set(name, change);
  }
}

/** The changes that change something. */
export const realChanges = (changes: Changes): Change[] =>
  [...changes.values()]
    .map(({ cell, tally }) => ({ cell, tally: withoutZeros(tally) }))
    .filter(({ tally }) => Object.keys(tally).length > 0);

/**
 * `countedAs` as one text, so that a condition can compare it whole:
 * `1 clean p0 b:ag-xa t:ag-huyen l:ag-so` (shape, status, method, ancestors by axis).
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
