// How does a plan stand today? Tasks that are late, targets that were met, and weak rows that no task serves.
import { linesOf, type Plan, type PlanLine, type PlanRank, type PlanTable, type PlanTask } from './plan.ts';
import { lastDayWritten } from './plan-deadline.ts';
import { reaches } from './plan-figure.ts';
import { targetOf } from './plan-layout.ts';
import type { QuarterGroup } from './rank-groups.ts';
import { quarterOf } from './rank-groups.ts';

export type TaskStanding = 'not-started' | 'under-way' | 'done' | 'late';

/** The last day of a task: as given, or as its words say. */
export const dueDay = ({ dueOn, deadline }: Pick<PlanTask, 'dueOn' | 'deadline'>): string | undefined =>
  dueOn ?? (deadline === undefined ? undefined : lastDayWritten(deadline));

/** What was last reported; late is what is not done after its last day. */
export function standingOf(task: PlanTask, today: string): TaskStanding {
  const state = task.progress.at(-1)?.state ?? 'not-started';
  const due = dueDay(task);
  return state !== 'done' && due !== undefined && due < today ? 'late' : state;
}

/** As the document says, or by the rank's quarter. */
export const groupOf = ({ group, rank }: { group?: QuarterGroup | undefined; rank?: PlanRank | undefined }) =>
  group ?? (rank && quarterOf(rank.position, rank.of));

export type Weakness = 'lowest-group' | 'fell';

/** Why a row must have a task (Hà Nội's plan, II.2.a): in the lowest group, or lower than the period before. */
export function weaknessesOf(line: PlanLine): Weakness[] {
  const fell = line.before?.score !== undefined && line.score !== undefined && !reaches(line.score, line.before.score);
  return [...(groupOf(line) === 4 ? ['lowest-group' as const] : []), ...(fell ? ['fell' as const] : [])];
}

/** Whether the outcome reached the target; undefined while there is no outcome, or no target. */
export function metOf(line: PlanLine): boolean | undefined {
  const [target, score] = [targetOf(line), line.outcome?.score];
  return target === undefined || score === undefined ? undefined : reaches(score, target);
}

export type PlanStanding = {
  tasks: { all: number } & Record<TaskStanding, number>;
  targets: { all: number; met: number; missed: number };
  /** Rows and sub-rows measured by surveys at both ends: what may be concluded of each. */
  moved: { up: number; down: number; 'no-conclusion': number };
  /** Ids of weak rows and sub-rows, and of those that no task serves. */
  weak: string[];
  unserved: string[];
};

export function planStanding({ tables, tasks }: Pick<Plan, 'tables' | 'tasks'>, today: string): PlanStanding {
  const counts = { 'not-started': 0, 'under-way': 0, done: 0, late: 0 };
  for (const task of tasks) counts[standingOf(task, today)] += 1;
  const met = tables.flatMap(({ rows }) => rows.filter((row) => targetOf(row) !== undefined).map(metOf));
  const served = new Set(tasks.flatMap(({ serves }) => serves));
  const weak = tables.flatMap((table) => weakIn(table)).map(({ id }) => id);
  return {
    tasks: { all: tasks.length, ...counts },
    targets: {
      all: met.length,
      met: met.filter((one) => one === true).length,
      missed: met.filter((one) => one === false).length,
    },
    moved: movedIn(tables),
    weak,
    unserved: weak.filter((id) => !isServed(id, tables, served)),
  };
}

function movedIn(tables: PlanTable[]): PlanStanding['moved'] {
  const counts = { up: 0, down: 0, 'no-conclusion': 0 };
  for (const { outcomeMeasured } of tables.flatMap(linesOf))
    if (outcomeMeasured?.moved.refused === null) counts[outcomeMeasured.moved.verdict] += 1;
  return counts;
}

const weakIn = (table: PlanTable): PlanLine[] => linesOf(table).filter((line) => weaknessesOf(line).length > 0);

/** By a task of its own, by one of its row, or, of a row, by one of any of its parts. */
function isServed(id: string, tables: PlanTable[], served: Set<string>): boolean {
  const rows = tables.flatMap((table) => table.rows);
  const family = rows.find((row) => row.id === id || row.parts.some((part) => part.id === id));
  const parts = family?.id === id ? family.parts.map((part) => part.id) : [];
  return [id, family?.id ?? id, ...parts].some((one) => served.has(one));
}
