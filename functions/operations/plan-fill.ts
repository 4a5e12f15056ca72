// How does a released figure come into a plan's row? As text with the method's digits; an outcome with whether it moved since the baseline.
import { isDeepStrictEqual } from 'node:util';
import { isPercentage } from '../domain/index-unit.ts';
import type { MeasuredFigure, MeasuredPart, Moved } from '../domain/measured-figure.ts';
import { movedBy, partMove } from '../domain/part-moved.ts';
import { linesOf, type Plan, type PlanLine, type PlannedRow } from '../domain/plan.ts';
import { freeKey, keysOf } from '../domain/plan-edit.ts';
import { invalid } from './parse-sent.ts';
import type { Taking } from './plan-taking.ts';
import { type ReleasedCut, releasedCut, sharesBlocks } from './released-cut.ts';
import type { Call } from './route.ts';
import { readCut } from './score-question.ts';
import { scoreQuery } from './score-view.ts';
import { figuresIn, measuredIn } from './survey-figures.ts';

/** The plan with the named rows filled. */
export async function fillLines(call: Call, plan: Plan, released: ReleasedCut, { into, take }: Taking): Promise<Plan> {
  const lines = new Map(plan.tables.flatMap(linesOf).map((line) => [line.id, line]));
  const filled = new Map<string, PlanLine>();
  const startOf = startsRead(call);
  refuseClashes(take, lines);
  for (const [place, { part, lineId }] of take.entries()) {
    if (lineId === undefined) continue;
    const line = lines.get(lineId);
    if (line === undefined) throw invalid([{ path: `take.${place}.lineId`, message: `there is no row ${lineId}` }]);
    const figure = figureAt(released, part, place);
    filled.set(
      lineId,
      into === 'baseline' ? asBaseline(released, line, figure) : await asOutcome(startOf, released, line, figure),
    );
  }
  return {
    ...plan,
    tables: plan.tables.map((table) => ({ ...table, rows: table.rows.map((row) => rowWith(row, filled)) })),
  };
}

/** A row holds one figure: of two, one would be lost without a word. */
function refuseClashes(take: Taking['take'], lines: Map<string, PlanLine>): void {
  const places = take.map(({ lineId }) => lineId);
  const faults = places.flatMap((id, place) =>
    id === undefined || places.indexOf(id) === place
      ? []
      : [
          {
            path: `take.${place}.lineId`,
            message: `two figures go into the row “${lines.get(id)?.label ?? id}”: keep one`,
          },
        ],
  );
  if (faults.length > 0) throw invalid(faults);
}

const rowWith = (row: PlannedRow, filled: Map<string, PlanLine>): PlannedRow => ({
  ...(filled.get(row.id) ?? row),
  parts: row.parts.map((part) => filled.get(part.id) ?? part),
});

/** The plan with a new row for each part that goes into a table. */
export function addMeasured(plan: Plan, released: ReleasedCut, { into, take }: Taking): Plan {
  const labels = figuresIn(released);
  let added = plan;
  for (const [place, { part, tableId }] of take.entries()) {
    if (tableId === undefined) continue;
    if (into === 'outcome' || !added.tables.some(({ id }) => id === tableId))
      throw invalid([{ path: `take.${place}.tableId`, message: `there is no table ${tableId}` }]);
    const label = labels.find((one) => isDeepStrictEqual(one.part, part))?.label ?? '';
    const line = { id: freeKey('r', keysOf(added)), label: label.slice(0, 300) };
    added = withRow(added, tableId, { ...asBaseline(released, line, figureAt(released, part, place)), parts: [] });
  }
  return added;
}

const withRow = (plan: Plan, tableId: string, row: PlannedRow): Plan => ({
  ...plan,
  tables: plan.tables.map((table) => (table.id === tableId ? { ...table, rows: [...table.rows, row] } : table)),
});

function figureAt(released: ReleasedCut, part: MeasuredPart, place: number): MeasuredFigure {
  const found = measuredIn(released, part);
  if (found === undefined) throw invalid([{ path: `take.${place}.part`, message: 'nobody’s answer counts here' }]);
  return found;
}

const textOf = ({ cut }: ReleasedCut, index: number): string => index.toFixed(cut.method.digits);

/** A figure in percent is out of a hundred; what else a method's index can be is its own affair. */
function asBaseline(released: ReleasedCut, line: PlanLine, measured: MeasuredFigure): PlanLine {
  const most = isPercentage(released.cut.method) ? { most: '100' } : {};
  // An outcome's move was from another baseline.
  const { outcomeMeasured: _, ...kept } = line;
  return { ...kept, ...most, score: textOf(released, measured.index), measured };
}

async function asOutcome(
  startOf: StartOf,
  released: ReleasedCut,
  line: PlanLine,
  figure: MeasuredFigure,
): Promise<PlanLine> {
  const moved = await movedSince(startOf, released, line.measured, figure);
  const outcome = { ...line.outcome, score: textOf(released, figure.index) };
  return { ...line, outcome, outcomeMeasured: { ...figure, moved } };
}

const refusedFor = (refused: Moved['refused']): Moved => ({
  ...{ refused, difference: null, interval: null, verdict: 'no-conclusion' },
});

type StartOf = (start: MeasuredFigure) => Promise<ReleasedCut | undefined>;

/** What figures started from; rows of a plan mostly start from the same days, which are read once. */
function startsRead(call: Call): StartOf {
  const read = new Map<string, Promise<ReleasedCut | undefined>>();
  return ({ campaignId, agencyId: agency, from, to, method }) => {
    const name = [campaignId, agency, from, to, method.id].join('#');
    const known = read.get(name) ?? readStart(call, campaignId, { agency, from, to, method: method.id });
    read.set(name, known);
    return known;
  };
}

async function readStart(call: Call, id: string, asked: Record<string, string>): Promise<ReleasedCut | undefined> {
  return releasedCut(call, await readCut(call, { id }, scoreQuery.parse(asked)));
}

/** A figure on paper has no interval, so nothing is concluded where the plan started from one. */
async function movedSince(
  startOf: StartOf,
  now: ReleasedCut,
  start: MeasuredFigure | undefined,
  figure: MeasuredFigure,
): Promise<Moved> {
  if (start === undefined) return refusedFor('start-by-hand');
  if (!isDeepStrictEqual(start.part, figure.part)) return refusedFor('other-part');
  if (start.agencyId !== figure.agencyId) return refusedFor('other-agency');
  const before = await startOf(start);
  if (before !== undefined && sharesBlocks(before, now)) return refusedFor('shared-days');
  return before === undefined ? refusedFor('nothing-scored') : movedBy(partMove(before, now, start.part));
}
