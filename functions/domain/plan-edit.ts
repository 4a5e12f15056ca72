// What of a plan is nobody's to type? What its tasks reported and what surveys measured stays, unless the figure itself is typed anew.
import type { Plan, PlanLine, PlanTable, PlanTask, SentRow, SentTable, SentTask } from './plan.ts';

/** Tables as sent, each row with what it was measured by, as long as its figure is the measured one. */
export const withMeasures = (sent: SentTable[], before: Pick<Plan, 'tables'>): PlanTable[] => {
  const known = new Map(
    before.tables.flatMap(({ rows }) => rows.flatMap((row) => [row, ...row.parts])).map((one) => [one.id, one]),
  );
  return sent.map((table) => ({ ...table, rows: table.rows.map((row) => rowWith(row, known)) }));
};

type Known = Map<string, PlanLine>;

const rowWith = (row: SentRow, known: Known) => ({
  ...row,
  ...measuresOf(row, known.get(row.id)),
  parts: row.parts.map((part) => ({ ...part, ...measuresOf(part, known.get(part.id)) })),
});

function measuresOf(sent: Omit<PlanLine, 'measured' | 'outcomeMeasured'>, before: PlanLine | undefined) {
  // A move is from the figure that the plan started from.
  const sameStart = before !== undefined && sent.score === before.score;
  const sameEnd = sameStart && sent.outcome?.score === before.outcome?.score;
  return {
    ...(sameStart && before.measured !== undefined ? { measured: before.measured } : {}),
    ...(sameEnd && before.outcomeMeasured !== undefined ? { outcomeMeasured: before.outcomeMeasured } : {}),
  };
}

/** Tasks as sent, each with its own progress; what was reported of a task that is left out goes with it. */
export const withProgress = (sent: SentTask[], before: Pick<Plan, 'tasks'>): PlanTask[] => {
  const known = new Map(before.tasks.map(({ id, progress }) => [id, progress]));
  return sent.map((task) => ({ ...task, progress: known.get(task.id) ?? [] }));
};

/** The first free key of a kind: `r1`, `r2`, … */
export function freeKey(kind: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  let n = 1;
  while (used.has(`${kind}${n}`)) n += 1;
  return `${kind}${n}`;
}

/** Every key that is used in a plan. */
export const keysOf = ({
  tables,
  tasks,
  results,
}: {
  tables: SentTable[];
  tasks: SentTask[];
  results: { id: string }[];
}) => [
  ...tables.flatMap(({ id, rows }) => [id, ...rows.flatMap((row) => [row.id, ...row.parts.map((part) => part.id)])]),
  ...tasks.map(({ id }) => id),
  ...results.map(({ id }) => id),
];
