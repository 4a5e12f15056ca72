// Which of a plan's figures disagree? Each table against itself, and against the results that the plan states elsewhere.
import type { Plan, PlanLine, PlannedRow, PlanTable } from './plan.ts';
import { type Disagreement, disagreements, type PlanRow, type StatedElsewhere } from './plan-table.ts';

/** With the way to each figure, `tables.0.rows.4.score`; what has no figure yet is not held against the plan. */
export const planDisagreements = ({ tables, results }: Pick<Plan, 'tables' | 'results'>): Disagreement[] =>
  tables.flatMap((table, i) => ofTable(table, statedOf(table, results)).map((one) => under(one, `tables.${i}`)));

const under = (one: Disagreement, way: string): Disagreement => ({ ...one, path: `${way}.${one.path}` });

function ofTable({ rows }: PlanTable, { total, scores }: StatedElsewhere): Disagreement[] {
  const whole = rows.map(wholeRow);
  const each = whole.flatMap((row, i) =>
    row === undefined
      ? []
      : disagreements([row], { scores: scores ?? [] }).map((one) => ({
          ...one,
          path: one.path.replace('rows.0', `rows.${i}`),
        })),
  );
  const known = whole.flatMap((row) => row ?? []);
  const sums = total !== undefined && known.length === rows.length ? disagreements(known, { total }) : [];
  return [...each, ...sums.filter(({ kind }) => kind === 'total')];
}

/** A row with all its figures, its parts where all of them have theirs. */
function wholeRow(row: PlannedRow): PlanRow | undefined {
  const own = wholeLine(row);
  const parts = row.parts.map(wholeLine);
  return own && { ...own, parts: parts.includes(undefined) ? [] : parts.flatMap((part) => part ?? []) };
}

function wholeLine({ id, score, most, increase, target }: PlanLine): PlanRow | undefined {
  if (score === undefined || most === undefined || increase === undefined) return undefined;
  return { label: id, score, most, increase, ...(target === undefined ? {} : { target }), parts: [] };
}

/** By the ids of rows, which unlike their labels are each one's own. */
const statedOf = ({ id }: PlanTable, results: Plan['results']): StatedElsewhere => {
  const total = results.find(({ tableId }) => tableId === id);
  return {
    ...(total === undefined ? {} : { total: totalOf(total) }),
    scores: results.flatMap(({ lineId, score }) => (lineId === undefined ? [] : [{ label: lineId, score }])),
  };
};

const totalOf = ({ score, most }: Plan['results'][number]) => (most === undefined ? { score } : { score, most });

/** The disagreements with each row's label for its id, as people know it. */
export function labelled(found: Disagreement[], { tables }: Pick<Plan, 'tables'>): Disagreement[] {
  const labels = new Map(
    tables.flatMap(({ rows }) => rows.flatMap((row) => [row, ...row.parts])).map(({ id, label }) => [id, label]),
  );
  return found.map((one) => ({ ...one, label: labels.get(one.label) ?? one.label }));
}
